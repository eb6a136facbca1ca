import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds what has befallen staff in some months, without a look at all other incidents: those few pay for the index. */
export class IndexStaffIncidents1797710001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_incident_revision_staff ON incident_revision (local_month) WHERE kind = 'staff_incident'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_incident_revision_staff`);
  }
}
