import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A problem that an authority works on in an area, from one year's picture into the next ones until it is closed. */
export class CreateProblem1797851000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE problem (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        begun_in_picture_id uuid NOT NULL,
        begun_by uuid,
        begun_at timestamptz NOT NULL,
        revision integer NOT NULL,
        focus_area text NOT NULL,
        concerns_extremism boolean NOT NULL,
        status text NOT NULL,
        outcome text,
        opened_on date NOT NULL,
        closed_on date,
        CONSTRAINT pk_problem PRIMARY KEY (id),
        CONSTRAINT fk_problem_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_problem_picture FOREIGN KEY (begun_in_picture_id) REFERENCES situation_picture (id),
        CONSTRAINT ck_problem_status CHECK (status IN ('open', 'closed')),
        CONSTRAINT ck_problem_closed CHECK (
          (status = 'closed') = (closed_on IS NOT NULL) AND (status = 'closed') = (outcome IS NOT NULL)
        ),
        CONSTRAINT ck_problem_revision CHECK (revision >= 1)
      );
      CREATE INDEX ix_problem_view ON problem (organisation_id, scheme, level, code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE problem`);
  }
}
