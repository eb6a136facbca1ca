import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import type { IncidentKind, IncidentStatus, Tier } from '#domain';
import type { AreaIndex } from '#geography';
import { scopeSql, type IncidentScope } from './incident-access.js';
import { filterSql } from './incident-filter.js';
import type { IncidentFilterDto } from './incident-filter.dto.js';

/** Which page of which incidents. */
export interface IncidentPageOrder {
  readonly filter: IncidentFilterDto;
  readonly areas: AreaIndex;
  readonly scope: IncidentScope;
  /** Only those that the sender of the scope has reported. */
  readonly mine: boolean;
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
}

/**
 * Reads incidents page by page, the last received first: ids are made in the order of time. The exact time that an
 * incident happened is sealed, so nothing can be sorted by it here.
 */
@Injectable()
export class IncidentListReader {
  constructor(private readonly database: Database) {}

  async page(order: IncidentPageOrder): Promise<IncidentInList[]> {
    const parameters = new SqlParameters();
    const { filter, mine, scope } = order;
    const all = ['recorded', 'withdrawn'] as const;
    const shown = mine && filter.status === undefined ? { ...filter, status: [...all] } : filter;
    const conditions = filterSql(shown, order.areas, parameters);
    conditions.push(
      mine ? `i.sender_id = ${parameters.add(scope.senderId)}::uuid` : scopeSql(scope, parameters),
    );
    if (order.before !== null) conditions.push(`i.id < ${parameters.add(order.before)}::uuid`);
    return this.database.query<IncidentInList>(
      `SELECT i.id, i.reference, i.sender_id AS "senderId", i.received_at AS "receivedAt", r.status, r.tier, r.kind,
              r.category, r.area_key AS "areaKey", r.local_month AS month
         FROM incident i
         JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
        WHERE ${conditions.join(' AND ')}
        ORDER BY i.id DESC LIMIT ${parameters.add(order.limit)}`,
      parameters.values,
    );
  }
}
