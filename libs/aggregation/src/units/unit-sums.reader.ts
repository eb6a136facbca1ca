import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { UnitSilence } from '#domain';

const MONTH_LETTERS = 'YYYY-MM'.length;

const SUMS = `
  SELECT g.place, c.local_month AS month, nullif(u.unit, '') AS unit, sum(u.count::integer)::integer AS count
    FROM unnest($1::int[], $2::int[]) AS g (area_key, place) JOIN tally_cell c USING (area_key)
    CROSS JOIN LATERAL jsonb_each_text(c.unit_counts) AS u (unit, count)
   GROUP BY g.place, c.local_month, u.unit`;

const UNKNOWN = `
  SELECT FROM unnest($1::int[]) AS g (area_key) JOIN tally_cell c USING (area_key)
   WHERE c.incident_count > 0 AND c.unit_counts IS NULL
   LIMIT 1`;

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

/** Who reports, from what is stored beside the packs, and what units have said and organisations decided. */
@Injectable()
export class UnitSumsReader {
  constructor(private readonly database: Database) {}

  /**
   * Open and internal incidents; a few behind when cells are being counted anew. For shares, not for figures that anybody
   * is shown. Nothing while a cell has not been folded since units are counted.
   * @param groups of each of the areas, at the same place.
   */
  async sums(areaKeys: readonly number[], groups: readonly number[]): Promise<UnitSum[]> {
    const keys = [...areaKeys];
    const unknown = await this.database.prepared('tally.unitsUnknown', UNKNOWN, [keys]);
    if (unknown.length > 0) return [];
    const rows = await this.database.prepared<Omit<UnitSum, 'group'> & { place: number }>(
      'tally.unitSums',
      SUMS,
      [keys, [...groups]],
    );
    return rows.map(({ place, month, unit, count }) => {
      return { group: place, month: month.slice(0, MONTH_LETTERS), unit, count };
    });
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
