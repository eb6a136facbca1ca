import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a problem is known by: figures as they were when they were frozen, and what others have said. Never changed. */
export class CreateProblemEvidence1797851002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE problem_evidence (
        id uuid NOT NULL,
        problem_id uuid NOT NULL,
        kind text NOT NULL,
        figure text,
        as_of_position bigint,
        added_by uuid,
        added_at timestamptz NOT NULL,
        person_data_kinds text[] NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_problem_evidence PRIMARY KEY (id),
        CONSTRAINT fk_problem_evidence_problem FOREIGN KEY (problem_id) REFERENCES problem (id),
        CONSTRAINT ck_problem_evidence_kind CHECK (
          kind IN ('figure', 'words') AND (kind = 'figure') = (figure IS NOT NULL)
            AND (kind = 'figure') = (as_of_position IS NOT NULL)
        )
      );
      CREATE INDEX ix_problem_evidence_problem ON problem_evidence (problem_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE problem_evidence`);
  }
}
