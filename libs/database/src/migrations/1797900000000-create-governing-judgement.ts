import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each organisation, and the city's office for all, judges that a goal is reached, a row for each version. */
export class CreateGoverningJudgement1797900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE governing_judgement (
        id uuid NOT NULL,
        goal_id uuid NOT NULL,
        organisation_id uuid,
        year integer NOT NULL,
        revision integer NOT NULL,
        fulfilment text,
        motivation text NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        CONSTRAINT pk_governing_judgement PRIMARY KEY (id),
        CONSTRAINT fk_governing_judgement_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT ck_governing_judgement_revision CHECK (revision >= 1),
        CONSTRAINT ck_governing_judgement_fulfilment CHECK (fulfilment IN ('wholly', 'partly', 'not'))
      );
      CREATE UNIQUE INDEX uq_governing_judgement_own ON governing_judgement (goal_id, organisation_id, year, revision)
        WHERE organisation_id IS NOT NULL;
      CREATE UNIQUE INDEX uq_governing_judgement_municipality ON governing_judgement (goal_id, year, revision)
        WHERE organisation_id IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE governing_judgement`);
  }
}
