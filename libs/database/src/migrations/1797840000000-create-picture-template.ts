import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a situation picture asks for, a row for each version; the first edition is written when something rests on it. */
export class CreatePictureTemplate1797840000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE picture_template (
        version integer NOT NULL,
        sections jsonb NOT NULL,
        made_by uuid,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_picture_template PRIMARY KEY (version),
        CONSTRAINT ck_picture_template_version CHECK (version >= 1)
      );
      CREATE TRIGGER tr_picture_template_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON picture_template
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE picture_template`);
  }
}
