import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import type { RowError } from './row-error.js';

export interface ImportRunStart {
  readonly id: string;
  readonly profile: string;
  readonly source: string;
  readonly fileName: string;
  readonly licence: string;
  readonly startedBy: string | null;
  readonly startedAt: Date;
}

/** Counts of rows, of a batch or of all so far. */
export interface RowCounts {
  readonly read: number;
  readonly recorded: number;
  readonly repeated: number;
  readonly refused: number;
}

/** Writes imports and their refused rows. */
@Injectable()
export class ImportRunRepository {
  constructor(private readonly database: Database) {}

  async start(run: ImportRunStart): Promise<void> {
    await this.database.query(
      `INSERT INTO import_run (id, profile, source, file_name, licence, started_by, started_at, status)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'running')`,
      [run.id, run.profile, run.source, run.fileName, run.licence, run.startedBy, run.startedAt],
    );
  }

  /** Adds a batch to the counts, and keeps its errors, in the transaction that wrote the batch. */
  async addBatch(
    tx: Transaction,
    runId: string,
    counts: RowCounts,
    errors: readonly RowError[],
  ): Promise<void> {
    await tx.prepared(
      'imports.count',
      `UPDATE import_run
          SET rows_read = rows_read + $2, rows_recorded = rows_recorded + $3,
              rows_repeated = rows_repeated + $4, rows_refused = rows_refused + $5
        WHERE id = $1`,
      [runId, counts.read, counts.recorded, counts.repeated, counts.refused],
    );
    if (errors.length === 0) return;
    const rows = errors.map(({ reason, ...error }) => ({ ...error, reason: reason.sv }));
    await tx.prepared(
      'imports.errors',
      `INSERT INTO import_row_error (import_run_id, line, column_name, value, code, reason)
       SELECT $1, line, "column", value, code, reason
         FROM json_to_recordset($2::json)
           AS e (line int, "column" text, value text, code text, reason text)
       ON CONFLICT DO NOTHING`,
      [runId, JSON.stringify(rows)],
    );
  }

  /** @param sha256 null when the file was not read to its end. */
  async finish(
    tx: Transaction,
    runId: string,
    status: 'completed' | 'failed',
    sha256: string | null,
    finishedAt: Date,
  ): Promise<void> {
    await tx.query(
      `UPDATE import_run SET status = $2, file_sha256 = $3, finished_at = $4 WHERE id = $1`,
      [runId, status, sha256, finishedAt],
    );
  }
}
