import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which order a picture puts the problems of its area, the most urgent first: each change a revision. */
export class CreateProblemRanking1797851003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE problem_ranking (
        picture_id uuid NOT NULL,
        revision integer NOT NULL,
        problem_ids uuid[] NOT NULL,
        ranked_by uuid,
        ranked_at timestamptz NOT NULL,
        CONSTRAINT pk_problem_ranking PRIMARY KEY (picture_id, revision),
        CONSTRAINT fk_problem_ranking_picture FOREIGN KEY (picture_id) REFERENCES situation_picture (id),
        CONSTRAINT ck_problem_ranking_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE problem_ranking`);
  }
}
