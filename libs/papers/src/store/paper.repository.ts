import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { PaperKey, PaperState } from './paper-key.js';

/** A paper as it stands. */
export interface StoredPaper extends PaperKey {
  readonly id: string;
  readonly state: PaperState;
  /** Percent. */
  readonly progress: number;
  readonly attempt: number;
  readonly fault: string | null;
  readonly fileId: string | null;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  /** Plain bytes of its file; null while there is none, also after a restore. */
  readonly bytes: number | null;
}

/** A paper in this process's hands, and what an earlier attempt has left. */
export type BegunPaper = StoredPaper & { readonly formerFileId: string | null };

type Change = Partial<Pick<StoredPaper, 'state' | 'progress' | 'fault' | 'fileId' | 'finishedAt'>>;

const COLUMNS = `
  p.id, p.subject, p.subject_id AS "subjectId", p.form, p.language, p.mark, p.state, p.progress, p.attempt, p.fault,
  p.file_id AS "fileId", p.requested_at AS "requestedAt", p.finished_at AS "finishedAt",
  (SELECT f.bytes FROM sealed_file f WHERE f.id = p.file_id) AS bytes`;

/** One that has failed for a while or whose file is gone begins anew; any other stays as it is. */
const ORDER = `
  INSERT INTO paper (id, subject, subject_id, form, language, release, mark, state, requested_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', $8)
  ON CONFLICT ON CONSTRAINT uq_paper_key DO UPDATE
     SET state = 'waiting', progress = 0, attempt = 0, fault = NULL, requested_at = EXCLUDED.requested_at,
         progress_at = NULL, finished_at = NULL
   WHERE (paper.state = 'failed' AND paper.finished_at <= $9)
      OR (paper.state = 'made'
          AND NOT EXISTS (SELECT FROM sealed_file f WHERE f.id = paper.file_id AND f.bytes IS NOT NULL))
  RETURNING id`;

const BEGIN = `
  UPDATE paper p
     SET state = 'making', attempt = p.attempt + 1, progress = $5, progress_at = $2, file_id = NULL
    FROM (SELECT id, file_id FROM paper WHERE id = $1 FOR UPDATE) former
   WHERE p.id = former.id AND p.release = $4
     AND (p.state = 'waiting' OR (p.state = 'making' AND p.progress_at < $3))
  RETURNING ${COLUMNS}, former.file_id AS "formerFileId"`;

/** What nobody gets any more: taken back, of another release, or with what is no longer in papers of its kind. */
const OUTDATED = `
  SELECT p.id, p.file_id AS "fileId" FROM paper p
   WHERE p.state = 'dropped'
      OR (p.state <> 'making' AND p.requested_at < $2
          AND (p.release <> $1
               OR NOT EXISTS (SELECT FROM unnest($3::text[], $4::text[], $5::text[]) AS now (subject, form, mark)
                               WHERE now.subject = p.subject AND now.form = p.form AND now.mark = p.mark)))
   ORDER BY p.id`;

/** The rows of papers. */
@Injectable()
export class PaperRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether it has to be made: nobody had asked for it, its file is gone, or it failed before `restedSince`. */
  async order(
    on: Queryable,
    { id, subject, subjectId, form, language, mark }: PaperKey & { readonly id: string },
    { release, at, restedSince }: { readonly release: string; readonly at: Date; readonly restedSince: Date }, // prettier-ignore
  ): Promise<boolean> {
    const key = [id, subject, subjectId, form, language, release, mark];
    return (await on.query(ORDER, [...key, at, restedSince])).length === 1;
  }

  async find(on: Queryable, key: PaperKey, release: string): Promise<StoredPaper | undefined> {
    const [row] = await on.query<StoredPaper>(
      `SELECT ${COLUMNS} FROM paper p
        WHERE p.subject = $1 AND p.subject_id = $2 AND p.form = $3 AND p.language = $4 AND p.release = $5 AND p.mark = $6`,
      [key.subject, key.subjectId, key.form, key.language, release, key.mark],
    );
    return row;
  }

  /** Those of one subject that this release makes. */
  of(subject: string, subjectId: string, release: string): Promise<StoredPaper[]> {
    return this.database.query<StoredPaper>(
      `SELECT ${COLUMNS} FROM paper p WHERE p.subject = $1 AND p.subject_id = $2 AND p.release = $3`,
      [subject, subjectId, release],
    );
  }

  /** Those of these that are still there. */
  standing(ids: readonly string[]): Promise<StoredPaper[]> {
    return this.database.query<StoredPaper>(
      `SELECT ${COLUMNS} FROM paper p WHERE p.id = ANY ($1::uuid[])`,
      [[...ids]],
    );
  }

  /** Takes a paper on: one that waits, or one that has told nothing since `silentSince` because its process died. */
  async begin(
    id: string,
    { release, now, silentSince, progress }: { readonly release: string; readonly now: Date; readonly silentSince: Date; readonly progress: number }, // prettier-ignore
  ): Promise<BegunPaper | undefined> {
    const [row] = await this.database.query<BegunPaper>(BEGIN, [
      ...[id, now, silentSince, release, progress],
    ]);
    return row;
  }

  /** Changes a paper that is being made. @returns false when it is gone, or in other hands. */
  async change(
    { id, attempt }: Pick<StoredPaper, 'id' | 'attempt'>,
    change: Change,
    now: Date,
  ): Promise<boolean> {
    const { state, progress, fault, fileId, finishedAt } = change;
    const changed = await this.database.prepared(
      'paper.change',
      `UPDATE paper
          SET state = coalesce($3, state), progress = coalesce($4, progress), fault = coalesce($5, fault),
              file_id = coalesce($6, file_id), finished_at = coalesce($7, finished_at), progress_at = $8
        WHERE id = $1 AND attempt = $2 AND state = 'making' RETURNING id`,
      [
        ...[id, attempt, state ?? null, progress ?? null, fault ?? null],
        ...[fileId ?? null, finishedAt ?? null, now],
      ],
    );
    return changed.length === 1;
  }

  /** All papers of a subject that nobody may have any more; their files are swept. */
  async drop(on: Queryable, subject: string, subjectId: string): Promise<void> {
    await on.query(`UPDATE paper SET state = 'dropped' WHERE subject = $1 AND subject_id = $2`, [
      subject,
      subjectId,
    ]);
  }

  /** What kinds of papers there are. */
  kinds(): Promise<Pick<PaperKey, 'subject' | 'form'>[]> {
    return this.database.query(`SELECT DISTINCT subject, form FROM paper`);
  }

  /** @param current what each kind would be marked with now. @param before an older one is looked at only. */
  outdated(
    release: string,
    before: Date,
    current: readonly Pick<PaperKey, 'subject' | 'form' | 'mark'>[],
  ): Promise<{ id: string; fileId: string | null }[]> {
    return this.database.query(OUTDATED, [
      ...[release, before, current.map(({ subject }) => subject)],
      ...[current.map(({ form }) => form), current.map(({ mark }) => mark)],
    ]);
  }

  async remove(id: string): Promise<void> {
    await this.database.query(`DELETE FROM paper WHERE id = $1`, [id]);
  }

  /** Papers of this release whose wake-up or whose process was lost. */
  async lost(release: string, waitingSince: Date, silentSince: Date): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM paper
        WHERE release = $1 AND ((state = 'waiting' AND coalesce(progress_at, requested_at) < $2)
                             OR (state = 'making' AND progress_at < $3))
        ORDER BY id`,
      [release, waitingSince, silentSince],
    );
    return rows.map(({ id }) => id);
  }
}
