import { Injectable } from '@nestjs/common';
import { Database, type Queryable, type Transaction } from '#database';
import type { HeldTextKind, HitVerdict, SoughtBy } from '#domain';
import { newId } from '#protection';
import type { Judged } from '../hit.repository.js';

export interface NewTextHit {
  readonly kind: HeldTextKind;
  readonly subjectKey: string;
  readonly rowId: string;
  readonly matchedBy: readonly SoughtBy[];
  readonly isExact: boolean;
}

export interface TextHit extends NewTextHit {
  readonly id: string;
  readonly verdict: HitVerdict | null;
  readonly secrecySection: string | null;
  readonly showsOthers: boolean;
}

/** What is judged stays judged unless later words of the same name the person. */
const ADD = `
  INSERT INTO rights_text_hit AS h (id, case_id, kind, subject_key, row_id, matched_by, is_exact)
  SELECT d.id, $1::uuid, d.kind, d.subject_key, d.row_id, string_to_array(d.matched_by, ' '), d.is_exact
    FROM unnest($2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::text[], $7::boolean[])
      AS d (id, kind, subject_key, row_id, matched_by, is_exact)
  ON CONFLICT ON CONSTRAINT uq_rights_text_hit_subject DO UPDATE
    SET row_id = excluded.row_id, matched_by = excluded.matched_by, is_exact = excluded.is_exact,
        verdict = NULL, secrecy_section = NULL, shows_others = false, judged_by = NULL, judged_at = NULL
    WHERE h.row_id < excluded.row_id OR (h.row_id = excluded.row_id AND h.verdict IS NULL)`;

/** The findings of cases beside incidents. */
@Injectable()
export class TextHitRepository {
  constructor(private readonly database: Database) {}

  /** @param hits at most one of each subject. */
  async add(on: Queryable, caseId: string, hits: readonly NewTextHit[]): Promise<void> {
    if (hits.length === 0) return;
    await on.query(ADD, [
      ...[caseId, hits.map(() => newId()), hits.map(({ kind }) => kind)],
      ...[hits.map(({ subjectKey }) => subjectKey), hits.map(({ rowId }) => rowId)],
      ...[hits.map(({ matchedBy }) => matchedBy.join(' ')), hits.map(({ isExact }) => isExact)],
    ]);
  }

  /** All of a case, exact ones first. */
  list(caseId: string): Promise<TextHit[]> {
    return this.database.query<TextHit>(
      `SELECT id, kind, subject_key AS "subjectKey", row_id AS "rowId", matched_by AS "matchedBy",
              is_exact AS "isExact", verdict, secrecy_section AS "secrecySection", shows_others AS "showsOthers"
         FROM rights_text_hit WHERE case_id = $1 ORDER BY is_exact DESC, kind, id`,
      [caseId],
    );
  }

  async has(tx: Transaction, caseId: string, id: string): Promise<boolean> {
    const found = await tx.query(`SELECT id FROM rights_text_hit WHERE case_id = $1 AND id = $2`, [
      caseId,
      id,
    ]);
    return found.length === 1;
  }

  /** @returns false when the case has no such finding, or another row has taken its place since. */
  async judge(
    tx: Transaction,
    caseId: string,
    { id, rowId }: Pick<TextHit, 'id' | 'rowId'>,
    judged: Judged,
  ): Promise<boolean> {
    const changed = await tx.query(
      `UPDATE rights_text_hit SET verdict = $4, secrecy_section = $5, shows_others = $6, judged_by = $7, judged_at = $8
        WHERE case_id = $1 AND id = $2 AND row_id = $3 RETURNING id`,
      [
        ...[caseId, id, rowId, judged.verdict, judged.secrecySection],
        ...[judged.showsOthers, judged.by, judged.at],
      ],
    );
    return changed.length === 1;
  }
}
