import { Injectable } from '@nestjs/common';
import { CopyRows, type Queryable, type Transaction } from '#database';
import type { AuditEntry } from '#audit';
import type { SealedContent } from '#protection';
import { incidentsChanged, type CellKey, type IncidentsPayload } from './events.js';
import type { IncidentFacts } from './incident-facts.js';

/** A new incident of a bulk, ready to be written: facts, sealed content and who answers for it. */
export interface BulkRow {
  readonly incidentId: string;
  readonly revisionId: string;
  readonly reference: string;
  readonly clientId: string;
  readonly facts: IncidentFacts;
  readonly unitMark: Buffer | null;
  readonly sealed: SealedContent;
  readonly bodyMac: Buffer;
}

/** What all rows of a bulk have alike. */
export interface BulkHeader {
  readonly senderId: string;
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
  readonly importRunId: string | null;
}

/** An incident that the sender has sent before. */
export interface KnownIncident {
  readonly clientId: string;
  readonly incidentId: string;
  readonly reference: string;
  readonly revision: number;
  readonly isWithdrawn: boolean;
  /** Whether its last revision came with an import, and not from a person. */
  readonly lastByImport: boolean;
  readonly areaKey: number;
  readonly localMonth: string;
  /** Digest of what an import last told of it, those apart that were taken back; null when none did. */
  readonly bodyMac: Buffer | null;
  /** False when everything that imports told of it has been erased. */
  readonly hasContent: boolean;
}

const KNOWN = `
  SELECT i.client_id AS "clientId", i.id AS "incidentId", i.reference, i.current_revision AS revision,
         i.status = 'withdrawn' AS "isWithdrawn", r.import_run_id IS NOT NULL AS "lastByImport",
         r.area_key AS "areaKey", r.local_month AS "localMonth", told.body_mac AS "bodyMac",
         EXISTS (
           SELECT 1 FROM incident_revision e JOIN incident_content c ON c.revision_id = e.id
            WHERE e.incident_id = i.id AND e.import_run_id IS NOT NULL) AS "hasContent"
    FROM incident i
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
    LEFT JOIN LATERAL (
      SELECT c.body_mac
        FROM incident_revision e JOIN incident_content c ON c.revision_id = e.id
       WHERE e.incident_id = i.id AND e.import_run_id IS NOT NULL AND e.import_run_id <> ALL ($3::uuid[])
       ORDER BY e.revision DESC LIMIT 1
    ) told ON true
   WHERE i.sender_id = $1 AND i.client_id = ANY ($2::uuid[])`;

/** Who answers for an area: its own organisation, as `READY` of the single statement finds it. */
const ANSWERING = `
  SELECT a.area_key AS "areaKey", oa.organisation_id AS "organisationId"
    FROM area a JOIN organisation_area oa ON (oa.scheme, oa.level, oa.code) = (a.scheme, a.level, a.code)
   WHERE a.area_key = ANY ($1::int[])`;

const BULK_EVENT = `
  WITH audit AS (
    INSERT INTO audit_entry (id, occurred_at, actor_id, action, subject, subject_ids, details, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    RETURNING id
  )
  INSERT INTO outbox (event, payload, audit_entry_id, weight) SELECT $9, $10, id, $11 FROM audit`;

/** Writes many new incidents at once by COPY, and reads what is known of them before. */
@Injectable()
export class RevisionCopyRepository {
  /**
   * Those of the ids under which this sender has an incident.
   * @param takenBack imports that were taken back: what they told does not count as told.
   */
  async known(
    on: Queryable,
    senderId: string,
    clientIds: readonly string[],
    takenBack: readonly string[] = [],
  ): Promise<Map<string, KnownIncident>> {
    if (clientIds.length === 0) return new Map();
    const rows = await on.prepared<KnownIncident>('incident.known', KNOWN, [
      senderId,
      [...clientIds],
      [...takenBack],
    ]);
    return new Map(rows.map((row) => [row.clientId, row]));
  }

  /** Whether any of them has got another revision since it was read. */
  async haveMoved(on: Queryable, known: readonly KnownIncident[]): Promise<boolean> {
    if (known.length === 0) return false;
    const moved = await on.prepared(
      'incident.have-moved',
      `SELECT 1 FROM unnest($1::uuid[], $2::int[]) AS k (id, revision) JOIN incident i ON i.id = k.id
        WHERE i.current_revision <> k.revision LIMIT 1`,
      [known.map(({ incidentId }) => incidentId), known.map(({ revision }) => revision)],
    );
    return moved.length > 0;
  }

  /** Those of the references that an incident has already. */
  async takenReferences(on: Queryable, references: readonly string[]): Promise<Set<string>> {
    const rows = await on.prepared<{ reference: string }>(
      'incident.references',
      `SELECT reference FROM incident WHERE reference = ANY ($1::text[])`,
      [[...references]],
    );
    return new Set(rows.map(({ reference }) => reference));
  }

  /** The organisation that answers for each of the areas that has one. */
  async answeringOrganisations(
    on: Queryable,
    areaKeys: readonly number[],
  ): Promise<ReadonlyMap<number, string>> {
    const rows = await on.prepared<{ areaKey: number; organisationId: string }>(
      'incident.answering',
      ANSWERING,
      [[...areaKeys]],
    );
    return new Map(rows.map(({ areaKey, organisationId }) => [areaKey, organisationId]));
  }

  /** The organisation of each of the units that exists. */
  async organisationsOfUnits(
    on: Queryable,
    unitIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    if (unitIds.length === 0) return new Map();
    const rows = await on.prepared<{ id: string; organisationId: string }>(
      'incident.unit-organisations',
      `SELECT id, organisation_id AS "organisationId" FROM unit WHERE id = ANY ($1::uuid[])`,
      [[...unitIds]],
    );
    return new Map(rows.map(({ id, organisationId }) => [id, organisationId]));
  }

  /** Adds the incidents with revision, content and key. A unique violation means that somebody was quicker. */
  async copyNew(
    tx: Transaction,
    header: BulkHeader,
    rows: readonly BulkRow[],
    organisationOf: (facts: IncidentFacts) => string | null,
  ): Promise<void> {
    await tx.copyIn(incidentRows(header, rows));
    await tx.copyIn(revisionRows(header, rows, organisationOf));
    await tx.copyIn(contentRows(rows));
    await tx.copyIn(keyRows(rows));
  }

  /** Adds the audit row of a bulk, and its one event for the forwarder. */
  async appendEvent(
    tx: Transaction,
    audit: AuditEntry,
    rows: readonly {
      readonly revisionId: string;
      readonly facts: Pick<IncidentFacts, 'areaKey' | 'localMonth'>;
    }[],
  ): Promise<void> {
    const cells = new Map<string, CellKey>();
    for (const { facts } of rows) {
      cells.set(`${facts.areaKey} ${facts.localMonth}`, [facts.areaKey, facts.localMonth]);
    }
    const payload: IncidentsPayload = {
      revisionIds: rows.map(({ revisionId }) => revisionId),
      cells: [...cells.values()],
    };
    await tx.prepared('incident.bulk-event', BULK_EVENT, [
      ...[audit.id, audit.occurredAt, audit.actorId, audit.action, audit.subject],
      ...[[...audit.subjectIds], JSON.stringify(audit.details), audit.mac],
      ...[incidentsChanged.name, JSON.stringify(payload), rows.length],
    ]);
  }
}

function incidentRows(header: BulkHeader, rows: readonly BulkRow[]): CopyRows {
  const out = new CopyRows('incident', {
    ...{ id: 'uuid', reference: 'text', sender_id: 'uuid', client_id: 'uuid' },
    ...{ current_revision: 'int4', status: 'text', received_at: 'timestamptz' },
  });
  for (const { incidentId, reference, clientId, facts } of rows) {
    const { senderId, recordedAt } = header;
    out.add([incidentId, reference, senderId, clientId, 1, facts.status, recordedAt]);
  }
  return out;
}

function revisionRows(
  header: BulkHeader,
  rows: readonly BulkRow[],
  organisationOf: (facts: IncidentFacts) => string | null,
): CopyRows {
  const out = new CopyRows('incident_revision', {
    ...{ id: 'uuid', incident_id: 'uuid', revision: 'int4', status: 'text', kind: 'text' },
    ...{ category: 'text', severity: 'int2', tier: 'text', source: 'text', area_key: 'int4' },
    ...{ county_key: 'int4', municipality_key: 'int4', district_key: 'int4', sub_area_key: 'int4' },
    ...{ organisation_id: 'uuid', unit_id: 'uuid', local_month: 'date', weekday: 'int2' },
    ...{ hour_band: 'int2', affected_gender: 'text', affected_age_band: 'text', indoors: 'bool' },
    ...{ witnessed: 'text', police_reported: 'text', near_miss: 'bool', influence_kind: 'text' },
    ...{ actor_type: 'text', consequences: 'text[]', import_run_id: 'uuid', recorded_by: 'uuid' },
    ...{
      recorded_at: 'timestamptz',
      unit_mark: 'bytea',
      hours_touched: 'int2',
      local_date: 'date',
      person_data_kinds: 'text[]',
    },
  });
  for (const { revisionId, incidentId, facts, unitMark } of rows) {
    out.add([
      ...[revisionId, incidentId, 1, facts.status, facts.kind, facts.category, facts.severity],
      ...[facts.tier, facts.source, facts.areaKey, facts.countyKey, facts.municipalityKey],
      ...[facts.districtKey, facts.subAreaKey, organisationOf(facts), facts.unitId],
      ...[facts.localMonth, facts.weekday, facts.hourBand, facts.affectedGender],
      ...[facts.affectedAgeBand, facts.indoors, facts.witnessed, facts.policeReported],
      ...[facts.nearMiss, facts.influenceKind, facts.actorType, facts.consequences],
      ...[header.importRunId, header.recordedBy, header.recordedAt, unitMark],
      ...[facts.hoursTouched, facts.localDate, facts.personDataKinds],
    ]);
  }
  return out;
}

function contentRows(rows: readonly BulkRow[]): CopyRows {
  const out = new CopyRows('incident_content', {
    ...{ revision_id: 'uuid', nonce: 'bytea', ciphertext: 'bytea', body_mac: 'bytea' },
  });
  for (const { revisionId, sealed, bodyMac } of rows) {
    out.add([revisionId, sealed.nonce, sealed.ciphertext, bodyMac]);
  }
  return out;
}

function keyRows(rows: readonly BulkRow[]): CopyRows {
  const out = new CopyRows('content_key', {
    ...{ revision_id: 'uuid', wrapping_key_id: 'text', wrapped: 'bytea' },
  });
  for (const { revisionId, sealed } of rows) {
    out.add([revisionId, sealed.wrappingKeyId, sealed.wrapped]);
  }
  return out;
}
