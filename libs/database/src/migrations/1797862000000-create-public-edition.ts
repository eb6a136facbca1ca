import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What anybody may read of a decided version, and that it was taken back. Both are only ever added to. */
export class CreatePublicEdition1797862000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE public_edition (
        id uuid NOT NULL,
        edition_id uuid NOT NULL,
        number integer NOT NULL,
        hash text NOT NULL,
        content text NOT NULL,
        published_by uuid,
        published_at timestamptz NOT NULL,
        CONSTRAINT pk_public_edition PRIMARY KEY (id),
        CONSTRAINT fk_public_edition_edition FOREIGN KEY (edition_id) REFERENCES edition (id),
        CONSTRAINT uq_public_edition_number UNIQUE (edition_id, number),
        CONSTRAINT ck_public_edition_number CHECK (number >= 1),
        CONSTRAINT ck_public_edition_hash CHECK (hash ~ '^[0-9a-f]{64}$')
      );
      CREATE TABLE public_edition_recall (
        id uuid NOT NULL,
        public_edition_id uuid NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        recalled_by uuid NOT NULL,
        recalled_at timestamptz NOT NULL,
        CONSTRAINT pk_public_edition_recall PRIMARY KEY (id),
        CONSTRAINT fk_public_edition_recall_public_edition FOREIGN KEY (public_edition_id) REFERENCES public_edition (id),
        CONSTRAINT uq_public_edition_recall_public_edition UNIQUE (public_edition_id)
      );
      CREATE TRIGGER tr_public_edition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public_edition
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER tr_public_edition_recall_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON public_edition_recall
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE public_edition_recall, public_edition`);
  }
}
