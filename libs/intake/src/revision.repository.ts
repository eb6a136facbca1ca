import { Injectable } from '@nestjs/common';
import type { AuditEntry } from '#audit';
import { Database, type Queryable } from '#database';
import type { SealedContent } from '#protection';
import type { CellKey } from './events.js';
import type { IncidentFacts } from './incident-facts.js';

/** One revision ready to be written: statistical columns, sealed content, audit row and event. */
export interface RevisionRow {
  readonly incidentId: string;
  readonly revisionId: string;
  readonly revision: number;
  readonly reference: string;
  /** The account, or for imported incidents the source, within which `clientId` is unique. */
  readonly senderId: string;
  readonly clientId: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly importRunId: string | null;
  readonly facts: IncidentFacts;
  /** Of a protected or strict incident the mark of its unit; null otherwise. */
  readonly unitMark: Buffer | null;
  /** The revision of the geography that `facts` was located in. */
  readonly geographyRevision: number;
  readonly sealed: SealedContent | null;
  readonly bodyMac: Buffer | null;
  /** Id and HMAC of the audit row; its other columns follow from the rest. */
  readonly audit: Pick<AuditEntry, 'id' | 'mac'>;
  readonly event: string;
  /** The cell that the incident left by this revision. */
  readonly formerCell: CellKey | null;
}

const base64 = (bytes: Buffer | null | undefined) => bytes?.toString('base64');

/** The row under the names of the record that the statements below read; what is null is left out. */
function asRecord(row: RevisionRow): Record<string, unknown> {
  const { facts, sealed, audit, formerCell } = row;
  const record: Record<string, unknown> = {
    incident_id: row.incidentId,
    revision_id: row.revisionId,
    revision: row.revision,
    reference: row.reference,
    sender_id: row.senderId,
    client_id: row.clientId,
    recorded_by: row.recordedBy,
    recorded_at: row.recordedAt,
    import_run_id: row.importRunId,
    geography_revision: row.geographyRevision,
    status: facts.status,
    kind: facts.kind,
    category: facts.category,
    severity: facts.severity,
    tier: facts.tier,
    source: facts.source,
    area_key: facts.areaKey,
    county_key: facts.countyKey,
    municipality_key: facts.municipalityKey,
    district_key: facts.districtKey,
    sub_area_key: facts.subAreaKey,
    unit_id: facts.unitId,
    unit_mark: base64(row.unitMark),
    stated_unit_id: facts.statedUnitId,
    own_organisation_id: facts.ownOrganisationId,
    local_month: facts.localMonth,
    local_date: facts.localDate,
    weekday: facts.weekday,
    hour_band: facts.hourBand,
    hours_touched: facts.hoursTouched,
    affected_gender: facts.affectedGender,
    affected_age_band: facts.affectedAgeBand,
    indoors: facts.indoors,
    witnessed: facts.witnessed,
    police_reported: facts.policeReported,
    near_miss: facts.nearMiss,
    influence_kind: facts.influenceKind,
    actor_type: facts.actorType,
    consequences: facts.consequences,
    person_data_kinds: facts.personDataKinds,
    nonce: base64(sealed?.nonce),
    ciphertext: base64(sealed?.ciphertext),
    wrapping_key_id: sealed?.wrappingKeyId,
    wrapped: base64(sealed?.wrapped),
    body_mac: base64(row.bodyMac),
    audit_id: audit.id,
    audit_mac: base64(audit.mac),
    event: row.event,
    former_area_key: formerCell?.[0],
    former_month: formerCell?.[1],
  };
  for (const name in record) if (record[name] === null) record[name] = undefined;
  return record;
}

const RECORD = `(
  incident_id uuid, revision_id uuid, revision integer, reference text, sender_id uuid, client_id uuid,
  recorded_by uuid, recorded_at timestamptz, import_run_id uuid, geography_revision bigint, status text, kind text,
  category text, severity smallint, tier text, source text, area_key integer, county_key integer,
  municipality_key integer, district_key integer, sub_area_key integer, unit_id uuid, unit_mark text, stated_unit_id uuid,
  own_organisation_id uuid, local_month date, local_date date, weekday smallint, hour_band smallint, hours_touched smallint,
  affected_gender text, affected_age_band text, indoors boolean, witnessed text, police_reported text, near_miss boolean,
  influence_kind text, actor_type text, consequences text[], person_data_kinds text[], nonce text, ciphertext text,
  wrapping_key_id text, wrapped text, body_mac text, audit_id uuid, audit_mac text, event text, former_area_key integer,
  former_month date)`;

/**
 * Rows that may be written: the geography has not moved since they were located, and a stated unit exists. The
 * answering organisation is that of the stated unit, else the reporter's own, else the one that answers for the
 * finest area that has one.
 */
const READY = `
  ready AS MATERIALIZED (
    SELECT r.*, coalesce(u.organisation_id, r.own_organisation_id, answering.organisation_id) AS organisation_id
      FROM json_to_recordset($1::json) AS r ${RECORD}
      LEFT JOIN unit u ON u.id = r.stated_unit_id
      LEFT JOIN LATERAL (
        SELECT oa.organisation_id
          FROM area a JOIN organisation_area oa ON (oa.scheme, oa.level, oa.code) = (a.scheme, a.level, a.code)
         WHERE r.own_organisation_id IS NULL AND u.id IS NULL
           AND a.area_key IN (r.sub_area_key, r.district_key, r.municipality_key, r.county_key)
         ORDER BY array_position(ARRAY['sub_area', 'district', 'municipality', 'county'], a.level) LIMIT 1
      ) answering ON true
     WHERE (r.stated_unit_id IS NULL OR u.id IS NOT NULL)
       AND r.geography_revision = (SELECT g.revision FROM geography_revision g WHERE g.name = 'area')
  )`;

/** What follows from the rows in `written`: revision, content, key, audit row and event. */
const FOLLOW = `
  revision AS (
    INSERT INTO incident_revision (
      id, incident_id, revision, status, kind, category, severity, tier, source, area_key, county_key,
      municipality_key, district_key, sub_area_key, organisation_id, unit_id, local_month, weekday, hour_band,
      affected_gender, affected_age_band, indoors, witnessed, police_reported, near_miss, influence_kind, actor_type,
      consequences, import_run_id, recorded_by, recorded_at, unit_mark, hours_touched, local_date,
      person_data_kinds)
    SELECT
      revision_id, incident_id, revision, status, kind, category, severity, tier, source, area_key, county_key,
      municipality_key, district_key, sub_area_key, organisation_id, unit_id, local_month, weekday, hour_band,
      affected_gender, affected_age_band, indoors, witnessed, police_reported, near_miss, influence_kind, actor_type,
      consequences, import_run_id, recorded_by, recorded_at, decode(unit_mark, 'base64'), hours_touched, local_date,
      person_data_kinds
      FROM written
  ), content AS (
    INSERT INTO incident_content (revision_id, nonce, ciphertext, body_mac)
    SELECT revision_id, decode(nonce, 'base64'), decode(ciphertext, 'base64'), decode(body_mac, 'base64')
      FROM written WHERE ciphertext IS NOT NULL
  ), key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped)
    SELECT revision_id, wrapping_key_id, decode(wrapped, 'base64') FROM written WHERE wrapped IS NOT NULL
  ), audit AS (
    INSERT INTO audit_entry (id, occurred_at, actor_id, action, subject, subject_ids, details, mac)
    SELECT audit_id, recorded_at, recorded_by, event, 'incident', ARRAY[incident_id],
           jsonb_build_object('revision', revision), decode(audit_mac, 'base64')
      FROM written
  ), event AS (
    INSERT INTO outbox (event, payload, audit_entry_id)
    SELECT event, jsonb_build_object('revisionId', revision_id, 'cells', CASE
             WHEN former_area_key IS NULL THEN jsonb_build_array(jsonb_build_array(area_key, local_month))
             ELSE jsonb_build_array(
               jsonb_build_array(area_key, local_month), jsonb_build_array(former_area_key, former_month)) END),
           audit_id
      FROM written
  )
  SELECT incident_id FROM written`;

const RECORD_NEW = `
  WITH ${READY}, added AS (
    INSERT INTO incident (id, reference, sender_id, client_id, current_revision, status, received_at)
    SELECT incident_id, reference, sender_id, client_id, revision, status, recorded_at FROM ready
    ON CONFLICT (sender_id, client_id) DO NOTHING
    RETURNING id
  ), written AS (
    SELECT ready.* FROM ready JOIN added ON added.id = ready.incident_id
  ), ${FOLLOW}`;

const RECORD_CHANGE = `
  WITH ${READY}, changed AS (
    UPDATE incident SET current_revision = ready.revision, status = ready.status
      FROM ready
     WHERE incident.id = ready.incident_id AND incident.current_revision = ready.revision - 1
       AND incident.erased_at IS NULL
    RETURNING incident.id
  ), written AS (
    SELECT ready.* FROM ready JOIN changed ON changed.id = ready.incident_id
  ), ${FOLLOW}`;

/** Writes revisions: the one place where an incident comes into being or changes. */
@Injectable()
export class RevisionRepository {
  constructor(private readonly database: Database) {}

  /**
   * Adds incidents with all that belongs to them in one statement, which is one transaction.
   * @returns the ids of those that were new; the rest were repeated, or the geography had moved, or the unit is
   * unknown.
   */
  async recordNew(
    rows: readonly RevisionRow[],
    on: Queryable = this.database,
  ): Promise<Set<string>> {
    return this.write('revision.record-new', RECORD_NEW, rows, on);
  }

  /** Adds one further revision. @returns false when it is no longer the next one, or as for `recordNew`. */
  async recordChange(row: RevisionRow, on: Queryable = this.database): Promise<boolean> {
    return (await this.recordChanges([row], on)).size === 1;
  }

  /**
   * Adds one further revision to each of several incidents, none of them twice.
   * @returns the ids of those that it was the next revision of; none as for `recordNew`.
   */
  async recordChanges(
    rows: readonly RevisionRow[],
    on: Queryable = this.database,
  ): Promise<Set<string>> {
    return this.write('revision.record-change', RECORD_CHANGE, rows, on);
  }

  private async write(
    name: string,
    sql: string,
    rows: readonly RevisionRow[],
    on: Queryable,
  ): Promise<Set<string>> {
    const written = await on.prepared<{ incident_id: string }>(name, sql, [
      JSON.stringify(rows.map(asRecord)),
    ]);
    return new Set(written.map((row) => row.incident_id));
  }
}
