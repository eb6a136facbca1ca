import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import { incidentCount, packCell, unpackCell, type Tally } from '#domain';
import type { Cell } from './jobs.js';

interface StaleRow {
  readonly area_key: number;
  readonly local_month: string;
}

/** Writes cells and the marks of those that are behind. */
@Injectable()
export class TallyRepository {
  constructor(private readonly database: Database) {}

  /**
   * Marks cells as behind from a position on. A mark that is there keeps its time, or with `debounce` gets the new
   * one, so that a sweep leaves the cell alone as long as it is marked again and again.
   */
  async markStale(
    tx: Transaction,
    cells: readonly (Cell & { readonly position: number })[],
    markedAt: Date,
    { debounce = false }: { readonly debounce?: boolean } = {},
  ): Promise<void> {
    if (cells.length === 0) return;
    await tx.prepared(
      'tally.mark-stale',
      `INSERT INTO tally_stale (area_key, local_month, position, marked_at)
       SELECT "areaKey", month, position, $2
         FROM json_to_recordset($1::json) AS c ("areaKey" int, month date, position bigint)
        ORDER BY 1, 2
       ON CONFLICT (area_key, local_month) DO UPDATE SET position = excluded.position,
         marked_at = CASE WHEN $3 THEN excluded.marked_at ELSE tally_stale.marked_at END`,
      [JSON.stringify(cells), markedAt, debounce],
    );
  }

  /** Takes the cell's mark for this transaction alone. @returns false when the cell is up to date. */
  async lockStale(tx: Transaction, { areaKey, month }: Cell): Promise<boolean> {
    const marks = await tx.prepared(
      'tally.lock-stale',
      `SELECT 1 FROM tally_stale WHERE area_key = $1 AND local_month = $2 FOR UPDATE`,
      [areaKey, month],
    );
    return marks.length > 0;
  }

  /** Stores the cell as of `position` and takes its mark away. */
  async store(tx: Transaction, cell: Cell, tally: Tally, position: number): Promise<void> {
    const { areaKey, month } = cell;
    const count = incidentCount(tally);
    if (count === 0) {
      await tx.prepared(
        'tally.remove',
        `DELETE FROM tally_cell WHERE area_key = $1 AND local_month = $2`,
        [areaKey, month],
      );
    } else {
      await tx.prepared(
        'tally.store',
        `INSERT INTO tally_cell (area_key, local_month, position, incident_count, packed)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (area_key, local_month) DO UPDATE
           SET position = excluded.position, incident_count = excluded.incident_count, packed = excluded.packed`,
        [areaKey, month, position, count, Buffer.from(packCell(tally))],
      );
    }
    await tx.prepared(
      'tally.unmark',
      `DELETE FROM tally_stale WHERE area_key = $1 AND local_month = $2`,
      [areaKey, month],
    );
  }

  /** The stored cell unpacked; undefined when there is none or it is marked as behind. */
  async stored(tx: Transaction, cell: Cell): Promise<{ tally: Tally | undefined; stale: boolean }> {
    const [row] = await tx.prepared<{ packed: Buffer | null; stale: boolean }>(
      'tally.stored',
      `SELECT (SELECT packed FROM tally_cell WHERE area_key = $1 AND local_month = $2) AS packed,
              EXISTS (SELECT 1 FROM tally_stale WHERE area_key = $1 AND local_month = $2) AS stale`,
      [cell.areaKey, cell.month],
    );
    const packed = row?.packed ?? null;
    return {
      tally: packed === null ? undefined : unpackCell(packed, cell),
      stale: row?.stale ?? false,
    };
  }

  /** Cells that have waited since before `markedBefore`, the oldest first. */
  async staleSince(markedBefore: Date, limit: number): Promise<Cell[]> {
    const rows = await this.database.query<StaleRow>(
      `SELECT area_key, local_month FROM tally_stale WHERE marked_at < $1 ORDER BY marked_at LIMIT $2`,
      [markedBefore, limit],
    );
    return rows.map((row) => ({ areaKey: row.area_key, month: row.local_month }));
  }

  /** Throws every tally away and marks every cell that has one to come. */
  async markAllStale(markedAt: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      // The conflict locks a mark that a refresh holds, so that none is taken away behind our back; and only cells
      // that are marked go, so that one which came meanwhile stays.
      await tx.query(
        `INSERT INTO tally_stale (area_key, local_month, position, marked_at)
         SELECT DISTINCT area_key, local_month, 0, $1::timestamptz FROM incident_revision
          ORDER BY 1, 2
         ON CONFLICT (area_key, local_month) DO UPDATE SET position = tally_stale.position`,
        [markedAt],
      );
      await tx.query(
        `DELETE FROM tally_cell c USING tally_stale s
          WHERE s.area_key = c.area_key AND s.local_month = c.local_month`,
      );
    });
  }
}
