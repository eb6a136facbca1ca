import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { HourCount, PastCount, PastThreat, Tier } from '#domain';

/** What is counted as it stood at a position. */
export interface PastOrder {
  /** How far in the stream of revisions is looked, inclusive. */
  readonly position: number;
  readonly tiers: readonly Tier[];
  readonly areaKeys: readonly number[];
  /** First days, `from` inclusive, `to` exclusive. */
  readonly months: { readonly from: string; readonly to: string };
}

const MONTH_LETTERS = 'YYYY-MM'.length;

/**
 * The incidents that stood at position $1: of each the last revision that had a position by then, unless it was
 * withdrawn. Revisions are only ever added and keep their area and open columns when content is erased, so it comes out
 * the same whenever it is asked.
 */
const STOOD = `
  incident_revision r JOIN revision_position p ON p.revision_id = r.id AND p.position <= $1
   WHERE r.status = 'recorded'
     AND NOT EXISTS (
       SELECT 1 FROM incident_revision n JOIN revision_position np ON np.revision_id = n.id AND np.position <= $1
        WHERE n.incident_id = r.incident_id AND n.revision > r.revision)`;
const WITHIN = `
  ${STOOD} AND r.tier = ANY ($2::text[]) AND r.area_key = ANY ($3::int[])
     AND r.local_month >= $4::date AND r.local_month < $5::date`;

const COUNTS = `
  SELECT r.area_key AS "areaKey", r.local_month AS month, r.category, r.source, r.severity,
         r.affected_gender AS "affectedGender", count(*)::integer AS count
    FROM ${WITHIN} GROUP BY 1, 2, 3, 4, 5, 6 ORDER BY 1, 2, 3, 4, 5, 6`;
const AREAS = `
  SELECT r.area_key AS "areaKey", NULL AS source, NULL::smallint AS severity, NULL AS "affectedGender",
         r.local_month AS month, r.category, count(*)::integer AS count
    FROM ${WITHIN} GROUP BY r.area_key, r.local_month, r.category ORDER BY 1, 5, 6`;
const GENDERS = `
  SELECT r.area_key AS "areaKey", NULL AS source, NULL::smallint AS severity, r.local_month AS month, r.category,
         r.affected_gender AS "affectedGender", count(*)::integer AS count
    FROM ${WITHIN} GROUP BY r.area_key, r.local_month, r.category, r.affected_gender ORDER BY 1, 4, 5, 6`;
const HOURS = `
  SELECT r.category = ANY ($6::text[]) AS "isCounted", r.weekday, r.hour_band AS hour, r.hours_touched AS hours,
         count(*)::integer AS count
    FROM ${WITHIN} AND ($7::text[] IS NULL OR r.category = ANY ($7)) GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`;
const THREATS = `
  SELECT r.local_month AS month, r.influence_kind AS "influenceKind", r.actor_type AS "actorType",
         coalesce(r.consequences, '{}') AS consequences, coalesce(r.police_reported = 'yes', false) AS "isPoliceReported",
         count(*)::integer AS count
    FROM ${WITHIN} AND r.kind = 'staff_incident' GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5`;

/**
 * One look at each end of the index for an area, however long its history is. What has come since lies at its new end, and
 * all of it would be stepped over: of an area where something stood in $4, nothing newer is looked for.
 */
const EXTENT = `
  SELECT min(e.oldest) AS oldest, max(e.newest) AS newest
    FROM unnest($3::int[]) AS a (area_key) CROSS JOIN LATERAL (
      SELECT (SELECT r.local_month FROM ${STOOD} AND r.area_key = a.area_key AND r.tier = ANY ($2::text[])
               ORDER BY r.local_month LIMIT 1) AS oldest,
             coalesce(
               (SELECT r.local_month FROM ${STOOD} AND r.area_key = a.area_key AND r.tier = ANY ($2::text[])
                   AND r.local_month = $4::date LIMIT 1),
               (SELECT r.local_month FROM ${STOOD} AND r.area_key = a.area_key AND r.tier = ANY ($2::text[])
                 ORDER BY r.local_month DESC LIMIT 1)) AS newest) e`;

const WORKFORCE = `
  SELECT sum(headcount)::integer AS headcount, bool_and(headcount IS NOT NULL) AS "isKnown"
    FROM unit WHERE valid_from < $2::date AND (valid_to IS NULL OR valid_to > $1::date)`;

/** Counts as they were at a position, from the revisions' open columns, in an order that is always the same. */
@Injectable()
export class PastCountsReader {
  /** Up to which position everything is known, in `on`'s snapshot. */
  async position(on: Queryable): Promise<number> {
    const [head] = await on.query<{ position: number }>(
      `SELECT position FROM stream_position WHERE name = 'revision'`,
    );
    return head?.position ?? 0;
  }

  /** By all that a picture counts by. */
  counts(on: Queryable, order: PastOrder): Promise<PastCount[]> {
    return this.monthly(on, COUNTS, order);
  }

  /** By area, month and category alone. */
  areas(on: Queryable, order: PastOrder): Promise<PastCount[]> {
    return this.monthly(on, AREAS, order);
  }

  /** By area, month, category and who was affected. */
  genders(on: Queryable, order: PastOrder): Promise<PastCount[]> {
    return this.monthly(on, GENDERS, order);
  }

  threats(on: Queryable, order: PastOrder): Promise<PastThreat[]> {
    return this.monthly(on, THREATS, order);
  }

  /**
   * By weekday and hour. @param counted categories that count.
   * @param only categories that are looked at; null for all.
   */
  async hours(
    on: Queryable,
    order: PastOrder,
    counted: readonly string[],
    only: readonly string[] | null,
  ): Promise<{ rows: HourCount[]; excluded: number }> {
    const found = await on.query<HourCount & { readonly isCounted: boolean }>(HOURS, [
      ...valuesOf(order),
      ...[[...counted], only && [...only]],
    ]);
    const rows = found
      .filter(({ isCounted }) => isCounted)
      .map(({ weekday, hour, hours, count }) => ({ weekday, hour, hours, count }));
    const all = (some: readonly HourCount[]) => some.reduce((sum, { count }) => sum + count, 0);
    return { rows, excluded: all(found) - all(rows) };
  }

  /** How many worked in all units then; null where that is not known of each. First days, `to` exclusive. */
  async headcount(on: Queryable, { from, to }: PastOrder['months']): Promise<number | null> {
    const [row] = await on.query<{ headcount: number | null; isKnown: boolean | null }>(WORKFORCE, [
      from,
      to,
    ]);
    return row?.isKnown === true ? row.headcount : null;
  }

  /**
   * The first and the last month, 'YYYY-MM', with anything that counts; null for none.
   * @param enough a first day: where something counts in that month, it may be told as the last, whatever comes after.
   */
  async extent(
    on: Queryable,
    { position, tiers, areaKeys }: Omit<PastOrder, 'months'>,
    enough: string | null = null,
  ): Promise<{ oldest: string; newest: string } | null> {
    const [row] = await on.query<{ oldest: string | null; newest: string | null }>(EXTENT, [
      ...[position, [...tiers], [...areaKeys], enough],
    ]);
    if (!row?.oldest || !row.newest) return null;
    return {
      oldest: row.oldest.slice(0, MONTH_LETTERS),
      newest: row.newest.slice(0, MONTH_LETTERS),
    };
  }

  private async monthly<Row extends { readonly month: string }>(
    on: Queryable,
    sql: string,
    order: PastOrder,
  ): Promise<Row[]> {
    const rows = await on.query<Row>(sql, valuesOf(order));
    return rows.map((row) => ({ ...row, month: row.month.slice(0, MONTH_LETTERS) }));
  }
}

const valuesOf = ({ position, tiers, areaKeys, months }: PastOrder) => [
  ...[position, [...tiers], [...areaKeys], months.from, months.to],
];
