import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The municipality's own Word template, as what of it is used. */
export class CreateInstanceWordTemplate1797890000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE instance_word_template (
        name text NOT NULL,
        bytes bytea NOT NULL,
        digest text NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_instance_word_template PRIMARY KEY (name)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE instance_word_template;`);
  }
}
