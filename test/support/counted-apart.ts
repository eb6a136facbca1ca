import type { Database } from '#database';
import { category, countedCategories, type AreaSums } from '#domain';

/** What happened in an area, counted in a way of its own. */
export interface CountedApart {
  readonly total: number;
  readonly byFocus: Readonly<Record<string, number>>;
  readonly byGender: Readonly<Record<string, number>>;
}

/**
 * Written from what is meant and from nothing of the product: of each incident the last that had been said of it by then,
 * unless it was taken back; in the district that its own columns name; open and internal ones.
 */
const APART = `
  WITH said AS (
    SELECT r.*, row_number() OVER (PARTITION BY r.incident_id ORDER BY r.revision DESC) AS nth
      FROM incident_revision r WHERE r.id IN (SELECT revision_id FROM revision_position WHERE position <= $1)
  )
  SELECT coalesce('district:' || d.code, '') AS place, s.category, coalesce(s.affected_gender, '-') AS gender,
         count(DISTINCT s.incident_id)::integer AS count
    FROM said s LEFT JOIN area d ON d.area_key = s.district_key
   WHERE s.nth = 1 AND s.status <> 'withdrawn' AND s.tier NOT IN ('protected', 'strict')
     AND to_char(s.local_month, 'YYYY') = $2
   GROUP BY 1, 2, 3`;

/** By district of a year, '' for what lies in none, as it stood at a position. */
export async function countedApart(
  database: Database,
  position: number,
  year: number,
): Promise<{ readonly places: Record<string, CountedApart>; readonly notCounted: number }> {
  const rows = await database.query<{
    place: string;
    category: string;
    gender: string;
    count: number;
  }>(APART, [position, String(year)]);
  const places: Record<
    string,
    { total: number; byFocus: Record<string, number>; byGender: Record<string, number> }
  > = {};
  let notCounted = 0;
  for (const { place, category: code, gender, count } of rows) {
    if (!countedCategories.has(code)) {
      notCounted += count;
      continue;
    }
    const own = (places[place] ??= { total: 0, byFocus: {}, byGender: {} });
    own.total += count;
    const focus = category(code)!.focusArea;
    own.byFocus[focus] = (own.byFocus[focus] ?? 0) + count;
    own.byGender[gender] = (own.byGender[gender] ?? 0) + count;
  }
  return { places, notCounted };
}

/** The figure in the same form. */
export function asCountedApart({ areas, unplaced, excluded }: AreaSums): {
  readonly places: Record<string, CountedApart>;
  readonly notCounted: number;
} {
  const told = [...areas.map((area) => [area.key, area] as const), ['', unplaced] as const];
  const some = (rows: readonly (readonly [string, number])[]) =>
    Object.fromEntries(rows.filter(([, count]) => count !== 0));
  const places = told
    .filter(([, { total }]) => total !== 0)
    .map(([place, { total, focusAreas, genders }]) => [
      place,
      {
        total,
        byFocus: some(focusAreas.map((one) => [one.code, one.total])),
        byGender: some(genders.map((one) => [one.key ?? '-', one.total])),
      },
    ]);
  return { places: Object.fromEntries(places), notCounted: excluded };
}
