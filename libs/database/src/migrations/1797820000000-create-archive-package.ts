import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Packages for an archive: who asked for which year and parts, who approved it, and the digest of what was made. The
 * package itself is a sealed file and goes; the row stays. The reason lies sealed under the package's own data key.
 */
export class CreateArchivePackage1797820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE archive_package (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        year integer NOT NULL,
        parts text[] NOT NULL,
        receiver text NOT NULL,
        agreement text NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        approved_by uuid,
        approved_at timestamptz,
        state text NOT NULL,
        attempt integer DEFAULT 0 NOT NULL,
        incidents integer,
        incidents_done integer DEFAULT 0 NOT NULL,
        left_out integer,
        started_at timestamptz,
        progress_at timestamptz,
        finished_at timestamptz,
        expires_at timestamptz,
        file_id uuid,
        files integer,
        bytes bigint,
        sha256 text,
        fetched_by uuid,
        fetched_at timestamptz,
        CONSTRAINT pk_archive_package PRIMARY KEY (id),
        CONSTRAINT fk_archive_package_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_archive_package_state CHECK (
          state IN ('proposed', 'waiting', 'running', 'ready', 'withdrawn', 'stopped', 'failed', 'erased')),
        CONSTRAINT ck_archive_package_second CHECK (approved_by <> requested_by),
        CONSTRAINT ck_archive_package_ready CHECK (state NOT IN ('ready', 'erased') OR sha256 IS NOT NULL)
      );
      CREATE INDEX ix_archive_package_organisation ON archive_package (organisation_id, id);
      CREATE UNIQUE INDEX uq_archive_package_open ON archive_package (organisation_id)
        WHERE state IN ('proposed', 'waiting', 'running');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM content_key WHERE revision_id IN (SELECT id FROM archive_package);
      DROP TABLE archive_package;
    `);
  }
}
