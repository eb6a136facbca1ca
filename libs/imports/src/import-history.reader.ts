import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { RowCounts } from './import-run.repository.js';
import type { ImportStatus, OnError } from './import-status.js';
import type { FieldFault, TextValues } from '#domain';

/** An import as the books have it, for people. */
export interface PastImport {
  readonly id: string;
  readonly status: ImportStatus;
  readonly isDry: boolean;
  readonly onError: OnError;
  readonly profile: string;
  readonly source: string;
  readonly licence: string | null;
  readonly fileName: string;
  readonly fileBytes: number;
  readonly bytesRead: number;
  readonly sha256: string | null;
  readonly startedBy: string | null;
  readonly starterName: string | null;
  readonly startedAt: Date;
  readonly checkedAt: Date | null;
  readonly activeAt: Date | null;
  readonly finishedAt: Date | null;
  readonly counts: RowCounts;
}

/** The same with what only one at a time is looked at for. */
export interface WholeImport extends PastImport {
  readonly definition: object;
  readonly fault: {
    readonly code: string;
    readonly values?: TextValues;
    readonly fields?: readonly FieldFault[];
  } | null;
  readonly unmapped: readonly { readonly value: string; readonly rows: number }[];
}

const PAST = `
  r.id, r.status, r.dry_run AS "isDry", r.on_error AS "onError", r.profile, r.source, r.licence,
  r.file_name AS "fileName", r.file_bytes AS "fileBytes", r.bytes_read AS "bytesRead", r.file_sha256 AS sha256,
  r.started_by AS "startedBy", CASE WHEN NOT p.protected_identity THEN p.name END AS "starterName", r.started_at AS "startedAt", r.checked_at AS "checkedAt",
  r.active_at AS "activeAt", r.finished_at AS "finishedAt",
  jsonb_build_object('read', r.rows_read, 'recorded', r.rows_recorded, 'changed', r.rows_changed,
                     'repeated', r.rows_repeated, 'refused', r.rows_refused,
                     'withPersonData', r.rows_with_person_data) AS counts`;
const FROM = `
  FROM import_run r
  LEFT JOIN account a ON a.id = r.started_by
  LEFT JOIN person p ON p.id = a.person_id`;

/** Reads imports for people to look at. */
@Injectable()
export class ImportHistoryReader {
  constructor(private readonly database: Database) {}

  /** Newest first, from the one after `cursor`; ids follow the time at which they were made. */
  list(cursor: string | null, limit: number): Promise<PastImport[]> {
    return this.database.query<PastImport>(
      `SELECT ${PAST} ${FROM} WHERE $1::uuid IS NULL OR r.id < $1 ORDER BY r.id DESC LIMIT $2`,
      [cursor, limit],
    );
  }

  async find(id: string): Promise<WholeImport | undefined> {
    const [found] = await this.database.query<WholeImport>(
      `SELECT ${PAST}, r.definition, r.fault, r.unmapped ${FROM} WHERE r.id = $1`,
      [id],
    );
    return found;
  }
}
