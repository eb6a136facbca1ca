import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { CellDifference, Reconciliation } from './reconcile-tallies.js';

/** Differences that a row keeps: where one thing is wrong everywhere, the first cells tell as much as all. */
const DIFFERENCES_KEPT_MAX = 1_000;

/** A comparison as it is stored. */
export interface ReconcileRun {
  readonly id: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
  readonly status: 'running' | 'equal' | 'differs' | 'failed';
  readonly cells: number;
  readonly stale: number;
  readonly differing: number;
  readonly differences: readonly CellDifference[];
}

/** Keeps what each comparison found. */
@Injectable()
export class ReconcileRunRepository {
  constructor(private readonly database: Database) {}

  /** @param deadBefore runs that began before this and never ended have failed: their process is gone. */
  async start(id: string, startedAt: Date, deadBefore: Date): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE reconcile_run SET status = 'failed', finished_at = $1 WHERE status = 'running' AND started_at < $2`,
        [startedAt, deadBefore],
      );
      await tx.query(
        `INSERT INTO reconcile_run (id, started_at, status, cells, stale, differing, differences)
         VALUES ($1, $2, 'running', 0, 0, 0, '[]')`,
        [id, startedAt],
      );
    });
  }

  async finish(id: string, finishedAt: Date, found: Reconciliation): Promise<void> {
    const { cells, stale, differences } = found;
    await this.database.query(
      `UPDATE reconcile_run SET finished_at = $2, status = $3, cells = $4, stale = $5, differing = $6, differences = $7
        WHERE id = $1`,
      [
        ...[id, finishedAt, differences.length === 0 ? 'equal' : 'differs', cells, stale],
        ...[differences.length, JSON.stringify(differences.slice(0, DIFFERENCES_KEPT_MAX))],
      ],
    );
  }

  async fail(id: string, finishedAt: Date): Promise<void> {
    await this.database.query(
      `UPDATE reconcile_run SET finished_at = $2, status = 'failed' WHERE id = $1`,
      [id, finishedAt],
    );
  }

  /** The newest first. */
  async latest(limit: number): Promise<ReconcileRun[]> {
    return this.database.query<ReconcileRun>(
      `SELECT id, started_at AS "startedAt", finished_at AS "finishedAt", status, cells, stale, differing, differences
         FROM reconcile_run ORDER BY started_at DESC, id DESC LIMIT $1`,
      [limit],
    );
  }
}
