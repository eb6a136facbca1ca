import { Injectable } from '@nestjs/common';
import { Database } from '#database';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** Sums of groups of areas, from what is stored beside the packs: no pack is opened. */
@Injectable()
export class GroupSumsReader {
  constructor(private readonly database: Database) {}

  /**
   * How many open and internal incidents the packs of each group of areas hold, by month 'YYYY-MM': all categories, and
   * a few incidents behind when cells are being counted anew. For shares, not for figures that anybody is shown. Nothing
   * while a cell has not been folded since these are counted.
   * @param groups of each of the areas, at the same place.
   */
  async run(
    areaKeys: readonly number[],
    groups: readonly number[],
  ): Promise<{ group: number; month: string; count: number }[]> {
    const rows = await this.database.prepared<{
      place: number;
      month: string;
      count: number;
      unknown: boolean;
    }>(
      'tally.groupSums',
      `SELECT g.place, c.local_month AS month, sum(c.ordinary_count)::bigint AS count,
              bool_or(c.ordinary_count IS NULL) AS unknown
         FROM unnest($1::int[], $2::int[]) AS g (area_key, place) JOIN tally_cell c USING (area_key)
        WHERE c.incident_count > 0
        GROUP BY g.place, c.local_month`,
      [[...areaKeys], [...groups]],
    );
    if (rows.some(({ unknown }) => unknown)) return [];
    return rows.map(({ place, month, count }) => ({
      group: place,
      month: month.slice(0, MONTH_LETTERS),
      count,
    }));
  }
}
