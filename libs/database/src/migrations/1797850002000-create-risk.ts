import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Risks of an authority and an area; they live across years. */
export class CreateRisk1797850002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE risk (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        scheme text NOT NULL,
        level text NOT NULL,
        code text NOT NULL,
        begun_by uuid,
        begun_at timestamptz NOT NULL,
        CONSTRAINT pk_risk PRIMARY KEY (id),
        CONSTRAINT fk_risk_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );
      CREATE INDEX ix_risk_organisation ON risk (organisation_id, id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE risk`);
  }
}
