import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What authorities answer and the city says of it, and the drafts of short answers; both sealed. */
export class CreateCollectionStep1797870001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE collection_step (
        id uuid NOT NULL,
        collection_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        number integer NOT NULL,
        kind text NOT NULL,
        due_on date,
        taken_by uuid,
        taken_at timestamptz NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_collection_step PRIMARY KEY (id),
        CONSTRAINT fk_collection_step_recipient FOREIGN KEY (collection_id, organisation_id)
          REFERENCES collection_recipient (collection_id, organisation_id),
        CONSTRAINT uq_collection_step_number UNIQUE (collection_id, organisation_id, number),
        CONSTRAINT ck_collection_step_number CHECK (number >= 1),
        CONSTRAINT ck_collection_step_kind
          CHECK (kind IN ('short', 'nothing', 'withdrawn', 'completion_asked', 'accepted')),
        CONSTRAINT ck_collection_step_due CHECK ((kind = 'completion_asked') = (due_on IS NOT NULL))
      );
      CREATE TRIGGER tr_collection_step_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON collection_step
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TABLE collection_draft (
        id uuid NOT NULL,
        collection_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        revision integer NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_collection_draft PRIMARY KEY (id),
        CONSTRAINT fk_collection_draft_recipient FOREIGN KEY (collection_id, organisation_id)
          REFERENCES collection_recipient (collection_id, organisation_id),
        CONSTRAINT uq_collection_draft_revision UNIQUE (collection_id, organisation_id, revision),
        CONSTRAINT ck_collection_draft_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE collection_draft; DROP TABLE collection_step`);
  }
}
