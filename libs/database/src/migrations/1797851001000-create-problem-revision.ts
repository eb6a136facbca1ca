import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is said of a problem and its causes: every save a revision, its words sealed with a data key of their own. */
export class CreateProblemRevision1797851001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE problem_revision (
        id uuid NOT NULL,
        problem_id uuid NOT NULL,
        revision integer NOT NULL,
        kind text NOT NULL,
        focus_area text NOT NULL,
        concerns_extremism boolean NOT NULL,
        status text NOT NULL,
        outcome text,
        written_by uuid,
        written_at timestamptz NOT NULL,
        person_data_kinds text[] NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_problem_revision PRIMARY KEY (id),
        CONSTRAINT fk_problem_revision_problem FOREIGN KEY (problem_id) REFERENCES problem (id),
        CONSTRAINT uq_problem_revision_number UNIQUE (problem_id, revision),
        CONSTRAINT ck_problem_revision_kind CHECK (kind IN ('written', 'aside')),
        CONSTRAINT ck_problem_revision_number CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE problem_revision`);
  }
}
