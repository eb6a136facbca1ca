import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen versions of pictures: sealed while nothing is decided, open as a record once it is. Only ever added. */
export class CreateEdition1797853001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE edition (
        id uuid NOT NULL,
        picture_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        as_of_position bigint NOT NULL,
        hash text NOT NULL,
        content text,
        nonce bytea,
        ciphertext bytea,
        frozen_by uuid,
        frozen_at timestamptz NOT NULL,
        CONSTRAINT pk_edition PRIMARY KEY (id),
        CONSTRAINT fk_edition_picture FOREIGN KEY (picture_id) REFERENCES situation_picture (id),
        CONSTRAINT uq_edition_number UNIQUE (picture_id, number),
        CONSTRAINT ck_edition_number CHECK (number >= 1),
        CONSTRAINT ck_edition_kind CHECK (kind IN ('reserved', 'decided')),
        CONSTRAINT ck_edition_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT ck_edition_content CHECK (
          CASE kind WHEN 'decided' THEN content IS NOT NULL AND ciphertext IS NULL
                    ELSE content IS NULL AND nonce IS NOT NULL AND ciphertext IS NOT NULL END)
      );
      CREATE TRIGGER tr_edition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE edition`);
  }
}
