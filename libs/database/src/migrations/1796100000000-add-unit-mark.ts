import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A unit's own protected incidents can be found by a keyed mark, since their open columns do not name the unit. The
 * indexes give the latest incidents of an organisation or a unit without a look at those of others.
 */
export class AddUnitMark1796100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE incident_revision ADD COLUMN unit_mark bytea;
      CREATE INDEX ix_incident_revision_organisation ON incident_revision (organisation_id, incident_id);
      CREATE INDEX ix_incident_revision_unit ON incident_revision (unit_id, incident_id) WHERE unit_id IS NOT NULL;
      CREATE INDEX ix_incident_revision_unit_mark ON incident_revision (unit_mark, incident_id)
        WHERE unit_mark IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX ix_incident_revision_unit_mark;
      DROP INDEX ix_incident_revision_unit;
      DROP INDEX ix_incident_revision_organisation;
      ALTER TABLE incident_revision DROP COLUMN unit_mark;
    `);
  }
}
