import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where imported incidents came from, and every row that was refused with its reason. */
export class CreateImportRun1795300007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE import_run (
        id uuid NOT NULL,
        profile text NOT NULL,
        source text NOT NULL,
        file_name text NOT NULL,
        file_sha256 text,
        licence text,
        started_by uuid,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        status text NOT NULL,
        rows_read integer NOT NULL DEFAULT 0,
        rows_recorded integer NOT NULL DEFAULT 0,
        rows_repeated integer NOT NULL DEFAULT 0,
        rows_refused integer NOT NULL DEFAULT 0,
        CONSTRAINT pk_import_run PRIMARY KEY (id),
        CONSTRAINT ck_import_run_status CHECK (status IN ('running', 'completed', 'failed'))
      );

      CREATE TABLE import_row_error (
        import_run_id uuid NOT NULL,
        line integer NOT NULL,
        column_name text NOT NULL,
        value text NOT NULL,
        code text NOT NULL,
        reason text NOT NULL,
        CONSTRAINT pk_import_row_error PRIMARY KEY (import_run_id, line, column_name),
        CONSTRAINT fk_import_row_error_run FOREIGN KEY (import_run_id) REFERENCES import_run (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE import_row_error, import_run`);
  }
}
