import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import { tallyOfEntries, type TallyEntry } from '#domain';
import type { SizedCell } from './group-cells.js';
import type { Cell } from './jobs.js';
import { asEntry, COUNTED, STANDING, type CountRow } from './standing-revisions.js';
import {
  unitCountsOf,
  type CellContent,
  type ReportedEntry,
  type UnitCounts,
} from './units/unit-counts.js';

/** A cell as it is stored; `packed` is null when it is not. */
export interface StoredCell extends SizedCell {
  readonly packed: Buffer | null;
  readonly outline: Buffer | null;
  /** null until the cell is folded anew. */
  readonly ordinary: number | null;
  /** null until the cell is folded anew. */
  readonly units: UnitCounts | null;
}

interface CellRow {
  readonly area_key: number;
  readonly local_month: string;
}

interface StoredRow extends CellRow {
  readonly packed: Buffer | null;
  readonly outline: Buffer | null;
  readonly incident_count: number | null;
  readonly ordinary_count: number | null;
  readonly unit_counts: UnitCounts | null;
}

/** Many cells with one statement: what each of them costs beside its revisions is paid once. */
const CELLS = `
  SELECT ${COUNTED}, r.unit_id, count(*)
    FROM unnest($1::int[], $2::date[]) AS c (area_key, local_month) CROSS JOIN ${STANDING}
     AND r.area_key = c.area_key AND r.local_month = c.local_month
   GROUP BY ${COUNTED}, r.unit_id`;

const MONTH_LETTERS = 'YYYY-MM'.length;

/** Cells that are behind count too: what made them stale is data. */
const EXTENT = `
  SELECT min(e.oldest) AS oldest, max(e.newest) AS newest
    FROM area a
    CROSS JOIN LATERAL (
      SELECT min(first) AS oldest, max(last) AS newest FROM (
        (SELECT local_month AS first, NULL::date AS last FROM tally_cell c
          WHERE c.area_key = a.area_key AND c.incident_count > 0 ORDER BY local_month LIMIT 1)
        UNION ALL
        (SELECT NULL, local_month FROM tally_cell c
          WHERE c.area_key = a.area_key AND c.incident_count > 0 ORDER BY local_month DESC LIMIT 1)
        UNION ALL
        SELECT min(local_month), max(local_month) FROM tally_stale s WHERE s.area_key = a.area_key
      ) ends) e
   WHERE $1::int[] IS NULL OR a.area_key = ANY ($1)`;

const keyOf = ({ areaKey, month }: Cell) => `${areaKey} ${month}`;

/** Columns that can be counted by though no pack holds them. */
export const unpackedColumns = {
  weekday: 'r.weekday',
  hour: 'r.hour_band',
  unit: 'r.unit_id',
  ageBand: 'r.affected_age_band',
  policeReported: 'r.police_reported',
} as const;
export type UnpackedDimension = keyof typeof unpackedColumns;

export interface UnpackedEntry extends TallyEntry {
  readonly extra: Readonly<Record<UnpackedDimension, string | number | null>>;
}

@Injectable()
export class TallyReader {
  constructor(private readonly database: Database) {}

  /**
   * The first and the last month, 'YYYY-MM', with any data in these areas; null when there is none. One look at each
   * end of the index per area, however long the history is.
   */
  async extent(
    areaKeys: readonly number[] | null,
  ): Promise<{ oldest: string; newest: string } | null> {
    const [row] = await this.database.prepared<{ oldest: string | null; newest: string | null }>(
      'tally.extent',
      EXTENT,
      [areaKeys && [...areaKeys]],
    );
    if (!row?.oldest || !row.newest) return null;
    return {
      oldest: row.oldest.slice(0, MONTH_LETTERS),
      newest: row.newest.slice(0, MONTH_LETTERS),
    };
  }

  /** Counts by every dimension, those that no pack holds included, straight from the revisions. */
  async unpacked(
    months: { readonly from: string; readonly to: string },
    areaKeys: readonly number[] | null,
  ): Promise<{ position: number; entries: UnpackedEntry[] }> {
    const columns = Object.values(unpackedColumns).join(', ');
    const rows = await this.database.query<
      CountRow & Record<string, string | number | null> & { position: number }
    >(
      `SELECT h.position, f.*
         FROM stream_position h LEFT JOIN (
           SELECT ${COUNTED}, ${columns}, count(*)
             FROM ${STANDING}
              AND r.local_month >= $1 AND r.local_month < $2 AND ($3::int[] IS NULL OR r.area_key = ANY ($3))
            GROUP BY ${COUNTED}, ${columns}
         ) f ON true
        WHERE h.name = 'revision'`,
      [months.from, months.to, areaKeys && [...areaKeys]],
    );
    const entries = rows
      .filter((row) => row.count !== null)
      .map((row) => ({
        ...asEntry(row),
        extra: {
          weekday: row['weekday'] ?? null,
          hour: row['hour_band'] ?? null,
          unit: row['unit_id'] ?? null,
          ageBand: row['affected_age_band'] ?? null,
          policeReported: row['police_reported'] ?? null,
        },
      }));
    return { position: rows[0]?.position ?? 0, entries };
  }

  /** What these cells hold by the revisions, as `on`'s snapshot has them, in the order of `cells`. */
  async contents(on: Queryable, cells: readonly Cell[]): Promise<CellContent[]> {
    const rows = await on.query<CountRow & { unit_id: string | null }>(CELLS, [
      cells.map(({ areaKey }) => areaKey),
      cells.map(({ month }) => month),
    ]);
    const byCell = new Map<string, ReportedEntry[]>(cells.map((cell) => [keyOf(cell), []]));
    for (const row of rows) {
      const entry = asEntry(row);
      byCell.get(keyOf(entry.point))?.push({ ...entry, unitId: row.unit_id });
    }
    return [...byCell.values()].map((entries) => ({
      tally: tallyOfEntries(entries),
      units: unitCountsOf(entries),
    }));
  }

  async position(on: Queryable): Promise<number> {
    const [head] = await on.prepared<{ position: number }>(
      'tally.position',
      `SELECT position FROM stream_position WHERE name = 'revision'`,
    );
    return head?.position ?? 0;
  }

  /** Every cell that holds or has held an incident, and how many revisions lie in it. */
  async allCells(): Promise<SizedCell[]> {
    const rows = await this.database.query<CellRow & { incidents: number }>(
      `SELECT area_key, local_month, sum(revisions)::bigint AS incidents FROM (
         SELECT area_key, local_month, count(*) AS revisions FROM incident_revision GROUP BY 1, 2
         UNION ALL SELECT area_key, local_month, 0 FROM tally_cell
       ) c GROUP BY 1, 2 ORDER BY 1, 2`,
    );
    return rows.map((row) => ({
      areaKey: row.area_key,
      month: row.local_month,
      incidents: row.incidents,
    }));
  }

  /** What is stored of those of the cells that are not marked as behind, as `on`'s snapshot has it. */
  async storedCells(on: Queryable, cells: readonly Cell[]): Promise<StoredCell[]> {
    const rows = await on.query<StoredRow>(
      `SELECT c.area_key, c.local_month, t.packed, t.packed_outline AS outline, t.incident_count, t.ordinary_count,
              t.unit_counts
         FROM unnest($1::int[], $2::date[]) AS c (area_key, local_month)
         LEFT JOIN tally_cell t USING (area_key, local_month)
        WHERE NOT EXISTS (
          SELECT 1 FROM tally_stale s WHERE s.area_key = c.area_key AND s.local_month = c.local_month)`,
      [cells.map(({ areaKey }) => areaKey), cells.map(({ month }) => month)],
    );
    return rows.map((row) => ({
      areaKey: row.area_key,
      month: row.local_month,
      packed: row.packed,
      outline: row.outline,
      incidents: row.incident_count ?? 0,
      ordinary: row.ordinary_count,
      units: row.unit_counts,
    }));
  }
}
