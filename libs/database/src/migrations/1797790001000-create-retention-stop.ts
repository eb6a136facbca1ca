import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holds on erasing (gallringsstopp): on one incident, on a selection or on everything of an authority. */
export class CreateRetentionStop1797790001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE retention_stop (
        id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        incident_id uuid,
        kind text,
        category text,
        tier text,
        received_from date,
        received_to date,
        reason text NOT NULL,
        holds_to date,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        released_by uuid,
        released_at timestamptz,
        release_reason text,
        CONSTRAINT pk_retention_stop PRIMARY KEY (id),
        CONSTRAINT fk_retention_stop_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id),
        CONSTRAINT fk_retention_stop_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
        CONSTRAINT ck_retention_stop_released CHECK (
          (released_by IS NULL) = (released_at IS NULL) AND (released_at IS NULL) = (release_reason IS NULL))
      );
      CREATE INDEX ix_retention_stop_organisation ON retention_stop (organisation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE retention_stop;
    `);
  }
}
