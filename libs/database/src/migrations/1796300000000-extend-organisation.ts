import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations end like units do, and both tell which version of them was read, so that two who edit see each other. */
export class ExtendOrganisation1796300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD COLUMN valid_to date,
        ADD COLUMN revision integer NOT NULL DEFAULT 1;
      ALTER TABLE unit ADD COLUMN revision integer NOT NULL DEFAULT 1;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE unit DROP COLUMN revision;
      ALTER TABLE organisation DROP COLUMN revision, DROP COLUMN valid_to;
    `);
  }
}
