import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register holds requests for documents too. */
export class RegisterRequests1797800001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_entry DROP CONSTRAINT ck_register_entry_class, DROP CONSTRAINT ck_register_entry_line,
        ADD CONSTRAINT ck_register_entry_class
          CHECK (document_class IN ('incident', 'submission', 'decision', 'request')),
        ADD CONSTRAINT ck_register_entry_line CHECK (line IN (
          'observation', 'staff_incident', 'accident', 'environment_fault', 'submission', 'decision', 'request'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE register_entry DROP CONSTRAINT ck_register_entry_class, DROP CONSTRAINT ck_register_entry_line,
        ADD CONSTRAINT ck_register_entry_class CHECK (document_class IN ('incident', 'submission', 'decision')),
        ADD CONSTRAINT ck_register_entry_line CHECK (line IN (
          'observation', 'staff_incident', 'accident', 'environment_fault', 'submission', 'decision'));
    `);
  }
}
