import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { PastCount } from '#domain';
import type { PastOrder } from '../past-counts.reader.js';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** What no revision up to $2 has come after. */
const LAST = `
  NOT EXISTS (
    SELECT FROM incident_revision n JOIN revision_position np ON np.revision_id = n.id AND np.position <= $2
     WHERE n.incident_id = r.incident_id AND n.revision > r.revision)`;

/**
 * What stood at position $1 less what stood at $2. Taken away is what has come between them and stands at $2; added is
 * what stood at $1 of the incidents that were corrected or withdrawn between them. All others stood alike at both.
 */
const MOVED = `
  SELECT r.area_key AS "areaKey", NULL AS source, NULL::smallint AS severity, r.local_month AS month, r.category,
         r.affected_gender AS "affectedGender", sum(r.sign)::integer AS count
    FROM (
      SELECT -1 AS sign, r.* FROM revision_position p JOIN incident_revision r ON r.id = p.revision_id
       WHERE p.position > $1 AND p.position <= $2 AND ${LAST}
      UNION ALL
      SELECT 1, before.*
        FROM (
          SELECT DISTINCT r.incident_id FROM revision_position p JOIN incident_revision r ON r.id = p.revision_id
           WHERE p.position > $1 AND p.position <= $2 AND r.revision > 1) corrected
       CROSS JOIN LATERAL (
         SELECT s.* FROM incident_revision s JOIN revision_position sp ON sp.revision_id = s.id
          WHERE s.incident_id = corrected.incident_id AND sp.position <= $1
          ORDER BY s.revision DESC LIMIT 1) before
    ) r
   WHERE r.status = 'recorded' AND r.tier = ANY ($3::text[]) AND r.area_key = ANY ($4::int[])
     AND r.local_month >= $5::date AND r.local_month < $6::date
   GROUP BY r.area_key, r.local_month, r.category, r.affected_gender
  HAVING sum(r.sign) <> 0`;

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
