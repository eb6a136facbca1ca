import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { RightsSearchDto } from './rights-case.dto.js';

/** One beginning of a search, and whom it is for. */
export interface SearchRun {
  readonly id: string;
  readonly caseId: string;
  readonly organisationId: string;
  readonly requestedBy: string;
  readonly attempt: number;
  readonly asOfPosition: number;
}

/** How far one has come, or how it ended. */
export type SearchChange = Partial<{
  status: 'waiting' | 'completed' | 'stopped' | 'failed';
  position: number;
  contents: number;
  texts: number;
  textsInAll: number;
  progressAt: Date;
  finishedAt: Date;
}>;

const BEGIN = `
  UPDATE rights_search s
     SET status = 'running', attempt = s.attempt + 1, position = 0, contents = 0, texts = 0,
         texts_in_all = NULL, progress_at = $2,
         as_of_position = coalesce((SELECT p.position FROM stream_position p WHERE p.name = 'revision'), 0)
    FROM rights_case c
   WHERE s.id = $1 AND c.id = s.case_id
     AND (s.status = 'waiting' OR (s.status = 'running' AND s.progress_at < $3))
  RETURNING s.id, s.case_id AS "caseId", c.organisation_id AS "organisationId", s.requested_by AS "requestedBy",
            s.attempt, s.as_of_position AS "asOfPosition"`;

/** The rows of searches: how far each has come, and nothing of what it looks for. */
@Injectable()
export class SearchRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Transaction, id: string, caseId: string, by: string, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO rights_search (id, case_id, requested_by, requested_at, status)
       VALUES ($1, $2, $3, $4, 'waiting')`,
      [id, caseId, by, at],
    );
  }

  /** The last one of a case. */
  async last(caseId: string, on: Queryable = this.database): Promise<RightsSearchDto | undefined> {
    const [row] = await on.query<RightsSearchDto & { finishedAt: Date | null }>(
      `SELECT id, status, position, as_of_position AS "asOfPosition", contents, texts,
              texts_in_all AS "textsInAll", finished_at AS "finishedAt"
         FROM rights_search WHERE case_id = $1 ORDER BY id DESC LIMIT 1`,
      [caseId],
    );
    return row && { ...row, finishedAt: (row.finishedAt as Date | null)?.toISOString() ?? null };
  }

  /** Takes a search on: one that waits, or one that has told nothing since `silentSince` because its process died. */
  async begin(id: string, now: Date, silentSince: Date): Promise<SearchRun | undefined> {
    const [row] = await this.database.query<SearchRun>(BEGIN, [id, now, silentSince]);
    return row;
  }

  /** Changes a running search. @returns false when another attempt has begun. */
  async change(
    { id, attempt }: Pick<SearchRun, 'id' | 'attempt'>,
    change: SearchChange,
    on: Queryable = this.database,
  ): Promise<boolean> {
    const changed = await on.query(
      `UPDATE rights_search
          SET status = coalesce($3, status), position = coalesce($4, position), contents = coalesce($5, contents),
              progress_at = coalesce($6, progress_at), finished_at = coalesce($7, finished_at),
              texts = coalesce($8, texts), texts_in_all = coalesce($9, texts_in_all)
        WHERE id = $1 AND attempt = $2 AND status = 'running' RETURNING id`,
      [
        ...[id, attempt, change.status ?? null, change.position ?? null, change.contents ?? null],
        ...[change.progressAt ?? null, change.finishedAt ?? null],
        ...[change.texts ?? null, change.textsInAll ?? null],
      ],
    );
    return changed.length === 1;
  }

  /** Searches whose wake-up or whose process was lost. */
  async lost(waitingSince: Date, silentSince: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM rights_search
        WHERE (status = 'waiting' AND coalesce(progress_at, requested_at) < $1)
           OR (status = 'running' AND progress_at < $2)
        ORDER BY id`,
      [waitingSince, silentSince],
    );
    return rows.map(({ id }) => id);
  }
}
