import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { SealedContent } from '#protection';
import type { IncidentFacts } from './incident-facts.js';

/** What a repeated submission is answered with. */
export interface StoredReceipt {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly areaKey: number;
  /** Null when the content has been erased. */
  readonly bodyMac: Buffer | null;
}

/** An incident as its current revision has it, its content still sealed. */
export interface StoredIncident {
  readonly id: string;
  readonly reference: string;
  readonly senderId: string;
  readonly clientId: string;
  readonly receivedAt: Date;
  readonly revision: number;
  readonly organisationId: string | null;
  /** When its content went under a rule of retention; null while it has it. */
  readonly erasedAt: Date | null;
  /** Whether its processing is restricted (article 18 GDPR): what was told is stored and not shown. */
  readonly isRestricted: boolean;
  /** The import that told the revision; null when a person did. */
  readonly importRunId: string | null;
  readonly facts: IncidentFacts;
  /** The revision that holds the content: the current one, or the last that changed what was told. */
  readonly contentRevisionId: string | null;
  readonly sealed: SealedContent | null;
}

const RECEIPT = `
  SELECT i.id, i.reference, i.received_at AS "receivedAt", r.area_key AS "areaKey", c.body_mac AS "bodyMac"
    FROM incident i
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = 1
    LEFT JOIN incident_content c ON c.revision_id = r.id
   WHERE i.sender_id = $1 AND i.client_id = $2`;

/** The statistical columns of `incident_revision r` under their names in `IncidentFacts`. */
export const FACTS = `
  r.status, r.kind, r.category, r.severity, r.tier, r.source, r.area_key AS "areaKey", r.county_key AS "countyKey",
  r.municipality_key AS "municipalityKey", r.district_key AS "districtKey", r.sub_area_key AS "subAreaKey",
  r.unit_id AS "unitId", r.unit_mark AS "unitMark", NULL AS "statedUnitId", r.organisation_id AS "ownOrganisationId",
  r.local_month AS "localMonth", r.local_date AS "localDate", r.weekday, r.hour_band AS "hourBand",
  r.hours_touched AS "hoursTouched", r.affected_gender AS "affectedGender",
  r.affected_age_band AS "affectedAgeBand", r.indoors, r.witnessed, r.police_reported AS "policeReported",
  r.near_miss AS "nearMiss", r.influence_kind AS "influenceKind", r.actor_type AS "actorType", r.consequences,
  r.person_data_kinds AS "personDataKinds"`;

/** Incidents as one of their revisions had them, with the content that stood then. */
export const incidentsAt = (revision: string) => `
  SELECT i.id, i.reference, i.sender_id AS "senderId", i.client_id AS "clientId", i.received_at AS "receivedAt",
         r.revision, r.organisation_id AS "organisationId", r.import_run_id AS "importRunId", i.erased_at AS "erasedAt",
         i.restricted_at IS NOT NULL AS "isRestricted", ${FACTS},
         c.revision_id AS "contentRevisionId", c.nonce, c.ciphertext, c.wrapping_key_id AS "wrappingKeyId", c.wrapped
    FROM incident i
    JOIN incident_revision r ON r.incident_id = i.id AND r.revision = ${revision}
    LEFT JOIN LATERAL (
      SELECT t.revision_id, t.nonce, t.ciphertext, k.wrapping_key_id, k.wrapped
        FROM incident_revision e
        JOIN incident_content t ON t.revision_id = e.id
        JOIN content_key k ON k.revision_id = e.id
       WHERE e.incident_id = i.id AND e.revision <= r.revision
       ORDER BY e.revision DESC LIMIT 1
    ) c ON true`;

const INCIDENTS = incidentsAt('i.current_revision');
const INCIDENT = `${INCIDENTS} WHERE i.id = $1`;

/** In the order of their ids, which no change alters: a page further on misses none and repeats none. */
const PAGE = `${INCIDENTS}
   WHERE i.id > $1 AND r.local_month >= $2 AND ($3::int[] IS NULL OR r.area_key = ANY ($3))
   ORDER BY i.id LIMIT $4`;

const BEFORE_IMPORT = `${incidentsAt(`(
      SELECT max(o.revision) FROM incident_revision o
       WHERE o.incident_id = i.id AND (o.import_run_id IS NULL OR o.import_run_id <> ALL ($3::uuid[]))
         AND o.revision < (
           SELECT min(b.revision) FROM incident_revision b WHERE b.incident_id = i.id AND b.import_run_id = $2))`)}
   WHERE i.id = $1`;

export type IncidentRow = Omit<StoredIncident, 'sealed' | 'facts'> &
  IncidentFacts & { [K in keyof SealedContent]: SealedContent[K] | null };

/** A row of the columns above as an incident. */
export function storedIncident(row: IncidentRow): StoredIncident {
  const { nonce, ciphertext, wrappingKeyId, wrapped, ...rest } = row;
  const { id, reference, senderId, clientId, receivedAt, revision, ...more } = rest;
  const { organisationId, importRunId, erasedAt, isRestricted, ...sealing } = more;
  const { contentRevisionId, ...facts } = sealing;
  const sealed =
    nonce && ciphertext && wrappingKeyId && wrapped
      ? { nonce, ciphertext, wrappingKeyId, wrapped }
      : null;
  const told = { id, reference, senderId, clientId, receivedAt, revision };
  const state = { organisationId, importRunId, erasedAt, isRestricted };
  return { ...told, ...state, contentRevisionId, sealed, facts };
}

@Injectable()
export class IncidentReader {
  constructor(private readonly database: Database) {}

  async receipt(senderId: string, clientId: string): Promise<StoredReceipt | undefined> {
    const [row] = await this.database.prepared<StoredReceipt>('incident.receipt', RECEIPT, [
      senderId,
      clientId,
    ]);
    return row;
  }

  /** The incident as it stands, read in one statement. */
  async current(id: string): Promise<StoredIncident | undefined> {
    const [row] = await this.database.prepared<IncidentRow>('incident.current', INCIDENT, [id]);
    return row && storedIncident(row);
  }

  /** The incident as one of its revisions had it. */
  async at(id: string, revision: number): Promise<StoredIncident | undefined> {
    const [row] = await this.database.prepared<IncidentRow>(
      'incident.at',
      `${incidentsAt('$2::integer')} WHERE i.id = $1`,
      [id, revision],
    );
    return row && storedIncident(row);
  }

  /**
   * The incident as it stood before an import changed it; undefined when the import brought it, or left it alone.
   * @param takenBack other imports that were taken back: what they told does not come back.
   */
  async beforeImport(
    id: string,
    importRunId: string,
    takenBack: readonly string[],
  ): Promise<StoredIncident | undefined> {
    const [row] = await this.database.prepared<IncidentRow>(
      'incident.before-import',
      BEFORE_IMPORT,
      [id, importRunId, [importRunId, ...takenBack]],
    );
    return row && storedIncident(row);
  }

  /** Incidents after an id that began in a month or later, in some of the areas or anywhere, as they stand. */
  async page(
    afterId: string,
    fromMonth: string,
    areaKeys: readonly number[] | null,
    limit: number,
  ): Promise<StoredIncident[]> {
    const rows = await this.database.prepared<IncidentRow>('incident.page', PAGE, [
      ...[afterId, fromMonth, areaKeys && [...areaKeys], limit],
    ]);
    return rows.map(storedIncident);
  }

  /** The id of the incident with this reference, in its one written form. */
  async idOf(reference: string): Promise<string | undefined> {
    const [row] = await this.database.prepared<{ id: string }>(
      'incident.id-of',
      `SELECT id FROM incident WHERE reference = $1`,
      [reference],
    );
    return row?.id;
  }

  async unitExists(id: string): Promise<boolean> {
    const found = await this.database.prepared('unit.exists', `SELECT 1 FROM unit WHERE id = $1`, [
      id,
    ]);
    return found.length > 0;
  }

  /** The organisation that a unit belongs to; undefined for a unit that is not there. */
  async organisationOfUnit(id: string): Promise<string | undefined> {
    const [found] = await this.database.query<{ organisationId: string }>(
      `SELECT organisation_id AS "organisationId" FROM unit WHERE id = $1`,
      [id],
    );
    return found?.organisationId;
  }

  /** The points of these places; unknown ones are left out. */
  async places(ids: readonly string[]): Promise<ReadonlyMap<string, { lon: number; lat: number }>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.prepared<{ id: string; lon: number; lat: number }>(
      'place.points',
      `SELECT id, lon, lat FROM place WHERE id = ANY ($1::uuid[])`,
      [[...ids]],
    );
    return new Map(rows.map(({ id, lon, lat }) => [id, { lon, lat }]));
  }
}
