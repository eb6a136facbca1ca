import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Imports that wait, go on where they were, and can be taken back; events that stand for many revisions. */
export class WidenImportRun1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox ADD COLUMN weight integer NOT NULL DEFAULT 1;

      ALTER TABLE import_run
        ADD COLUMN definition jsonb NOT NULL DEFAULT '{}',
        ADD COLUMN on_error text NOT NULL DEFAULT 'keep_good',
        ADD COLUMN dry_run boolean NOT NULL DEFAULT false,
        ADD COLUMN file_id uuid,
        ADD COLUMN file_bytes bigint NOT NULL DEFAULT '0',
        ADD COLUMN bytes_read bigint NOT NULL DEFAULT '0',
        ADD COLUMN rows_changed integer NOT NULL DEFAULT 0,
        ADD COLUMN unmapped jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN fault jsonb,
        ADD COLUMN active_at timestamptz,
        ADD COLUMN checked_at timestamptz,
        ADD COLUMN withdrawn_by uuid;
      ALTER TABLE import_run DROP CONSTRAINT ck_import_run_status;
      ALTER TABLE import_run ADD CONSTRAINT ck_import_run_status CHECK (status IN (
        'waiting', 'running', 'completed', 'refused', 'failed', 'cancelled', 'withdrawing', 'withdrawn'));
      ALTER TABLE import_run ADD CONSTRAINT ck_import_run_on_error CHECK (on_error IN ('keep_good', 'refuse_all'));
      CREATE INDEX ix_import_run_file ON import_run (file_sha256);

      -- What stood in refused rows lay in the open until now.
      DELETE FROM import_row_error;
      ALTER TABLE import_row_error
        DROP COLUMN value,
        DROP COLUMN reason,
        ADD COLUMN nonce bytea NOT NULL,
        ADD COLUMN ciphertext bytea NOT NULL,
        ADD COLUMN wrapping_key_id text NOT NULL,
        ADD COLUMN wrapped bytea NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM import_row_error;
      ALTER TABLE import_row_error
        DROP COLUMN nonce, DROP COLUMN ciphertext, DROP COLUMN wrapping_key_id, DROP COLUMN wrapped,
        ADD COLUMN value text NOT NULL, ADD COLUMN reason text NOT NULL;

      DROP INDEX ix_import_run_file;
      ALTER TABLE import_run DROP CONSTRAINT ck_import_run_on_error;
      ALTER TABLE import_run DROP CONSTRAINT ck_import_run_status;
      UPDATE import_run SET status = 'failed' WHERE status NOT IN ('running', 'completed', 'failed');
      ALTER TABLE import_run ADD CONSTRAINT ck_import_run_status CHECK (status IN ('running', 'completed', 'failed'));
      ALTER TABLE import_run
        DROP COLUMN definition, DROP COLUMN on_error, DROP COLUMN dry_run, DROP COLUMN file_id,
        DROP COLUMN file_bytes, DROP COLUMN bytes_read, DROP COLUMN rows_changed, DROP COLUMN unmapped,
        DROP COLUMN fault, DROP COLUMN active_at, DROP COLUMN checked_at, DROP COLUMN withdrawn_by;

      ALTER TABLE outbox DROP COLUMN weight;
    `);
  }
}
