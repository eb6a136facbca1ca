import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has read incidents, by organisation: taken from the audit log, which stays the truth, for the reading log. */
export class CreateReading1797770000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE reading (
        organisation_id uuid NOT NULL,
        position bigint NOT NULL,
        entry_id uuid NOT NULL,
        occurred_at timestamptz NOT NULL,
        local_date date NOT NULL,
        actor_id uuid,
        action text NOT NULL,
        incident_ids uuid[] NOT NULL,
        CONSTRAINT pk_reading PRIMARY KEY (organisation_id, position)
      );
      CREATE INDEX ix_reading_actor ON reading (organisation_id, actor_id, position);
      CREATE INDEX ix_reading_day ON reading (local_date, organisation_id, actor_id);
      CREATE INDEX ix_reading_incident ON reading USING gin (incident_ids);
      INSERT INTO stream_position (name, position) VALUES ('reading', 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM stream_position WHERE name = 'reading';
      DROP TABLE reading;
    `);
  }
}
