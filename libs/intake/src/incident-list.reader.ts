import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import {
  incidentStatuses,
  type Grant,
  type IncidentKind,
  type IncidentStatus,
  type Reach,
  type Tier,
} from '#domain';
import type { AreaIndex } from '#geography';
import { BlindIndex } from '#protection';
import { narrowGrant, partsOf, type GrantPart } from './incident-access.js';
import { namedSql, placeAndTimeSql } from './incident-filter.js';
import type { IncidentFilterDto } from './incident-filter.dto.js';
import { leadSql } from './incident-lead.js';

/** Which page of which incidents. */
export interface IncidentPageOrder {
  readonly filter: IncidentFilterDto;
  readonly areas: AreaIndex;
  readonly reach: Reach;
  /** Only what this account has reported, whatever else is in reach; null: all in reach. */
  readonly onlySenderId: string | null;
  /** Those received before this one; null for the first page. */
  readonly before: string | null;
  readonly limit: number;
}

/** The open columns of an incident as it stands. */
export interface IncidentInList {
  readonly id: string;
  readonly reference: string;
  readonly senderId: string;
  readonly receivedAt: Date;
  readonly status: IncidentStatus;
  readonly tier: Tier;
  readonly kind: IncidentKind;
  readonly category: string;
  readonly areaKey: number;
  /** First day of the local month. */
  readonly month: string;
  readonly isRestricted: boolean;
}

/**
 * True, and planned for one process alone, since nothing may be set beside others. A page is a hundred rows: starting
 * helpers takes as long as finding them, and where many read at once each waits for the other.
 */
const ALONE = `(SELECT set_config('lagesbild.alone', 'list', true)) IS NOT NULL`;

/**
 * Reads incidents page by page, the last received first: ids are made in the order of time. The exact time that an
 * incident happened is sealed, so nothing can be sorted by it here.
 */
@Injectable()
export class IncidentListReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  /**
   * Each part of the reach is looked through by itself, the latest first: an index leads to its rows and holds what
   * filters ask for, however many others there are. The parts are merged, so that none is looked through further than
   * the page needs. One incident in two parts comes once.
   */
  async page(order: IncidentPageOrder): Promise<IncidentInList[]> {
    const { onlySenderId, reach, areas, before, limit, filter } = order;
    const grants =
      onlySenderId === null ? reach : reach.filter(({ senderId }) => senderId === onlySenderId);
    // One's own that one has withdrawn are still one's own.
    const status = filter.status ?? (onlySenderId === null ? ['recorded'] : [...incidentStatuses]);
    const narrowed = joinGrants(
      grants.flatMap((grant) => narrowGrant(grant, { ...filter, status }) ?? []),
    );
    if (narrowed.length === 0) return [];
    const parameters = new SqlParameters();
    const conditions = placeAndTimeSql(filter, areas, parameters);
    if (before !== null) conditions.push(`r.incident_id < ${parameters.add(before)}::uuid`);
    const onWords = namedSql(filter, parameters);
    const limited = parameters.add(limit);
    const parts = narrowed.flatMap((grant) =>
      partsOf(grant, this.marks, parameters).map((part) => {
        const onIds = [...conditions, ...part.onIds];
        const both = { onIds, onWords: [...onWords, ...part.onWords] };
        if (grant.senderId !== null) return bySender(both, parameters.add(grant.senderId), limited);
        return byRevision(both, leadSql(filter, grant, parameters), limited);
      }),
    );
    return this.database.query<IncidentInList>(
      `SELECT DISTINCT ON (id) * FROM (${parts.join(' UNION ALL ')}) found
        WHERE ${ALONE} ORDER BY id DESC LIMIT ${limited}`,
      parameters.values,
    );
  }
}

/** One part where the same rows are looked through for several tiers: a list shows of all the same columns. */
function joinGrants(grants: readonly Grant[]): Grant[] {
  const joined = new Map<string, Grant>();
  for (const grant of grants) {
    const { senderId, organisationId, unitId, states, unrestricted } = grant;
    const scope = JSON.stringify([senderId, organisationId, unitId, states, unrestricted]);
    const known = joined.get(scope)?.tiers ?? [];
    joined.set(scope, { ...grant, tiers: [...new Set([...known, ...grant.tiers])] });
  }
  return [...joined.values()];
}

const SHOWN = `i.reference, i.sender_id AS "senderId", i.received_at AS "receivedAt", r.status,
           r.tier, r.kind, r.category, r.area_key AS "areaKey", r.local_month AS month,
           i.restricted_at IS NOT NULL AS "isRestricted"`;

/**
 * Revisions first, as an index leads to them, and of each whether it is the current one and what its words say. OFFSET
 * keeps the planner from turning it round, which would look at every incident there is when few pass; and from taking
 * words, which the index has told most of, for one more thing that few pass.
 */
function byRevision({ onIds, onWords }: GrantPart, lead: readonly string[], limit: string): string {
  const exact = ['c.id = r.incident_id', 'c.current_revision = r.revision', ...onWords];
  return `(
    SELECT r.incident_id AS id, ${SHOWN}
      FROM incident_revision r
     CROSS JOIN LATERAL (SELECT * FROM incident c WHERE ${exact.join(' AND ')} OFFSET 0) i
     WHERE ${[...onIds, ...lead].join(' AND ') || 'true'}
     ORDER BY r.incident_id DESC LIMIT ${limit})`;
}

/** Somebody's own first, since they are few, and the latest of them: no more revisions are read than the page takes. */
function bySender({ onIds, onWords }: GrantPart, senderId: string, limit: string): string {
  return `(
    SELECT i.id, ${SHOWN}
      FROM (SELECT * FROM incident WHERE sender_id = ${senderId}::uuid ORDER BY id DESC OFFSET 0) i
     CROSS JOIN LATERAL (
       SELECT * FROM incident_revision v
        WHERE v.incident_id = i.id AND v.revision = i.current_revision OFFSET 0) r
     WHERE ${[...onIds, ...onWords].join(' AND ')}
     ORDER BY i.id DESC LIMIT ${limit})`;
}
