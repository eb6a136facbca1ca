import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of governing documents, a row for each version of one, with its goals. */
export class CreateGoverningDocument1797850000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governing_document (
        id uuid NOT NULL,
        revision integer NOT NULL,
        organisation_id uuid,
        content jsonb NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        CONSTRAINT pk_governing_document PRIMARY KEY (id, revision),
        CONSTRAINT fk_governing_document_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_governing_document_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE governing_document`);
  }
}
