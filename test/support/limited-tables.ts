const readAndAdd = ['SELECT', 'INSERT'];
const goesWithItsOwner = [...readAndAdd, 'DELETE'];

/** Whose rows stay as they are for good. */
const kept = [
  ...['incident_revision', 'revision_position', 'audit_entry', 'audit_seal'],
  ...['register_entry', 'register_case_number', 'retention_rule', 'retention_protocol'],
  ...['picture_template', 'edition', 'picture_transition', 'collection_step'],
  ...['city_risk_link', 'city_report'],
  ...['public_edition', 'public_edition_recall'],
];
/** Whose rows are never changed, and go with what they belong to. */
const unchanging = [
  ...['incident_content', 'content_key', 'sealed_file_chunk', 'quiet_report'],
  ...['incident_handling', 'incident_erasure'],
  ...['picture_judgement', 'governing_document', 'governing_answer', 'collection_draft'],
  ...['governing_judgement'],
  ...['problem_revision', 'problem_evidence', 'problem_ranking'],
  ...['measure_effect', 'measure_revision', 'risk_revision', 'edition_memo'],
];

/** What the application's role may do with tables that are not free to it: written a second time, as an oracle. */
export const limitedTables: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(kept.map((table) => [table, readAndAdd])),
  ...Object.fromEntries(unchanging.map((table) => [table, goesWithItsOwner])),
  migration: ['SELECT'],
};
