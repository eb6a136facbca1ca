import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One packed tally per finest area and local month, and the cells that have moved since they were packed. */
export class CreateTally1795300006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE tally_cell (
        area_key integer NOT NULL,
        local_month date NOT NULL,
        position bigint NOT NULL,
        incident_count integer NOT NULL,
        packed bytea NOT NULL,
        CONSTRAINT pk_tally_cell PRIMARY KEY (area_key, local_month),
        CONSTRAINT fk_tally_cell_area FOREIGN KEY (area_key) REFERENCES area (area_key)
      );

      CREATE TABLE tally_stale (
        area_key integer NOT NULL,
        local_month date NOT NULL,
        position bigint NOT NULL,
        marked_at timestamptz NOT NULL,
        CONSTRAINT pk_tally_stale PRIMARY KEY (area_key, local_month)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE tally_stale, tally_cell`);
  }
}
