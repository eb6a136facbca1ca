import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { ImportStatus, OnError } from './import-status.js';
import { RowErrorSeal } from './row-error-seal.js';
import type { ImportProfile } from './profile/import-profile.model.js';
import type { RowError } from '#documents';

export interface ImportRunStart {
  readonly id: string;
  readonly profile: ImportProfile;
  readonly onError: OnError;
  readonly isDry: boolean;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly fileId: string | null;
  readonly sha256: string;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  readonly status: ImportStatus;
}

/** Counts of rows, of a batch or of all so far. */
export interface RowCounts {
  readonly read: number;
  readonly recorded: number;
  /** Known ones that now say something else. */
  readonly changed: number;
  readonly repeated: number;
  readonly refused: number;
  /** Good ones whose text may point out a person. */
  readonly withPersonData: number;
}

/** How an import ended. */
export interface ImportRunEnd {
  readonly status: ImportStatus;
  readonly finishedAt: Date;
  readonly unmapped: readonly { readonly value: string; readonly rows: number }[];
  /** Code and values of what stopped it. */
  readonly fault?: object;
}

/** Writes imports and their refused rows. */
@Injectable()
export class ImportRunRepository {
  constructor(
    private readonly database: Database,
    private readonly seal: RowErrorSeal,
  ) {}

  async start(run: ImportRunStart, on: Queryable = this.database): Promise<void> {
    await on.query(
      `INSERT INTO import_run (id, profile, definition, source, licence, on_error, dry_run, file_name, file_bytes,
                               file_id, file_sha256, started_by, started_at, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[run.id, run.profile.name, JSON.stringify(run.profile), run.profile.source],
        ...[run.profile.licence, run.onError, run.isDry, run.fileName, run.fileBytes],
        ...[run.fileId, run.sha256, run.startedBy, run.startedAt, run.status],
      ],
    );
  }

  /**
   * Lets a run begin, or go on where it was. @returns what it has done so far; undefined when it has come to its end
   * meanwhile, or was stopped.
   */
  async resume(
    runId: string,
  ): Promise<{ readonly counts: RowCounts; readonly isChecked: boolean } | undefined> {
    const [row] = await this.database.query<{ counts: RowCounts; isChecked: boolean }>(
      `WITH resumed AS (
         UPDATE import_run SET status = 'running', finished_at = NULL, fault = NULL
          WHERE id = $1 AND status IN ('waiting', 'running', 'failed')
         RETURNING *
       )
       SELECT jsonb_build_object('read', rows_read, 'recorded', rows_recorded, 'changed', rows_changed,
                                 'repeated', rows_repeated, 'refused', rows_refused,
                                 'withPersonData', rows_with_person_data) AS counts,
              checked_at IS NOT NULL AS "isChecked"
         FROM resumed`,
      [runId],
    );
    return row;
  }

  /** Forgets what has been counted and refused so far: the next pass begins with the first row. */
  async clear(runId: string, checkedAt: Date | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      await tx.query(
        `UPDATE import_run
            SET rows_read = 0, rows_recorded = 0, rows_changed = 0, rows_repeated = 0, rows_refused = 0,
                rows_with_person_data = 0,
                bytes_read = 0, checked_at = $2
          WHERE id = $1`,
        [runId, checkedAt],
      );
      await tx.query(`DELETE FROM import_row_error WHERE import_run_id = $1`, [runId]);
    });
  }

  /**
   * Adds a batch to the counts, and keeps its errors, in the transaction that wrote the batch.
   * @returns false when somebody has stopped the import meanwhile.
   */
  async addBatch(
    tx: Transaction,
    runId: string,
    counts: RowCounts,
    errors: readonly RowError[],
    at: { readonly bytesRead: number; readonly now: Date },
  ): Promise<boolean> {
    const [row] = await tx.prepared<{ status: ImportStatus }>(
      'imports.count',
      `WITH counted AS (
         UPDATE import_run
            SET rows_read = rows_read + $2, rows_recorded = rows_recorded + $3, rows_changed = rows_changed + $4,
                rows_repeated = rows_repeated + $5, rows_refused = rows_refused + $6, bytes_read = $7, active_at = $8,
                rows_with_person_data = rows_with_person_data + $9
          WHERE id = $1
         RETURNING status
       ) SELECT status FROM counted`,
      [
        ...[runId, counts.read, counts.recorded, counts.changed, counts.repeated, counts.refused],
        ...[at.bytesRead, at.now, counts.withPersonData],
      ],
    );
    if (errors.length > 0) {
      const rows = errors.map((error) => {
        const { nonce, ciphertext, wrapped, ...open } = this.seal.seal(runId, error);
        const base64 = (bytes: Buffer) => bytes.toString('base64');
        return {
          ...open,
          ...{ n: base64(nonce), c: base64(ciphertext), w: base64(wrapped) },
        };
      });
      await tx.prepared(
        'imports.errors',
        `INSERT INTO import_row_error (
           import_run_id, line, column_name, code, wrapping_key_id, nonce, ciphertext, wrapped)
         SELECT $1, line, "column", code, "wrappingKeyId",
                decode(n, 'base64'), decode(c, 'base64'), decode(w, 'base64')
           FROM json_to_recordset($2::json)
             AS e (line int, "column" text, code text, "wrappingKeyId" text, n text, c text, w text)
         ON CONFLICT DO NOTHING`,
        [runId, JSON.stringify(rows)],
      );
    }
    return row?.status === 'running';
  }

  /**
   * Ends a run that runs; one that was stopped meanwhile only gets its end written down.
   * @returns what the run came to; undefined when somebody has moved it elsewhere.
   */
  async finish(
    tx: Transaction,
    runId: string,
    end: ImportRunEnd,
  ): Promise<{ readonly counts: RowCounts } | undefined> {
    const [row] = await tx.query<{ counts: RowCounts }>(
      `WITH finished AS (
         UPDATE import_run
            SET status = $2, finished_at = $3, unmapped = $4, fault = $5,
                bytes_read = CASE WHEN $2 IN ('completed', 'refused') THEN file_bytes ELSE bytes_read END
          WHERE id = $1 AND (status = 'running' OR status = 'cancelled' AND $2 = 'cancelled')
         RETURNING *
       )
       SELECT jsonb_build_object('read', rows_read, 'recorded', rows_recorded, 'changed', rows_changed,
                                 'repeated', rows_repeated, 'refused', rows_refused,
                                 'withPersonData', rows_with_person_data) AS counts
         FROM finished`,
      [
        ...[runId, end.status, end.finishedAt, JSON.stringify(end.unmapped)],
        end.fault === undefined ? null : JSON.stringify(end.fault),
      ],
    );
    return row;
  }

  /** Ends a run that waits or runs and cannot go on. */
  async giveUp(runId: string, fault: object): Promise<void> {
    await this.database.query(
      `UPDATE import_run SET status = 'failed', fault = $2 WHERE id = $1 AND status IN ('waiting', 'running')`,
      [runId, JSON.stringify(fault)],
    );
  }

  /** How many imports of an account wait or run. */
  async countOpen(tx: Transaction, startedBy: string): Promise<number> {
    const [row] = await tx.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM import_run WHERE started_by = $1 AND status IN ('waiting', 'running')`,
      [startedBy],
    );
    return row?.count ?? 0;
  }

  /** Notes who asked for a run to be taken back. */
  async noteWithdrawer(tx: Transaction, runId: string, by: string | null): Promise<void> {
    await tx.query(`UPDATE import_run SET withdrawn_by = $2 WHERE id = $1`, [runId, by]);
  }

  /** Moves a run from one of some states to another. @returns false when it was in none of them. */
  async move(
    on: Queryable,
    runId: string,
    from: readonly ImportStatus[],
    to: ImportStatus,
  ): Promise<boolean> {
    const moved = await on.query(
      `WITH moved AS (UPDATE import_run SET status = $3 WHERE id = $1 AND status = ANY ($2::text[]) RETURNING id)
       SELECT id FROM moved`,
      [runId, [...from], to],
    );
    return moved.length === 1;
  }
}
