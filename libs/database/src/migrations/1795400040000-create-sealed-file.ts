import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of any size, sealed in pieces: api and worker hold no state and may run on different machines. */
export class CreateSealedFile1795400040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sealed_file (
        id uuid NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        tier text NOT NULL,
        bytes bigint,
        sha256 text,
        created_by uuid,
        created_at timestamptz NOT NULL,
        expires_at timestamptz,
        CONSTRAINT pk_sealed_file PRIMARY KEY (id),
        CONSTRAINT ck_sealed_file_tier CHECK (tier IN ('open', 'internal', 'protected', 'strict')),
        CONSTRAINT ck_sealed_file_whole CHECK ((bytes IS NULL) = (sha256 IS NULL))
      );

      CREATE TABLE sealed_file_chunk (
        file_id uuid NOT NULL,
        sequence integer NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_sealed_file_chunk PRIMARY KEY (file_id, sequence),
        CONSTRAINT fk_sealed_file_chunk_file FOREIGN KEY (file_id) REFERENCES sealed_file (id),
        CONSTRAINT ck_sealed_file_chunk_sequence CHECK (sequence >= 0)
      );
      -- Ciphertext does not shrink: spare the server trying.
      ALTER TABLE sealed_file_chunk ALTER COLUMN ciphertext SET STORAGE EXTERNAL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE sealed_file_chunk, sealed_file`);
  }
}
