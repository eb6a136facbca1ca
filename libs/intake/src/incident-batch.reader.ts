import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import type { Reach } from '#domain';
import type { AreaIndex } from '#geography';
import { BlindIndex } from '#protection';
import { reachSql } from './incident-access.js';
import { filterSql, reachThrough } from './incident-filter.js';
import type { IncidentFilterDto } from './incident-filter.dto.js';
import { storedIncident, FACTS, type IncidentRow, type StoredIncident } from './incident.reader.js';

/** Which incidents are read one batch after the other. */
export interface BatchOrder {
  /** Only these; null for the system itself, which reads everything. */
  readonly scope: Reach | null;
  readonly filter: IncidentFilterDto;
  readonly areas: AreaIndex;
  /** Every incident as it stood when this much of the stream was numbered. */
  readonly asOfPosition: number;
}

/** An incident as it stood, with what stands beside it in the open. */
export interface ListedIncident extends StoredIncident {
  /** When this revision was written. */
  readonly recordedAt: Date;
  readonly organisationName: string | null;
  readonly unitName: string | null;
}

/**
 * One stretch of the stream: each incident at its last revision up to the position asked for, so that batches read
 * at different times are one consistent set. `OFFSET 0` keeps the look-ups by key: without it a planner that knows
 * nothing yet of freshly imported rows may join whole tables for every stretch.
 */
const STRETCH = (stretch: { after: string; to: string; asOf: string }, conditions: string) => `
  SELECT i.id, i.reference, i.sender_id AS "senderId", i.client_id AS "clientId", i.received_at AS "receivedAt",
         r.revision, r.organisation_id AS "organisationId", i.restricted_at IS NOT NULL AS "isRestricted", ${FACTS}, r.recorded_at AS "recordedAt",
         o.name AS "organisationName", u.name AS "unitName",
         c.revision_id AS "contentRevisionId", c.nonce, c.ciphertext, c.wrapping_key_id AS "wrappingKeyId", c.wrapped
    FROM revision_position p
    CROSS JOIN LATERAL (SELECT * FROM incident_revision WHERE id = p.revision_id OFFSET 0) r
    CROSS JOIN LATERAL (SELECT * FROM incident WHERE id = r.incident_id OFFSET 0) i
    LEFT JOIN organisation o ON o.id = r.organisation_id
    LEFT JOIN unit u ON u.id = r.unit_id
    LEFT JOIN LATERAL (
      SELECT t.revision_id, t.nonce, t.ciphertext, k.wrapping_key_id, k.wrapped
        FROM incident_revision e
        JOIN incident_content t ON t.revision_id = e.id
        JOIN content_key k ON k.revision_id = e.id
       WHERE e.incident_id = r.incident_id AND e.revision <= r.revision
       ORDER BY e.revision DESC LIMIT 1
    ) c ON true
   WHERE p.position > ${stretch.after} AND p.position <= ${stretch.to}
     AND (i.current_revision = r.revision OR NOT EXISTS (
       SELECT 1 FROM incident_revision n JOIN revision_position np ON np.revision_id = n.id
        WHERE n.incident_id = r.incident_id AND n.revision > r.revision AND np.position <= ${stretch.asOf}))
     AND ${conditions}
   ORDER BY p.position`;

/** Reads many incidents in the order of the stream, a stretch at a time. Narrowed to a scope, content still sealed. */
@Injectable()
export class IncidentBatchReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  /** How far the stream of revisions has been numbered. */
  async headPosition(): Promise<number> {
    const [head] = await this.database.query<{ position: number }>(
      `SELECT position FROM stream_position WHERE name = 'revision'`,
    );
    return head?.position ?? 0;
  }

  /** The incidents whose last revision lies after `after` and up to `to`, both positions. */
  async stretch(order: BatchOrder, after: number, to: number): Promise<ListedIncident[]> {
    const parameters = new SqlParameters();
    const stretch = {
      after: `${parameters.add(after)}::bigint`,
      to: `${parameters.add(to)}::bigint`,
      asOf: `${parameters.add(order.asOfPosition)}::bigint`,
    };
    const conditions = filterSql(order.filter, order.areas, parameters);
    if (order.scope !== null) {
      const reach = reachThrough(order.scope, order.filter);
      conditions.push(reachSql(reach, this.marks, parameters));
    }
    const rows = await this.database.query<IncidentRow & ListedIncident>(
      STRETCH(stretch, conditions.join(' AND ')),
      parameters.values,
    );
    return rows.map((row) => ({
      ...storedIncident(row),
      recordedAt: row.recordedAt,
      organisationName: row.organisationName,
      unitName: row.unitName,
    }));
  }
}
