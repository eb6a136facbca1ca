import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Finds protected and strict incidents that no entry stands for. Those few pay for the index, and no other. */
export class IndexGuardedIncidents1797760001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_incident_revision_guarded ON incident_revision (incident_id)
        WHERE tier IN ('protected', 'strict')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_incident_revision_guarded`);
  }
}
