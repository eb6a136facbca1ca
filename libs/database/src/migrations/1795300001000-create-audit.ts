import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audit rows are inserted unlinked in the transaction they belong to; the forwarder seals them into a chain. */
export class CreateAudit1795300001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        id uuid NOT NULL,
        occurred_at timestamptz NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        subject text NOT NULL,
        subject_ids uuid[] NOT NULL,
        details jsonb NOT NULL,
        mac bytea NOT NULL,
        CONSTRAINT pk_audit_entry PRIMARY KEY (id)
      );

      CREATE TABLE audit_seal (
        position bigint NOT NULL,
        entry_id uuid NOT NULL,
        link bytea NOT NULL,
        sealed_at timestamptz NOT NULL,
        CONSTRAINT pk_audit_seal PRIMARY KEY (position),
        CONSTRAINT uq_audit_seal_entry UNIQUE (entry_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE audit_seal, audit_entry`);
  }
}
