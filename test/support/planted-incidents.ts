import { randomUUID } from 'node:crypto';
import { Areas } from '#geography';
import { ContentCipher, newId } from '#protection';
import type { RunningApp } from './running-app.js';

/** One revision as a test wants it to lie in the tables. */
export interface PlantedRevision {
  readonly incidentId: string;
  readonly revision: number;
  readonly status?: 'recorded' | 'withdrawn';
  readonly senderId?: string;
  readonly organisationId?: string | null;
  readonly unitId?: string | null;
  readonly kind?: string;
  readonly category?: string;
  readonly severity?: number | null;
  readonly tier?: 'open' | 'internal' | 'protected' | 'strict';
  readonly source?: string;
  readonly area?: string;
  readonly month?: string;
  /** The civil day, which decides the month then: of open and internal ones only. */
  readonly date?: string;
  readonly weekday?: number;
  readonly hour?: number | null;
  readonly hoursTouched?: number | null;
  readonly location?: Readonly<Record<string, unknown>>;
  readonly text?: string;
  /** Of what befell staff; the unit's mark in hexadecimal. */
  readonly influenceKind?: string;
  readonly actorType?: string;
  readonly consequences?: readonly string[];
  readonly policeReported?: string;
  readonly unitMark?: string;
  readonly affectedGender?: string | null;
}

const ROWS_PER_STATEMENT = 4_000;
const STRANGER = '0197f2b0-0000-7000-8000-000000000001';

const PLANT = `
  WITH row AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json) AS r (
      incident_id uuid, revision_id uuid, revision integer, status text, sender_id uuid, organisation_id uuid,
      unit_id uuid, kind text, category text, severity smallint, tier text, source text, area_key integer,
      county_key integer, municipality_key integer, district_key integer, sub_area_key integer, month date, local_date date,
      weekday smallint, hour smallint, hours_touched smallint, influence_kind text, actor_type text, consequences text[],
      police_reported text, unit_mark text, affected_gender text, nonce text, ciphertext text, wrapping_key_id text, wrapped text, n integer)
  ), incident AS (
    INSERT INTO incident (id, reference, sender_id, client_id, current_revision, status, received_at)
    SELECT DISTINCT ON (incident_id) incident_id, 'H-' || incident_id, sender_id, incident_id, revision, status,
           '2026-03-01T12:00:00Z'::timestamptz
      FROM row ORDER BY incident_id, revision DESC
  ), revision AS (
    INSERT INTO incident_revision (id, incident_id, revision, status, kind, category, severity, tier, source, area_key,
      county_key, municipality_key, district_key, sub_area_key, organisation_id, unit_id, local_month, weekday,
      hour_band, hours_touched, recorded_at, local_date, influence_kind, actor_type, consequences, police_reported,
      unit_mark, affected_gender)
    SELECT revision_id, incident_id, revision, status, kind, category, severity, tier, source, area_key, county_key,
           municipality_key, district_key, sub_area_key, organisation_id, unit_id, month, weekday, hour, hours_touched,
           '2026-03-01T12:00:00Z'::timestamptz, local_date, influence_kind, actor_type, consequences, police_reported,
           decode(unit_mark, 'hex'), affected_gender
      FROM row
  ), content AS (
    INSERT INTO incident_content (revision_id, nonce, ciphertext, body_mac)
    SELECT revision_id, decode(nonce, 'base64'), decode(ciphertext, 'base64'), '' FROM row
  ), key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped)
    SELECT revision_id, wrapping_key_id, decode(wrapped, 'base64') FROM row
  ), head AS (
    UPDATE stream_position SET position = position + (SELECT count(*) FROM row) WHERE name = 'revision'
    RETURNING position - (SELECT count(*) FROM row) AS start
  )
  INSERT INTO revision_position (revision_id, position) SELECT revision_id, start + n FROM row, head`;

/**
 * Puts revisions straight into the tables, content sealed and positions given in the order of the list: for tests
 * that need more incidents than can be reported in their time. All revisions of an incident are in one list.
 */
export async function plantIncidents(
  app: RunningApp,
  revisions: readonly PlantedRevision[],
): Promise<void> {
  const areas = await app.api.get(Areas, { strict: false }).current();
  const cipher = app.api.get(ContentCipher, { strict: false });
  for (let from = 0; from < revisions.length; from += ROWS_PER_STATEMENT) {
    const rows = revisions.slice(from, from + ROWS_PER_STATEMENT).map((planted, index) => {
      const revisionId = newId();
      const tier = planted.tier ?? 'open';
      const chain = areas.chainOf(areas.resolve(planted.area ?? 'sub_area:skarholmen').areaKey);
      const place = { table: 'incident_content', revisionId, field: 'body' };
      const body = {
        ...{ kind: planted.kind ?? 'observation', category: planted.category ?? 'order.gathering' },
        ...{ occurredFrom: '2026-02-03T10:00:00Z' },
        location: planted.location ?? { lon: 17.9, lat: 59.27 },
        ...{ text: planted.text ?? 'Flera personer samlade vid torget.' },
      };
      const sealed = cipher.seal(tier, place, JSON.stringify({ body }));
      return {
        incident_id: planted.incidentId,
        revision_id: revisionId,
        revision: planted.revision,
        status: planted.status ?? 'recorded',
        sender_id: planted.senderId ?? STRANGER,
        organisation_id: planted.organisationId ?? null,
        unit_id: planted.unitId ?? null,
        ...{ kind: body.kind, category: body.category, tier },
        severity: planted.severity ?? null,
        source: planted.source ?? 'staff',
        area_key: chain.areaKey,
        county_key: chain.countyKey,
        municipality_key: chain.municipalityKey,
        district_key: chain.districtKey,
        sub_area_key: chain.subAreaKey,
        month: planted.date ? `${planted.date.slice(0, 7)}-01` : (planted.month ?? '2026-02-01'),
        local_date: planted.date ?? null,
        weekday: planted.weekday ?? 2,
        hour: planted.hour ?? null,
        hours_touched: planted.hoursTouched ?? null,
        influence_kind: planted.influenceKind,
        actor_type: planted.actorType,
        consequences: planted.consequences,
        police_reported: planted.policeReported,
        unit_mark: planted.unitMark,
        affected_gender: planted.affectedGender ?? null,
        nonce: sealed.nonce.toString('base64'),
        ciphertext: sealed.ciphertext.toString('base64'),
        wrapping_key_id: sealed.wrappingKeyId,
        wrapped: sealed.wrapped.toString('base64'),
        n: index + 1,
      };
    });
    await app.database.query(PLANT, [JSON.stringify(rows)]);
  }
}

/** `count` incidents of one organisation, a revision each. */
export function manyRevisions(
  count: number,
  otherwise: (n: number) => Partial<PlantedRevision>,
): PlantedRevision[] {
  return Array.from({ length: count }, (_, n) => ({
    incidentId: randomUUID(),
    revision: 1,
    ...otherwise(n),
  }));
}
