import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import { incidentCount, ordinaryCount, outlineOf, packCell, type Tally } from '#domain';
import type { SizedCell } from './group-cells.js';
import type { Cell } from './jobs.js';
import type { CellContent } from './units/unit-counts.js';

/** How a mark is set on a cell that is marked already. */
export interface MarkOptions {
  /**
   * For events that come by the thousand, as in a bulk import: the mark's time moves forward, so that the sweep
   * folds the cell once when it is left in peace, and not after each batch. Otherwise the mark keeps its time.
   */
  readonly debounce: boolean;
}

/** A cell that is behind, and the stream position of what it lacks. */
export interface Mark extends Cell {
  readonly position: number;
}

/** A cell counted anew, and the mark that stood when it was counted. */
export interface FoldedCell extends CellContent {
  readonly mark: Mark;
}

interface CellRow {
  readonly area_key: number;
  readonly local_month: string;
}

const base64Of = (tally: Tally) => Buffer.from(packCell(tally)).toString('base64');

const asCell = (row: CellRow): Cell => ({ areaKey: row.area_key, month: row.local_month });

/**
 * A cell is stored only while its mark is the one that stood when it was counted: whatever has been forwarded since
 * has moved the mark's position. Marks are locked in the order in which the forwarder sets them.
 */
const STORE = `
  WITH folded AS MATERIALIZED (
    SELECT * FROM json_to_recordset($1::json)
      AS f (area_key integer, local_month date, mark bigint, incident_count integer, ordinary_count integer,
            packed text, outline text, unit_counts jsonb)
  ), locked AS MATERIALIZED (
    SELECT f.* FROM tally_stale s JOIN folded f USING (area_key, local_month)
     WHERE s.position = f.mark ORDER BY s.area_key, s.local_month FOR UPDATE OF s
  ), unmarked AS (
    DELETE FROM tally_stale s USING locked l
     WHERE s.area_key = l.area_key AND s.local_month = l.local_month
  ), emptied AS (
    DELETE FROM tally_cell c USING locked l
     WHERE c.area_key = l.area_key AND c.local_month = l.local_month AND l.incident_count = 0
  ), stored AS (
    INSERT INTO tally_cell (area_key, local_month, position, incident_count, ordinary_count, packed, packed_outline, unit_counts)
    SELECT area_key, local_month, $2, incident_count, ordinary_count, decode(packed, 'base64'), decode(outline, 'base64'),
           unit_counts
      FROM locked WHERE incident_count > 0
    ON CONFLICT (area_key, local_month) DO UPDATE
      SET position = excluded.position, incident_count = excluded.incident_count,
          ordinary_count = excluded.ordinary_count, packed = excluded.packed, packed_outline = excluded.packed_outline,
          unit_counts = excluded.unit_counts
  )
  SELECT area_key, local_month FROM locked`;

/** Writes cells and the marks of those that are behind. */
@Injectable()
export class TallyRepository {
  constructor(private readonly database: Database) {}

  /** Marks cells as behind from a position on. */
  async markStale(
    tx: Transaction,
    cells: readonly Mark[],
    markedAt: Date,
    { debounce }: MarkOptions = { debounce: false },
  ): Promise<void> {
    if (cells.length === 0) return;
    await tx.prepared(
      'tally.mark-stale',
      `INSERT INTO tally_stale (area_key, local_month, position, marked_at)
       SELECT "areaKey", month, position, $2
         FROM json_to_recordset($1::json) AS c ("areaKey" int, month date, position bigint)
        ORDER BY 1, 2
       ON CONFLICT (area_key, local_month) DO UPDATE
         SET position = greatest(tally_stale.position, excluded.position),
             marked_at = CASE WHEN $3 THEN excluded.marked_at ELSE tally_stale.marked_at END`,
      [JSON.stringify(cells), markedAt, debounce],
    );
  }

  /** Takes the cell's mark for this transaction alone; undefined when the cell is up to date. */
  async lockMark(tx: Transaction, cell: Cell): Promise<Mark | undefined> {
    const [mark] = await tx.prepared<{ position: number }>(
      'tally.lock-mark',
      `SELECT position FROM tally_stale WHERE area_key = $1 AND local_month = $2 FOR UPDATE`,
      [cell.areaKey, cell.month],
    );
    return mark && { ...cell, position: mark.position };
  }

  /** The marks of those of the cells that are behind, as `on`'s snapshot has them. */
  async marks(on: Queryable, cells: readonly Cell[]): Promise<Mark[]> {
    const rows = await on.prepared<CellRow & { position: number }>(
      'tally.marks',
      `SELECT s.area_key, s.local_month, s.position
         FROM unnest($1::int[], $2::date[]) AS c (area_key, local_month)
         JOIN tally_stale s USING (area_key, local_month)`,
      [cells.map(({ areaKey }) => areaKey), cells.map(({ month }) => month)],
    );
    return rows.map((row) => ({ ...asCell(row), position: row.position }));
  }

  /** Stores cells as of `position` and takes their marks away. @returns those that had not moved meanwhile. */
  async store(tx: Transaction, folded: readonly FoldedCell[], position: number): Promise<Cell[]> {
    const records = folded.map(({ mark, tally, units }) => ({
      area_key: mark.areaKey,
      local_month: mark.month,
      mark: mark.position,
      incident_count: incidentCount(tally),
      ordinary_count: ordinaryCount(tally),
      packed: base64Of(tally),
      outline: base64Of(outlineOf(tally)),
      unit_counts: units,
    }));
    const rows = await tx.prepared<CellRow>('tally.store', STORE, [
      JSON.stringify(records),
      position,
    ]);
    return rows.map(asCell);
  }

  /**
   * Cells that have been marked since before `markedBefore`, those of one area after each other, with what they held
   * when they were last packed.
   */
  async staleSince(markedBefore: Date, limit: number): Promise<SizedCell[]> {
    // The other way round than a sweep, so that the two help each other.
    return this.stale(markedBefore, limit, 's.area_key DESC, s.local_month DESC');
  }

  /** The same, the longest marked first. */
  async longestStale(markedBefore: Date, limit: number): Promise<SizedCell[]> {
    return this.stale(markedBefore, limit, 's.marked_at, s.area_key, s.local_month');
  }

  private async stale(markedBefore: Date, limit: number, order: string): Promise<SizedCell[]> {
    const rows = await this.database.query<CellRow & { incidents: number }>(
      `SELECT s.area_key, s.local_month, coalesce(c.incident_count, 0) AS incidents
         FROM tally_stale s LEFT JOIN tally_cell c USING (area_key, local_month)
        WHERE s.marked_at < $1 ORDER BY ${order} LIMIT $2`,
      [markedBefore, limit],
    );
    return rows.map((row) => ({ ...asCell(row), incidents: row.incidents }));
  }

  async countStale(markedBefore: Date): Promise<number> {
    const [row] = await this.database.query<{ count: number }>(
      `SELECT count(*) FROM tally_stale WHERE marked_at < $1`,
      [markedBefore],
    );
    return row?.count ?? 0;
  }

  /**
   * Throws every tally away: what is marked is counted from the revisions until it has been folded anew. The packed
   * cells stay where they are and count for nothing, so this is short work whatever they hold.
   */
  async markAllStale(markedAt: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      // The position tells apart a mark of an earlier rebuild; one that is there keeps what it says.
      await tx.query(
        `INSERT INTO tally_stale (area_key, local_month, position, marked_at)
         SELECT c.area_key, c.local_month, h.position, $1::timestamptz
           FROM (SELECT area_key, local_month FROM incident_revision
                 UNION SELECT area_key, local_month FROM tally_cell) c
           CROSS JOIN (SELECT position FROM stream_position WHERE name = 'revision') h
          ORDER BY 1, 2
         ON CONFLICT (area_key, local_month) DO NOTHING`,
        [markedAt],
      );
    });
  }
}
