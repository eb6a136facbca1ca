import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done about causes of a problem, by codes and days; its words lie in its revisions. */
export class CreateMeasure1797852002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        problem_id uuid,
        goal_id uuid,
        cause_ids text[] NOT NULL,
        action_id uuid,
        status text NOT NULL,
        status_on date NOT NULL,
        registered_revision integer,
        owner_unit_id uuid,
        owner_account_id uuid,
        starts_on date,
        ends_on date,
        revision integer NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT pk_measure PRIMARY KEY (id),
        CONSTRAINT fk_measure_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_measure_problem FOREIGN KEY (problem_id) REFERENCES problem (id),
        CONSTRAINT fk_measure_goal FOREIGN KEY (goal_id) REFERENCES goal (id),
        CONSTRAINT fk_measure_action FOREIGN KEY (action_id) REFERENCES action (id),
        CONSTRAINT uq_measure_action UNIQUE (action_id),
        CONSTRAINT ck_measure_status CHECK (status IN ('draft', 'planned', 'ongoing', 'done', 'stopped')),
        CONSTRAINT ck_measure_gate CHECK (status = 'draft' OR (goal_id IS NOT NULL AND starts_on IS NOT NULL
          AND ends_on IS NOT NULL AND registered_revision IS NOT NULL AND cardinality(cause_ids) > 0)),
        CONSTRAINT ck_measure_days CHECK (starts_on <= ends_on),
        CONSTRAINT ck_measure_revision CHECK (revision >= 1)
      );
      CREATE INDEX ix_measure_organisation ON measure (organisation_id, id);
      CREATE INDEX ix_measure_problem ON measure (problem_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE measure`);
  }
}
