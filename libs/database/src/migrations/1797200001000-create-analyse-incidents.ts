import type { MigrationInterface, QueryRunner } from 'typeorm';
import { quoteIdentifier } from '../database.js';

/**
 * Only an owner may ANALYZE, before PostgreSQL 17 at least, and the application owns nothing. So the owner lends it
 * one fixed statement. The schema is written into the function, temporary tables come last: whoever calls it cannot
 * put tables of their own in the way.
 */
export class CreateAnalyseIncidents1797200001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const [{ schema }] = (await runner.query(`SELECT current_schema() AS schema`)) as [
      { schema: string },
    ];
    await runner.query(`
      CREATE FUNCTION analyse_incidents() RETURNS void
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = ${quoteIdentifier(schema)}, pg_temp AS $$
      BEGIN
        ANALYZE (SKIP_LOCKED) incident, incident_revision, incident_content, content_key, revision_position;
      END $$;
      REVOKE ALL ON FUNCTION analyse_incidents() FROM PUBLIC;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION analyse_incidents()`);
  }
}
