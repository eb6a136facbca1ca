import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import type { Grant, IncidentKind, IncidentStatus, Reach, Tier } from '#domain';
import type { AreaIndex } from '#geography';
import { BlindIndex } from '#protection';
import { grantParts } from './incident-access.js';
import { filterSql } from './incident-filter.js';
import type { IncidentFilterDto } from './incident-filter.dto.js';

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
}

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
   * Each part of the reach is looked through by itself, the latest first, and gives a page at most: an index leads to
   * its rows, however many others there are. One incident in two parts comes once.
   */
  async page(order: IncidentPageOrder): Promise<IncidentInList[]> {
    const { onlySenderId, reach, limit } = order;
    const grants =
      onlySenderId === null ? reach : reach.filter(({ senderId }) => senderId === onlySenderId);
    if (grants.length === 0) return [];
    const parameters = new SqlParameters();
    const parts = grants.flatMap((grant) => this.partsOf(grant, order, parameters));
    return this.database.query<IncidentInList>(
      `SELECT * FROM (${parts.join(' UNION ')}) found ORDER BY id DESC LIMIT ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  private partsOf(grant: Grant, order: IncidentPageOrder, parameters: SqlParameters): string[] {
    const { filter, onlySenderId, before, limit } = order;
    const all = ['recorded', 'withdrawn'] as const;
    const withdrawnToo = onlySenderId !== null && filter.status === undefined;
    const conditions = [
      ...filterSql(
        withdrawnToo ? { ...filter, status: [...all] } : filter,
        order.areas,
        parameters,
      ),
    ];
    if (before !== null) conditions.push(`r.incident_id < ${parameters.add(before)}::uuid`);
    const pageSize = parameters.add(limit);
    return grantParts(grant, this.marks, parameters).map(
      (within) => `(
        SELECT i.id, i.reference, i.sender_id AS "senderId", i.received_at AS "receivedAt", r.status, r.tier, r.kind,
               r.category, r.area_key AS "areaKey", r.local_month AS month
          FROM incident_revision r
          JOIN incident i ON i.id = r.incident_id AND i.current_revision = r.revision
         WHERE ${[within, ...conditions].join(' AND ')}
         ORDER BY r.incident_id DESC LIMIT ${pageSize})`,
    );
  }
}
