import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a measure went, at one occasion of a year; its words lie in its revisions. */
export class CreateMeasureFollowUp1797852003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE measure_follow_up (
        id uuid NOT NULL,
        measure_id uuid NOT NULL,
        year integer NOT NULL,
        occasion text NOT NULL,
        carried_out text NOT NULL,
        goal_judgement text,
        revision integer NOT NULL,
        CONSTRAINT pk_measure_follow_up PRIMARY KEY (id),
        CONSTRAINT fk_measure_follow_up_measure FOREIGN KEY (measure_id) REFERENCES measure (id),
        CONSTRAINT uq_measure_follow_up_occasion UNIQUE (measure_id, year, occasion),
        CONSTRAINT ck_measure_follow_up_occasion CHECK (occasion IN ('t1', 't2', 'year_end')),
        CONSTRAINT ck_measure_follow_up_judged CHECK (goal_judgement IS NULL OR occasion = 'year_end'),
        CONSTRAINT ck_measure_follow_up_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE measure_follow_up`);
  }
}
