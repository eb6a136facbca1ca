import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports that somebody has asked for: what of, how far they have come, and where the file lies. */
export class CreateExportRun1795400041000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE export_run (
        id uuid NOT NULL,
        client_id uuid,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        format text NOT NULL,
        crs text NOT NULL,
        delimiter text NOT NULL,
        include text[] NOT NULL,
        filters jsonb NOT NULL,
        scope jsonb NOT NULL,
        status text NOT NULL,
        attempt integer NOT NULL DEFAULT 0,
        rows bigint NOT NULL DEFAULT '0',
        bytes bigint NOT NULL DEFAULT '0',
        position bigint NOT NULL DEFAULT '0',
        as_of_position bigint,
        file_id uuid,
        started_at timestamptz,
        progress_at timestamptz,
        finished_at timestamptz,
        expires_at timestamptz,
        CONSTRAINT pk_export_run PRIMARY KEY (id),
        CONSTRAINT uq_export_run_client UNIQUE (requested_by, client_id),
        CONSTRAINT ck_export_run_format CHECK (format IN ('csv', 'geojson', 'ndjson')),
        CONSTRAINT ck_export_run_crs CHECK (crs IN ('EPSG:4326', 'EPSG:3006', 'EPSG:3011')),
        CONSTRAINT ck_export_run_status
          CHECK (status IN ('waiting', 'running', 'completed', 'stopped', 'failed'))
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE export_run`);
  }
}
