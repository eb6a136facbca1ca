import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Tier } from '#domain';
import { STANDING } from '../standing-revisions.js';

/** Which incidents are counted by week. */
export interface WeeksOrder {
  readonly areaKeys: readonly number[];
  readonly tiers: readonly Tier[];
  /** Civil dates, Mondays: `from` inclusive, `to` exclusive. */
  readonly from: string;
  readonly to: string;
  /** Whether counts are told by weekday too. */
  readonly byWeekday: boolean;
}

/** Incidents of one finest area, category and week, or day of it. */
export interface CountedWeek {
  readonly areaKey: number;
  readonly category: string;
  /** 0 for the last week before `to`, 1 for the one before it, and so on; null when the day is not known. */
  readonly weeksBefore: number | null;
  /** Monday 1 … Sunday 7; null when the day is not known, and when weekdays were not asked for. */
  readonly weekday: number | null;
  /** The first day of the month; null when the day is known. */
  readonly month: string | null;
  readonly count: number;
}

/** All of one statement, so of one position. */
export interface WeeksSnapshot {
  readonly position: number;
  readonly rows: readonly CountedWeek[];
}

type Row = { readonly position: number } & { [K in keyof CountedWeek]: CountedWeek[K] | null };

/** Led by the index of the cells: the cost follows the incidents of the areas and of the five months at most. */
const weeksSql = (weekday: string) => `
  SELECT h.position, f.*
    FROM stream_position h LEFT JOIN (
      SELECT r.area_key AS "areaKey", r.category,
             ($2::date - 1 - r.local_date) / 7 AS "weeksBefore", ${weekday} AS weekday,
             CASE WHEN r.local_date IS NULL THEN r.local_month END AS month, count(*)::integer AS count
        FROM ${STANDING}
         AND r.area_key = ANY ($3::int[]) AND r.tier = ANY ($4::text[])
         AND r.local_month >= date_trunc('month', $1::date)::date AND r.local_month < $2::date
         AND (r.local_date IS NULL OR (r.local_date >= $1::date AND r.local_date < $2::date))
       GROUP BY 1, 2, 3, 4, 5
    ) f ON true
   WHERE h.name = 'revision'`;

const WEEKS = weeksSql('NULL::integer');
const WEEKDAYS = weeksSql('extract(isodow FROM r.local_date)::integer');

/** Counts open and internal incidents by week, from their revisions: tallies know the month only. */
@Injectable()
export class WeeksReader {
  constructor(private readonly database: Database) {}

  async run({ areaKeys, tiers, from, to, byWeekday }: WeeksOrder): Promise<WeeksSnapshot> {
    const name = byWeekday ? 'weeks.weekdays' : 'weeks.snapshot';
    const rows = await this.database.prepared<Row>(name, byWeekday ? WEEKDAYS : WEEKS, [
      ...[from, to],
      ...[[...areaKeys], [...tiers]],
    ]);
    return {
      position: rows[0]?.position ?? 0,
      rows: rows.flatMap(({ position: _position, ...row }) =>
        row.count === null ? [] : [row as CountedWeek],
      ),
    };
  }
}
