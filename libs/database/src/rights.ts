import type pg from 'pg';
import { quoteIdentifier } from './database.js';

/** History and audit: rows are added and read, never changed or removed, by the application. */
export const appendOnlyTables = [
  'incident_revision',
  'revision_position',
  'audit_entry',
  'audit_seal',
  'register_entry',
  'register_case_number',
  'retention_rule',
  'retention_protocol',
  'picture_template',
  'edition',
  'picture_transition',
  'collection_step',
  'city_report',
  'city_risk_link',
  'public_edition',
  'public_edition_recall',
] as const;

/** Content goes with its key when a retention rule erases it; it is never changed. */
export const erasableTables = ['incident_content', 'content_key'] as const;

/** The pieces of a file go with the file, what became of an incident with the incident; they are never changed either. */
const unchangingTables = [
  ...erasableTables,
  'sealed_file_chunk',
  'quiet_report',
  'incident_handling',
  'incident_erasure',
  'picture_judgement',
  'problem_revision',
  'problem_evidence',
  'problem_ranking',
  'governing_document',
  'governing_answer',
  'governing_judgement',
  'risk_revision',
  'measure_effect',
  'measure_revision',
  'edition_memo',
  'collection_draft',
] as const;

/**
 * Gives the application's role what it needs in `schema` and takes everything else away. Run by the owner
 * after each migration, so that a new table is usable and a right that was given by hand does not stay.
 */
export async function grantApplicationRights(
  owner: pg.ClientBase,
  schema: string,
  applicationRole: string,
): Promise<void> {
  const inSchema = quoteIdentifier(schema);
  const role = quoteIdentifier(applicationRole);
  const tables = (names: readonly string[]) =>
    names.map((name) => `${inSchema}.${quoteIdentifier(name)}`).join(', ');
  await owner.query(`
    GRANT USAGE ON SCHEMA ${inSchema} TO ${role};
    REVOKE ALL ON ALL TABLES IN SCHEMA ${inSchema} FROM ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${inSchema} TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${inSchema} TO ${role};
    REVOKE UPDATE, DELETE ON ${tables(appendOnlyTables)} FROM ${role};
    REVOKE UPDATE ON ${tables(unchangingTables)} FROM ${role};
    REVOKE ALL ON ${tables(['migration'])} FROM ${role};
    GRANT SELECT ON ${tables(['migration'])} TO ${role};
    GRANT EXECUTE ON FUNCTION ${inSchema}.analyse_incidents() TO ${role};
  `);
}

/** The same for the schema of the job queue, whose tables BullMQ changes as it likes. */
export async function grantJobRights(
  owner: pg.ClientBase,
  jobSchema: string,
  applicationRole: string,
): Promise<void> {
  const inSchema = quoteIdentifier(jobSchema);
  const role = quoteIdentifier(applicationRole);
  await owner.query(`
    GRANT USAGE ON SCHEMA ${inSchema} TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${inSchema} TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${inSchema} TO ${role};
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${inSchema} TO ${role};
  `);
}
