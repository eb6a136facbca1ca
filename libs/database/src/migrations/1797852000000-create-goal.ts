import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What shall come of work on a problem, by codes; its words and its indicator lie in its revisions. */
export class CreateGoal1797852000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE goal (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        problem_id uuid NOT NULL,
        focus_area text,
        by_when date NOT NULL,
        revision integer NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_goal PRIMARY KEY (id),
        CONSTRAINT fk_goal_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_goal_problem FOREIGN KEY (problem_id) REFERENCES problem (id),
        CONSTRAINT ck_goal_revision CHECK (revision >= 1)
      );
      CREATE INDEX ix_goal_problem ON goal (problem_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE goal`);
  }
}
