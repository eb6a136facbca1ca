import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { PastCount } from '#domain';
import type { PastOrder } from '../past-counts.reader.js';

const MONTH_LETTERS = 'YYYY-MM'.length;

/**
 * What stood at position $1 less what stood at $2, of the incidents that have a revision between them; all others stood
 * alike at both. One look by index for each such incident and end.
 */
const MOVED = `
  WITH moved AS (
    SELECT DISTINCT r.incident_id
      FROM revision_position p JOIN incident_revision r ON r.id = p.revision_id
     WHERE p.position > $1 AND p.position <= $2
  )
  SELECT r.area_key AS "areaKey", NULL AS source, NULL::smallint AS severity, r.local_month AS month, r.category,
         r.affected_gender AS "affectedGender", sum(e.sign)::integer AS count
    FROM moved CROSS JOIN (VALUES ($1::bigint, 1), ($2::bigint, -1)) AS e (position, sign)
    CROSS JOIN LATERAL (
      SELECT s.* FROM incident_revision s JOIN revision_position sp ON sp.revision_id = s.id
       WHERE s.incident_id = moved.incident_id AND sp.position <= e.position
       ORDER BY s.revision DESC LIMIT 1) r
   WHERE r.status = 'recorded' AND r.tier = ANY ($3::text[]) AND r.area_key = ANY ($4::int[])
     AND r.local_month >= $5::date AND r.local_month < $6::date
   GROUP BY r.area_key, r.local_month, r.category, r.affected_gender
  HAVING sum(e.sign) <> 0`;

/** How counts have moved between two positions. */
@Injectable()
export class MovedCountsReader {
  /** @returns what must be added to the counts at `to` to get those at the order's position; also less than nought. */
  async run(
    on: Queryable,
    { position, tiers, areaKeys, months }: PastOrder,
    to: number,
  ): Promise<PastCount[]> {
    const rows = await on.query<PastCount>(MOVED, [
      ...[position, to, [...tiers], [...areaKeys], months.from, months.to],
    ]);
    return rows.map((row) => ({ ...row, month: row.month.slice(0, MONTH_LETTERS) }));
  }

  /** The revision that has a position, which tells one history from another; null where none has it. */
  async revisionAt(on: Queryable, position: number): Promise<string | null> {
    const [row] = await on.query<{ id: string }>(
      `SELECT revision_id AS id FROM revision_position WHERE position = $1`,
      [position],
    );
    return row?.id ?? null;
  }
}
