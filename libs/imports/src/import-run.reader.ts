import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import { Database } from '#database';
import type { RowCounts } from './import-run.repository.js';
import type { ImportStatus, OnError } from './import-status.js';
import { RowErrorSeal, type SealedRowError } from './row-error-seal.js';
import type { ImportProfile } from './profile/import-profile.model.js';
import type { RowError } from '#documents';

/** An import as the books have it. */
export interface StoredRun {
  readonly id: string;
  readonly status: ImportStatus;
  readonly definition: ImportProfile;
  readonly onError: OnError;
  readonly isDry: boolean;
  readonly fileName: string;
  readonly fileId: string | null;
  readonly sha256: string;
  readonly startedBy: string | null;
  readonly startedAt: Date;
  /** Who asked for it to be taken back. */
  readonly withdrawnBy: string | null;
  /** When every row had been found good, where all or none are to go in. */
  readonly checkedAt: Date | null;
  readonly counts: RowCounts;
}

const RUN = `
  SELECT id, status, definition, on_error AS "onError", dry_run AS "isDry", file_name AS "fileName",
         file_id AS "fileId", file_sha256 AS sha256, started_by AS "startedBy", started_at AS "startedAt",
         checked_at AS "checkedAt", withdrawn_by AS "withdrawnBy",
         jsonb_build_object('read', rows_read, 'recorded', rows_recorded, 'changed', rows_changed,
                            'repeated', rows_repeated, 'refused', rows_refused,
                                 'withPersonData', rows_with_person_data) AS counts
    FROM import_run`;

/** Reads what an import has to know of those before it. */
@Injectable()
export class ImportRunReader {
  constructor(
    private readonly database: Database,
    private readonly seal: RowErrorSeal,
  ) {}

  /** Undefined when there is none, also for what cannot be an id. */
  async find(id: string): Promise<StoredRun | undefined> {
    if (!isUuid(id)) return undefined;
    const [run] = await this.database.query<StoredRun>(`${RUN} WHERE id = $1`, [id]);
    return run;
  }

  /** The last import of this very file with this very profile that did not come to its end. */
  async unfinished(
    sha256: string,
    definition: ImportProfile,
    onError: OnError,
  ): Promise<StoredRun | undefined> {
    const [run] = await this.database.query<StoredRun>(
      `${RUN}
        WHERE file_sha256 = $1 AND definition = $2::jsonb AND on_error = $3 AND NOT dry_run
          AND status IN ('running', 'failed') AND file_id IS NULL
        ORDER BY started_at DESC LIMIT 1`,
      [sha256, JSON.stringify(definition), onError],
    );
    return run;
  }

  /** Refused rows in the order of the file, after the row and column that a page before ended with. */
  async errorsAfter(
    runId: string,
    after: { readonly line: number; readonly column: string },
    limit: number,
  ): Promise<RowError[]> {
    const rows = await this.database.query<SealedRowError>(
      `SELECT line, column_name AS "column", code, nonce, ciphertext, wrapping_key_id AS "wrappingKeyId", wrapped
         FROM import_row_error
        WHERE import_run_id = $1 AND (line, column_name) > ($2, $3)
        ORDER BY line, column_name LIMIT $4`,
      [runId, after.line, after.column, limit],
    );
    return rows.map((row) => this.seal.open(runId, row));
  }

  /** Imports that wait or run, and those that are being taken back: what a lost job would leave behind. */
  async underWay(): Promise<Pick<StoredRun, 'id' | 'status'>[]> {
    return this.database.query(
      `SELECT id, status FROM import_run
        WHERE status IN ('waiting', 'running', 'withdrawing') AND file_id IS NOT NULL OR status = 'withdrawing'
        ORDER BY started_at`,
    );
  }

  /** Imports of a source that have been taken back, or are being so. */
  async takenBack(source: string): Promise<string[]> {
    const runs = await this.database.prepared<{ id: string }>(
      'imports.taken-back',
      `SELECT id FROM import_run WHERE source = $1 AND status IN ('withdrawing', 'withdrawn')`,
      [source],
    );
    return runs.map(({ id }) => id);
  }

  /** Whether another import of the same uploaded file waits or runs. */
  async fileIsWanted(fileId: string, besides: string): Promise<boolean> {
    const others = await this.database.query(
      `SELECT 1 FROM import_run WHERE file_id = $1 AND id <> $2 AND status IN ('waiting', 'running') LIMIT 1`,
      [fileId, besides],
    );
    return others.length > 0;
  }

  /** Those of the ids that no unit has. */
  async unknownUnits(ids: readonly string[]): Promise<Set<string>> {
    if (ids.length === 0) return new Set();
    const rows = await this.database.prepared<{ id: string }>(
      'imports.unknown-units',
      `SELECT w.id FROM unnest($1::uuid[]) AS w (id) WHERE NOT EXISTS (SELECT 1 FROM unit u WHERE u.id = w.id)`,
      [[...ids]],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
