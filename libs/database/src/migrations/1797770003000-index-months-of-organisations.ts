import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Leads the list of an authority's old month to its rows, the latest first. Without it the list walked backwards
 * through all that the authority has received since.
 */
export class IndexMonthsOfOrganisations1797770003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX ix_incident_revision_organisation_month
           ON incident_revision (organisation_id, local_month, incident_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX ix_incident_revision_organisation_month`);
  }
}
