import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What became of incidents, step by step: read, acted on, closed with an outcome. */
export class CreateIncidentHandling1795520001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE incident_handling (
        id uuid NOT NULL,
        incident_id uuid NOT NULL,
        state text NOT NULL,
        set_by uuid NOT NULL,
        set_at timestamptz NOT NULL,
        nonce bytea,
        ciphertext bytea,
        CONSTRAINT pk_incident_handling PRIMARY KEY (id),
        CONSTRAINT fk_incident_handling_incident FOREIGN KEY (incident_id) REFERENCES incident (id),
        CONSTRAINT ck_incident_handling_state CHECK (state IN ('read', 'action', 'closed')),
        CONSTRAINT ck_incident_handling_outcome CHECK ((nonce IS NULL) = (ciphertext IS NULL))
      );
      CREATE INDEX ix_incident_handling_incident ON incident_handling (incident_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE incident_handling`);
  }
}
