import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Faults in accessibility that anybody may tell of. */
export class CreateFaultReport1795510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE fault_report (
        id uuid NOT NULL,
        client_id uuid NOT NULL,
        received_at timestamptz NOT NULL,
        closed_at timestamptz,
        nonce bytea,
        ciphertext bytea,
        CONSTRAINT pk_fault_report PRIMARY KEY (id),
        CONSTRAINT uq_fault_report_client UNIQUE (client_id),
        CONSTRAINT ck_fault_report_words CHECK (
          (nonce IS NULL) = (ciphertext IS NULL) AND (closed_at IS NULL) = (ciphertext IS NOT NULL)
        )
      );
      CREATE INDEX ix_fault_report_received ON fault_report (received_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE fault_report`);
  }
}
