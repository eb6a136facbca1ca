import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an administration writes around a version for its committee, by revision, sealed. */
export class CreateEditionMemo1797861001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE edition_memo (
        id uuid NOT NULL,
        edition_id uuid NOT NULL,
        revision integer NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_edition_memo PRIMARY KEY (id),
        CONSTRAINT fk_edition_memo_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT uq_edition_memo_revision UNIQUE (edition_id, revision),
        CONSTRAINT ck_edition_memo_revision CHECK (revision >= 1)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE edition_memo`);
  }
}
