import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A small thing to do soon; its words lie in its revisions. */
export class CreateAction1797852001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE action (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        due_on date,
        done_at timestamptz,
        revision integer NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_action PRIMARY KEY (id),
        CONSTRAINT fk_action_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_action_revision CHECK (revision >= 1)
      );
      CREATE INDEX ix_action_organisation ON action (organisation_id, done_at, due_on);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE action`);
  }
}
