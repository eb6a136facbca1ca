import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The civil day of open and internal incidents, so that a week can be counted. Protected and strict ones never have
 * one: the constraint refuses it. Revisions from before this have none and stay so, since nothing changes a revision.
 */
export class AddLocalDate1797710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident_revision ADD COLUMN local_date date;
      ALTER TABLE incident_revision ADD CONSTRAINT ck_incident_revision_local_date
        CHECK (local_date IS NULL OR (tier IN ('open', 'internal') AND local_date - local_month BETWEEN 0 AND 30));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE incident_revision DROP COLUMN local_date`);
  }
}
