import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is written of goals, measures, follow-ups, outcomes and actions: every save a revision, sealed by itself. */
export class CreateMeasureRevision1797852005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure_revision (
        id uuid NOT NULL,
        subject text NOT NULL,
        subject_id uuid NOT NULL,
        revision integer NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        person_data_kinds text[] NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_measure_revision PRIMARY KEY (id),
        CONSTRAINT uq_measure_revision_subject UNIQUE (subject_id, revision),
        CONSTRAINT ck_measure_revision_subject
          CHECK (subject IN ('goal', 'measure', 'follow_up', 'effect', 'action')),
        CONSTRAINT ck_measure_revision_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE measure_revision`);
  }
}
