import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is judged of a risk: every save a revision, words and ratings sealed with a data key of their own. */
export class CreateRiskRevision1797850003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk_revision (
        id uuid NOT NULL,
        risk_id uuid NOT NULL,
        revision integer NOT NULL,
        year integer NOT NULL,
        focus_area text NOT NULL,
        is_closed boolean NOT NULL,
        review_on date,
        governing_ids uuid[] NOT NULL,
        category_codes text[] NOT NULL,
        person_data_kinds text[] NOT NULL,
        written_by uuid,
        written_at timestamptz NOT NULL,
        nonce bytea NOT NULL,
        ciphertext bytea NOT NULL,
        CONSTRAINT pk_risk_revision PRIMARY KEY (id),
        CONSTRAINT fk_risk_revision_risk FOREIGN KEY (risk_id) REFERENCES risk (id),
        CONSTRAINT uq_risk_revision_revision UNIQUE (risk_id, revision),
        CONSTRAINT ck_risk_revision_revision CHECK (revision >= 1)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE risk_revision`);
  }
}
