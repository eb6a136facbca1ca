import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The stream of facts: what has been committed and not yet forwarded, and how far it has been numbered. */
export class CreateStream1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE instance (
        name text NOT NULL,
        value jsonb NOT NULL,
        CONSTRAINT pk_instance PRIMARY KEY (name)
      );

      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY,
        event text NOT NULL,
        payload jsonb NOT NULL,
        audit_entry_id uuid,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_outbox PRIMARY KEY (id)
      )
      -- Rows live for a second: clean up early, so that the head of the queue stays short.
      WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

      CREATE TABLE stream_position (
        name text NOT NULL,
        position bigint NOT NULL,
        CONSTRAINT pk_stream_position PRIMARY KEY (name)
      );
      INSERT INTO stream_position (name, position) VALUES ('revision', 0), ('audit', 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE instance, outbox, stream_position`);
  }
}
