import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody took protected incidents out; sealed, and kept when the export itself is gone after a day. */
export class CreateExportReason1797770002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE export_reason (
        export_id uuid NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_export_reason PRIMARY KEY (export_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE export_reason`);
  }
}
