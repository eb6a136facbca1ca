import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { BREAK_SHIFT_MIN, type MonthKey, type UnitSilence } from '#domain';

const MONTH_LETTERS = 'YYYY-MM'.length;
/** Areas with their parts whose sums a process keeps at hand. */
const REMEMBERED_MAX = 200;

/**
 * Units that had a lasting part of a place in no month can have none over several: they are told of as one. So few rows
 * come back, however many units there are.
 */
const SUMS = `
  WITH told AS MATERIALIZED (
    SELECT g.place, c.local_month AS month, u.unit, sum(u.count::integer)::integer AS count
      FROM unnest($1::int[], $2::int[]) AS g (area_key, place) JOIN tally_cell c USING (area_key)
      CROSS JOIN LATERAL jsonb_each_text(c.unit_counts) AS u (unit, count)
     WHERE c.local_month < $3
     GROUP BY g.place, c.local_month, u.unit
  ), large AS (
    SELECT DISTINCT t.unit
      FROM told t JOIN (SELECT place, month, sum(count) AS count FROM told GROUP BY place, month) w USING (place, month)
     WHERE t.unit <> '' AND t.count >= $4::float8 * w.count
  )
  SELECT t.place, t.month, l.unit, sum(t.count)::integer AS count
    FROM told t LEFT JOIN large l ON l.unit = t.unit
   GROUP BY t.place, t.month, l.unit`;

/** What is stored of the same cells in the same way has the same counts: a cell's position rises with each change. */
const VERSION = `
  SELECT count(*)::integer AS cells, count(c.unit_counts)::integer AS known, coalesce(sum(c.position), 0)::text AS positions
    FROM unnest($1::int[]) AS g (area_key) JOIN tally_cell c USING (area_key)
   WHERE c.incident_count > 0 AND c.local_month < $2`;

const QUIET = `
  SELECT q.unit_id AS unit, m.month::date AS month
    FROM quiet_report q
    CROSS JOIN LATERAL generate_series(date_trunc('month', q.period_from), q.period_to - 1, interval '1 month') AS m (month)
   WHERE q.unit_id = ANY($1::uuid[])
   GROUP BY 1, 2`;

const DECIDED = `
  SELECT unit_id AS unit, valid_from AS "from", valid_to AS "to" FROM unit_pause WHERE unit_id = ANY($1::uuid[])
  UNION ALL
  SELECT id, valid_to, NULL FROM unit WHERE id = ANY($1::uuid[]) AND valid_to IS NOT NULL`;

/** What a unit has reported in a month, of one of the groups of areas asked for. */
export interface UnitSum {
  readonly group: number;
  /** 'YYYY-MM'. */
  readonly month: string;
  /** Null for all that comes from no unit. */
  readonly unit: string | null;
  readonly count: number;
}

/** Whose sums are wanted. */
export interface UnitSumsOrder {
  /** The same for the same areas in the same places. */
  readonly name: string;
  readonly areaKeys: readonly number[];
  /** Of each of the areas, at the same place. */
  readonly places: readonly number[];
  /** The local month that is not over. */
  readonly before: MonthKey;
}

interface Version {
  readonly cells: number;
  readonly known: number;
  readonly positions: string;
}

interface RememberedSums {
  readonly version: string;
  readonly sums: readonly UnitSum[];
}

/** Who reports, from what is stored beside the packs, and what units have said and organisations decided. */
@Injectable()
export class UnitSumsReader {
  /** By version: whatever is stored anew is read anew. */
  private readonly remembered = new Map<string, RememberedSums>();

  constructor(private readonly database: Database) {}

  /**
   * Open and internal incidents of the months that are over; a few behind when cells are being counted anew. For shares,
   * not for figures that anybody is shown. Units without a lasting part of any place in any month are among those of no
   * unit. Nothing while a cell has not been folded since units are counted.
   */
  async sums({ name, areaKeys, places, before }: UnitSumsOrder): Promise<readonly UnitSum[]> {
    const keys = [...areaKeys];
    const [row] = await this.database.prepared<Version>('tally.unitsVersion', VERSION, [
      keys,
      `${before}-01`,
    ]);
    if (row === undefined || row.known < row.cells) return [];
    const version = `${before} ${row.cells} ${row.positions}`;
    const known = this.remembered.get(name);
    if (known?.version === version) return known.sums;
    const rows = await this.database.prepared<Omit<UnitSum, 'group'> & { place: number }>(
      'tally.unitSums',
      SUMS,
      [keys, [...places], `${before}-01`, BREAK_SHIFT_MIN],
    );
    const sums = rows.map(({ place, month, unit, count }) => {
      return { group: place, month: month.slice(0, MONTH_LETTERS), unit, count };
    });
    this.remember(name, { version, sums });
    return sums;
  }

  /** The longest untouched goes first. */
  private remember(name: string, sums: RememberedSums): void {
    this.remembered.delete(name);
    this.remembered.set(name, sums);
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > REMEMBERED_MAX && oldest !== undefined)
      this.remembered.delete(oldest);
  }

  /** Months in which units have said that nothing happened. */
  async quiet(units: readonly string[]): Promise<{ unit: string; month: string }[]> {
    const rows = await this.database.prepared<{ unit: string; month: string }>(
      'tally.unitsQuiet',
      QUIET,
      [[...units]],
    );
    return rows.map(({ unit, month }) => ({ unit, month: month.slice(0, MONTH_LETTERS) }));
  }

  /** Pauses and ends of units, as civil dates. */
  decided(units: readonly string[]): Promise<UnitSilence[]> {
    return this.database.prepared<UnitSilence>('tally.unitsDecided', DECIDED, [[...units]]);
  }
}
