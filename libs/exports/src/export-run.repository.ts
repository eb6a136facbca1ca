import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { CsvDelimiter, Reach } from '#domain';
import type { IncidentFilterDto } from '#intake';
import type { ExportCrs, ExportFormat, ExportPart, ExportStatus } from './export-values.js';

/** An export as it is asked for. */
export interface NewExport {
  readonly id: string;
  readonly clientId: string | null;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly format: ExportFormat;
  readonly crs: ExportCrs;
  readonly delimiter: CsvDelimiter;
  readonly include: readonly ExportPart[];
  readonly filters: IncidentFilterDto;
  readonly scope: Reach;
}

/** An export as it stands. */
export interface ExportRun extends NewExport {
  readonly status: ExportStatus;
  readonly attempt: number;
  readonly rows: number;
  readonly bytes: number;
  readonly position: number;
  readonly asOfPosition: number | null;
  readonly fileId: string | null;
  readonly startedAt: Date | null;
  readonly progressAt: Date | null;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date | null;
  /** Whether a reason was given with it. */
  readonly hasReason: boolean;
}

/** Which of the beginnings of an export speaks: the others find nothing to change. */
export type ExportAttempt = Pick<ExportRun, 'id' | 'attempt'>;

const COLUMNS = `
  r.id, r.client_id AS "clientId", r.requested_by AS "requestedBy", r.requested_at AS "requestedAt", r.format, r.crs,
  r.delimiter, r.include, r.filters, r.scope, r.status, r.attempt, r.rows, r.bytes, r.position,
  r.as_of_position AS "asOfPosition", r.file_id AS "fileId", r.started_at AS "startedAt",
  r.progress_at AS "progressAt", r.finished_at AS "finishedAt", r.expires_at AS "expiresAt",
  EXISTS (SELECT FROM export_reason why WHERE why.export_id = r.id) AS "hasReason"`;

const ADD = `
  INSERT INTO export_run (id, client_id, requested_by, requested_at, format, crs, delimiter, include, filters, scope,
                          status)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting')
  ON CONFLICT (requested_by, client_id) DO NOTHING
  RETURNING id`;

const BEGIN = `
  UPDATE export_run r
     SET status = 'running', attempt = r.attempt + 1, rows = 0, bytes = 0, position = 0, file_id = NULL,
         started_at = $2, progress_at = $2,
         as_of_position = (SELECT s.position FROM stream_position s WHERE s.name = 'revision')
    FROM (SELECT id, file_id FROM export_run WHERE id = $1 FOR UPDATE) former
   WHERE r.id = former.id
     AND (r.status = 'waiting' OR (r.status = 'running' AND r.progress_at < $3))
  RETURNING ${COLUMNS}, former.file_id AS "formerFileId"`;

/** The rows of exports. */
@Injectable()
export class ExportRunRepository {
  constructor(private readonly database: Database) {}

  /** @returns false when the same client id has been used before. */
  async add(on: Queryable, run: NewExport): Promise<boolean> {
    const added = await on.query(ADD, [
      run.id,
      run.clientId,
      run.requestedBy,
      run.requestedAt,
      run.format,
      run.crs,
      run.delimiter,
      [...run.include],
      JSON.stringify(run.filters),
      JSON.stringify(run.scope),
    ]);
    return added.length === 1;
  }

  async find(id: string, requestedBy: string): Promise<ExportRun | undefined> {
    const [row] = await this.database.query<ExportRun>(
      `SELECT ${COLUMNS} FROM export_run r WHERE r.id = $1 AND r.requested_by = $2`,
      [id, requestedBy],
    );
    return row;
  }

  async findByClientId(clientId: string, requestedBy: string): Promise<ExportRun | undefined> {
    const [row] = await this.database.query<ExportRun>(
      `SELECT ${COLUMNS} FROM export_run r WHERE r.client_id = $1 AND r.requested_by = $2`,
      [clientId, requestedBy],
    );
    return row;
  }

  /** Somebody's own, newest first, after the one called `before`. */
  async list(requestedBy: string, before: string | null, limit: number): Promise<ExportRun[]> {
    return this.database.query<ExportRun>(
      `SELECT ${COLUMNS} FROM export_run r
        WHERE r.requested_by = $1 AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
      [requestedBy, before, limit],
    );
  }

  /** How many of somebody's exports have not ended. */
  async countOpen(on: Queryable, requestedBy: string): Promise<number> {
    const [row] = await on.query<{ count: number }>(
      `SELECT count(*) FROM export_run WHERE requested_by = $1 AND status IN ('waiting', 'running')`,
      [requestedBy],
    );
    return row?.count ?? 0;
  }

  /**
   * Takes an export on: one that waits, or one that has told nothing since `silentSince` because its process died.
   * `formerFileId` is what an earlier attempt has left.
   */
  async begin(
    id: string,
    now: Date,
    silentSince: Date,
  ): Promise<(ExportRun & { formerFileId: string | null }) | undefined> {
    const [row] = await this.database.query<ExportRun & { formerFileId: string | null }>(BEGIN, [
      id,
      now,
      silentSince,
    ]);
    return row;
  }

  /** Changes a running export. @returns false when it has been removed, or another attempt has begun. */
  async change(
    { id, attempt }: ExportAttempt,
    change: Partial<
      Pick<
        ExportRun,
        | 'status'
        | 'rows'
        | 'bytes'
        | 'position'
        | 'fileId'
        | 'progressAt'
        | 'finishedAt'
        | 'expiresAt'
      >
    >,
    on: Queryable = this.database,
  ): Promise<boolean> {
    const changed = await on.prepared(
      'export.change',
      `UPDATE export_run
          SET status = coalesce($3, status), rows = coalesce($4, rows), bytes = coalesce($5, bytes),
              position = coalesce($6, position), file_id = coalesce($7, file_id),
              progress_at = coalesce($8, progress_at), finished_at = coalesce($9, finished_at),
              expires_at = coalesce($10, expires_at)
        WHERE id = $1 AND attempt = $2 AND status = 'running' RETURNING id`,
      [
        id,
        attempt,
        change.status ?? null,
        change.rows ?? null,
        change.bytes ?? null,
        change.position ?? null,
        change.fileId ?? null,
        change.progressAt ?? null,
        change.finishedAt ?? null,
        change.expiresAt ?? null,
      ],
    );
    return changed.length === 1;
  }

  /** @returns the file of the export that was there. */
  async remove(
    on: Queryable,
    id: string,
    requestedBy: string,
  ): Promise<{ fileId: string | null } | undefined> {
    const [row] = await on.query<{ fileId: string | null }>(
      `DELETE FROM export_run WHERE id = $1 AND requested_by = $2 RETURNING file_id AS "fileId"`,
      [id, requestedBy],
    );
    return row;
  }

  /** Removes those that have expired. @returns their files. */
  async removeExpired(now: Date): Promise<string[]> {
    const rows = await this.database.query<{ fileId: string | null }>(
      `DELETE FROM export_run WHERE expires_at <= $1 RETURNING file_id AS "fileId"`,
      [now],
    );
    return rows.flatMap(({ fileId }) => fileId ?? []);
  }

  /** Removes those that were asked for until a moment. @returns their files. */
  async removeBefore(moment: Date): Promise<string[]> {
    const rows = await this.database.query<{ fileId: string | null }>(
      `DELETE FROM export_run WHERE requested_at <= $1 RETURNING file_id AS "fileId"`,
      [moment],
    );
    return rows.flatMap(({ fileId }) => fileId ?? []);
  }

  /** Exports whose wake-up or whose process was lost. */
  async lost(waitingSince: Date, silentSince: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM export_run
        WHERE (status = 'waiting' AND coalesce(progress_at, requested_at) < $1)
           OR (status = 'running' AND progress_at < $2)
        ORDER BY id`,
      [waitingSince, silentSince],
    );
    return rows.map(({ id }) => id);
  }
}
