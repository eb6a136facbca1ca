import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

/**
 * Every column that can hold words or bytes, and what an erasure means for it:
 * `gone` what was told of an incident, which goes with it; `figures` statistical columns, which stay; `passing` what lives for
 * a day and is discarded by an erasure or by itself; `own` words of other things than incidents, which follow rules of
 * their own; `codes` names, codes, digests and keys of this product, in which nobody writes of an incident.
 */
type Ruling = Partial<Record<'gone' | 'figures' | 'passing' | 'own' | 'codes', string>>;

const rulings: Record<string, Ruling> = {
  // Told of incidents.
  incident: { codes: 'reference status' },
  incident_content: { gone: 'nonce ciphertext body_mac' },
  incident_handling: { gone: 'nonce ciphertext', codes: 'state' },
  content_key: { gone: 'wrapped', codes: 'wrapping_key_id' },
  break_glass: { gone: 'nonce ciphertext', codes: 'verdict' },
  import_row_error: { gone: 'nonce ciphertext wrapped', codes: 'column_name code wrapping_key_id' },
  import_run: {
    gone: 'unmapped',
    codes: 'profile source definition on_error file_sha256 licence status fault',
    // What the file was called where it came from; whoever imports names no person in it.
    own: 'file_name',
  },
  incident_revision: {
    figures:
      'status kind category tier source unit_mark affected_gender affected_age_band witnessed police_reported ' +
      'influence_kind actor_type consequences person_data_kinds',
  },
  tally_cell: { figures: 'packed packed_outline unit_counts' },
  // Made of incidents, and gone in a day at most.
  export_run: { passing: 'filters scope', codes: 'format crs delimiter include status' },
  // Made of what is frozen, which holds no incident; made again whenever it is gone.
  paper: { codes: 'subject form language release mark state fault' },
  sealed_file: { passing: 'name media_type tier sha256' },
  sealed_file_chunk: { passing: 'nonce ciphertext' },
  outbox: { passing: 'payload', codes: 'event' },
  // Of incidents by their keys, never by words.
  audit_entry: { codes: 'action subject details mac' },
  audit_seal: { codes: 'link' },
  reading: { codes: 'action' },
  register_entry: { codes: 'document_class line party' },
  register_case_number: { own: 'dnr' },
  reconcile_run: { codes: 'status differences' },
  message: { codes: 'kind key details mail_state' },
  incident_erasure: { codes: 'decision' },
  retention_item: { codes: 'reference kind category tier outcome' },
  retention_protocol: { codes: 'content sha256' },
  retention_proposal: { codes: 'state list_hash' },
  retention_rule: {
    codes: 'kind category tier outcome counted_from',
    own: 'decided_by decision_section decision_dnr decision_link',
  },
  retention_stop: { codes: 'kind category tier', own: 'reason release_reason' },
  // What was decided of requests: the words of those who asked and decided, never those of an incident.
  disclosure: {
    codes: 'channel kind state template pdf_sha256 source_mac',
    own: 'nonce ciphertext decision_nonce decision_ciphertext',
  },
  disclosure_incident: { codes: 'fields_given fields_masked', own: 'nonce ciphertext' },
  rights_case: { codes: 'channel identity kind outcome weighing' },
  rights_restriction: { codes: 'ground' },
  rights_hit: { codes: 'matched_by secrecy_section verdict' },
  rights_search: { codes: 'status' },
  rights_text_hit: { codes: 'kind matched_by secrecy_section subject_key verdict' },
  rights_text: { codes: 'part', own: 'nonce ciphertext' },
  data_breach: { codes: 'kinds data_kinds subjects risk notice information' },
  data_breach_text: { codes: 'part', own: 'nonce ciphertext' },
  archive_package: {
    codes: 'parts state sha256',
    own: 'receiver agreement nonce ciphertext',
  },
  // Words of other things.
  planned_event_revision: {
    codes: 'kind status file_key file_hash',
    own: 'title place organiser source link note reason',
  },
  privacy_notice: { own: 'words' },
  // What coordinators make of figures: working material, which follows the rules of the picture it stands in.
  // Why a plan rests on no picture: a text that points out a person is refused.
  situation_picture: { codes: 'kind scheme level code state', own: 'rests_on_reason' },
  // Decided pictures are records that are kept; before that they lie sealed.
  edition: { codes: 'kind hash', own: 'content nonce ciphertext' },
  // The paper around a version: sealed, and kept with it.
  edition_memo: { own: 'nonce ciphertext' },
  // What anybody may read, and why it was taken back.
  public_edition: { codes: 'hash', own: 'content' },
  public_edition_recall: { own: 'nonce ciphertext' },
  picture_transition: { codes: 'step from_state to_state outcome', own: 'nonce ciphertext' },
  picture_template: { codes: 'kind', own: 'sections' },
  picture_judgement: { codes: 'section kind person_data_kinds', own: 'nonce ciphertext' },
  picture_comment: { codes: 'section', own: 'nonce ciphertext' },
  // What authorities answer the city: public records once handed in, and drafts that are their own before that.
  collection: { codes: 'state', own: 'instructions contact' },
  collection_recipient: { codes: 'form' },
  collection_step: { codes: 'kind', own: 'nonce ciphertext' },
  collection_draft: { own: 'nonce ciphertext' },
  city_risk_link: { codes: 'verdict' },
  // Public texts, in which no person stands.
  governing_document: { own: 'content' },
  governing_answer: { own: 'text' },
  governing_judgement: { codes: 'fulfilment', own: 'motivation' },
  problem: { codes: 'scheme level code focus_area status outcome' },
  problem_revision: {
    codes: 'kind focus_area status outcome person_data_kinds',
    own: 'nonce ciphertext',
  },
  problem_evidence: { codes: 'kind figure person_data_kinds', own: 'nonce ciphertext' },
  risk: { codes: 'scheme level code' },
  risk_revision: {
    codes: 'focus_area category_codes person_data_kinds',
    own: 'nonce ciphertext',
  },
  goal: { codes: 'scheme level code focus_area' },
  action: { codes: 'scheme level code' },
  measure: { codes: 'scheme level code cause_ids status' },
  measure_follow_up: { codes: 'occasion carried_out goal_judgement' },
  measure_effect: { codes: 'figure claim verdict content hash' },
  measure_revision: { codes: 'subject kind person_data_kinds', own: 'nonce ciphertext' },
  export_reason: { own: 'nonce ciphertext' },
  unusual_reading: { own: 'nonce ciphertext', codes: 'method' },
  fault_report: { own: 'nonce ciphertext' },
  unit_pause: { own: 'reason' },
  person: { own: 'name code' },
  account: { own: 'email password_hash provider_issuer provider_subject' },
  place: { own: 'name address', codes: 'source code type opening_hours' },
  unit: { own: 'name', codes: 'code kind reporting_rhythm' },
  organisation: { own: 'name', codes: 'code kind' },
  session: { codes: 'token_hash csrf_token kind method', own: 'device' },
  access_token: { own: 'name', codes: 'scopes token_hash' },
  instance_logo: { own: 'name bytes', codes: 'media_type digest' },
  instance_word_template: { own: 'name bytes', codes: 'digest' },
  statistic_import: { own: 'file_name', codes: 'profile file_sha256 options counts' },
  // Codes, digests and figures of others.
  area: { codes: 'scheme level code name geometry source' },
  area_population: { codes: 'scheme level code source' },
  geography_revision: { codes: 'name' },
  import_profile: { codes: 'name definition' },
  instance: { codes: 'name value' },
  instance_setting: { codes: 'name definition' },
  invitation: { codes: 'token_hash' },
  message_preference: { codes: 'language' },
  backup_keys_place: { codes: 'name folder' },
  migration: { codes: 'name' },
  municipality_group_member: { codes: 'municipality_code group_code group_name' },
  organisation_area: { codes: 'scheme level code' },
  provider_visit: { codes: 'token_hash session_token_hash return_path' },
  recovery_code: { codes: 'code_mac' },
  role_holding: { codes: 'role source' },
  second_person: { codes: 'capacity' },
  second_step: { codes: 'wrapping_key_id wrapped nonce ciphertext' },
  sign_in_attempt: { codes: 'throttle_key' },
  sign_in_link: { codes: 'token_hash' },
  statistic_population: { codes: 'scheme level code before_source' },
  statistic_series: {
    codes: 'source name folded_name view unit theme origin licence',
  },
  statistic_value: {
    codes: 'area_scheme area_level area_code area_name period gender band status method',
  },
  stream_position: { codes: 'name' },
  usage_count: { codes: 'act' },
};

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh?.close());

it('rules on every column that can hold words or bytes: what an erasure does to it', async () => {
  const columns = await fresh.database.query<{ name: string }>(
    `SELECT c.relname || '.' || a.attname AS name
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
        AND a.atttypid IN ('text'::regtype, 'text[]'::regtype, 'varchar'::regtype, 'jsonb'::regtype, 'json'::regtype,
                           'bytea'::regtype, 'bytea[]'::regtype, 'jsonb[]'::regtype, 'xml'::regtype)`,
    [fresh.schema],
  );
  const ruled = Object.entries(rulings).flatMap(([table, kinds]) =>
    Object.values(kinds).flatMap((names) => names.split(' ').map((name) => `${table}.${name}`)),
  );
  expect(new Set(ruled).size).toBe(ruled.length);
  const present = columns.map(({ name }) => name);
  expect({
    notRuledOn: present.filter((name) => !ruled.includes(name)).sort(),
    notThere: ruled.filter((name) => !present.includes(name)).sort(),
  }).toEqual({ notRuledOn: [], notThere: [] });
});
