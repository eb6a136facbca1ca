import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which incidents have lost their content under a rule, since when and by which record. */
export class MarkErasedIncidents1797790004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident ADD COLUMN erased_at timestamptz;
      CREATE TABLE incident_erasure (
        incident_id uuid NOT NULL,
        proposal_id uuid NOT NULL,
        decision text NOT NULL,
        CONSTRAINT pk_incident_erasure PRIMARY KEY (incident_id),
        CONSTRAINT fk_incident_erasure_incident FOREIGN KEY (incident_id) REFERENCES incident (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE incident_erasure;
      ALTER TABLE incident DROP COLUMN erased_at;
    `);
  }
}
