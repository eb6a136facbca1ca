import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import type { Reach } from '#domain';
import type { AreaIndex } from '#geography';
import { BlindIndex } from '#protection';
import { reachSql } from './incident-access.js';
import type { IncidentFilterDto } from './incident-filter.dto.js';
import { filterSql } from './incident-filter.js';
import { FACTS, storedIncident, type IncidentRow, type StoredIncident } from './incident.reader.js';

/** Which incidents are looked for. */
export interface PlacedOrder {
  readonly reach: Reach;
  readonly filter: IncidentFilterDto;
  readonly areas: AreaIndex;
  /** Civil dates, `from` inclusive, `to` exclusive: first days of months, or days. */
  readonly periods: readonly { readonly from: string; readonly to: string }[];
  /** By what an incident belongs to a period. Of days only what has one: protected incidents never do. */
  readonly by: 'month' | 'day';
  /** Incidents of other categories are left out. */
  readonly categories: readonly string[];
  /** Of each period. */
  readonly limit: number;
}

/** Incidents of one period. */
export interface PlacedIncidents {
  /** How many there are, of which `incidents` holds the latest. */
  readonly total: number;
  /** Their content still sealed. */
  readonly incidents: readonly StoredIncident[];
}

type FoundRow = IncidentRow & {
  readonly position: number;
  /** The place of its period in the order, from 1; null where there is no incident at all. */
  readonly period: number | null;
  readonly total: number;
};

/** Incidents of several periods as they stood at the one position that a statement saw; found by area and month. */
@Injectable()
export class PlacedIncidentReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  async run(
    order: PlacedOrder,
  ): Promise<{ position: number; periods: readonly PlacedIncidents[] }> {
    const { reach, filter, areas, periods, by, categories, limit } = order;
    const parameters = new SqlParameters();
    const conditions = [
      reachSql(reach, this.marks, parameters),
      ...filterSql(filter, areas, parameters),
      `r.category = ANY (${parameters.add([...categories])}::text[])`,
      ...(by === 'day' ? ['r.local_date >= w."from" AND r.local_date < w."to"'] : []),
    ];
    const [first, last] = [periods.map(({ from }) => from), periods.map(({ to }) => to)].map(
      (days) => parameters.add(days),
    );
    // Counted and cut before anything sealed is looked up, so that the cost of content has a bound.
    const rows = await this.database.query<FoundRow>(
      `SELECT h.position, f.*
         FROM stream_position h LEFT JOIN (
           SELECT t.period, t.total, i.id, i.reference, i.sender_id AS "senderId", i.client_id AS "clientId",
                  i.received_at AS "receivedAt", r.revision, r.organisation_id AS "organisationId",
                  r.import_run_id AS "importRunId", i.restricted_at IS NOT NULL AS "isRestricted", ${FACTS}, c.revision_id AS "contentRevisionId", c.nonce, c.ciphertext,
                  c.wrapping_key_id AS "wrappingKeyId", c.wrapped
             FROM (
               SELECT r.id, w.period, count(*) OVER (PARTITION BY w.period) AS total,
                      row_number() OVER (PARTITION BY w.period ORDER BY r.local_month DESC, i.id DESC) AS place
                 FROM unnest(${first}::date[], ${last}::date[]) WITH ORDINALITY AS w ("from", "to", period)
                 JOIN incident_revision r
                   ON r.local_month >= date_trunc('month', w."from")::date AND r.local_month < w."to"
                 JOIN revision_position p ON p.revision_id = r.id
                 JOIN incident i ON i.id = r.incident_id
                WHERE ${conditions.join(' AND ')}
                  AND NOT EXISTS (
                    SELECT 1 FROM incident_revision n JOIN revision_position np ON np.revision_id = n.id
                     WHERE n.incident_id = r.incident_id AND n.revision > r.revision)
             ) t
             JOIN incident_revision r ON r.id = t.id
             JOIN incident i ON i.id = r.incident_id
             LEFT JOIN LATERAL (
               SELECT o.revision_id, o.nonce, o.ciphertext, k.wrapping_key_id, k.wrapped
                 FROM incident_revision e
                 JOIN incident_content o ON o.revision_id = e.id
                 JOIN content_key k ON k.revision_id = e.id
                WHERE e.incident_id = i.id AND e.revision <= r.revision
                ORDER BY e.revision DESC LIMIT 1
             ) c ON true
            WHERE t.place <= ${parameters.add(limit)}
         ) f ON true
        WHERE h.name = 'revision'`,
      parameters.values,
    );
    const found = periods.map((_, at) => {
      const own = rows.filter(({ period }) => period === at + 1);
      return { total: own[0]?.total ?? 0, incidents: own.map(withoutMarks) };
    });
    return { position: rows[0]?.position ?? 0, periods: found };
  }
}

function withoutMarks(row: FoundRow): StoredIncident {
  const { position: _position, period: _period, total: _total, ...stored } = row;
  return storedIncident(stored);
}
