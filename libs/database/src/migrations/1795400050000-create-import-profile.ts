import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Profiles that people make for their own sources. */
export class CreateImportProfile1795400050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_profile (
        id uuid NOT NULL,
        name text NOT NULL,
        definition jsonb NOT NULL,
        version integer NOT NULL DEFAULT 1,
        changed_by uuid,
        changed_at timestamptz NOT NULL,
        CONSTRAINT pk_import_profile PRIMARY KEY (id),
        CONSTRAINT uq_import_profile_name UNIQUE (name),
        CONSTRAINT ck_import_profile_version CHECK (version >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_profile`);
  }
}
