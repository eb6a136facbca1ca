import { Injectable } from '@nestjs/common';
import { Database, SqlParameters } from '#database';
import { countedCategories, type Reach } from '#domain';
import type { AreaIndex } from '#geography';
import { BlindIndex } from '#protection';
import { reachSql } from '../incident-access.js';
import type { IncidentFilterDto } from '../incident-filter.dto.js';
import { filterSql } from '../incident-filter.js';

/** Which incidents an answer would have opened, were they not restricted. */
export interface RestrictedOrder {
  readonly reach: Reach;
  readonly filter: IncidentFilterDto;
  readonly areas: AreaIndex;
  /** Absent: in any. */
  readonly areaKeys?: readonly number[];
  /** Civil dates, `from` inclusive, `to` exclusive; absent: as the filter says. Counted categories alone. */
  readonly period?: { readonly from: string; readonly to: string };
}

/** How many incidents an answer leaves out because their processing is restricted, so that it can say so. */
@Injectable()
export class RestrictedReader {
  constructor(
    private readonly database: Database,
    private readonly marks: BlindIndex,
  ) {}

  async count({ reach, filter, areas, areaKeys, period }: RestrictedOrder): Promise<number> {
    // An answer by day of the week or hour would tell when they happened.
    if (filter.weekday !== undefined || filter.hour !== undefined) return 0;
    const parameters = new SqlParameters();
    const whole = reach.map(({ unrestricted: _left, ...grant }) => grant);
    const conditions = [
      reachSql(whole, this.marks, parameters),
      ...filterSql(filter, areas, parameters),
    ];
    if (areaKeys) conditions.push(`r.area_key = ANY (${parameters.add([...areaKeys])}::int[])`);
    if (period) {
      const [from, to] = [parameters.add(period.from), parameters.add(period.to)];
      conditions.push(
        `r.local_month >= date_trunc('month', ${from}::date) AND r.local_month < ${to}::date`,
        `(r.local_date IS NULL OR (r.local_date >= ${from}::date AND r.local_date < ${to}::date))`,
        `r.category = ANY (${parameters.add([...countedCategories])}::text[])`,
      );
    }
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*) AS count
         FROM incident i
         JOIN incident_revision r ON r.incident_id = i.id AND r.revision = i.current_revision
        WHERE i.restricted_at IS NOT NULL AND ${conditions.join(' AND ')}`,
      parameters.values,
    );
    return row?.count ?? 0;
  }
}
