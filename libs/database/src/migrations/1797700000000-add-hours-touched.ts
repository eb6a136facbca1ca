import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How exactly the time of an incident is known, as far as statistics need it: the exact interval lies sealed. Rows from
 * before have none and count as incidents whose time is not known.
 */
export class AddHoursTouched1797700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident_revision
        ADD COLUMN hours_touched smallint,
        ADD CONSTRAINT ck_incident_revision_hours_touched CHECK (hours_touched BETWEEN 0 AND 168)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident_revision DROP COLUMN hours_touched`);
  }
}
