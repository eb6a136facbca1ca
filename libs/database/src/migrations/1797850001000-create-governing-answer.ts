import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each organisation carries out a goal of a governing document, a row for each version of what it says. */
export class CreateGoverningAnswer1797850001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governing_answer (
        id uuid NOT NULL,
        goal_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        revision integer NOT NULL,
        text text NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        CONSTRAINT pk_governing_answer PRIMARY KEY (id),
        CONSTRAINT fk_governing_answer_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT uq_governing_answer_revision UNIQUE (goal_id, organisation_id, revision),
        CONSTRAINT ck_governing_answer_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE governing_answer`);
  }
}
