import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import { emptyProblem, type PersonDataKind, type Problem } from '#domain';
import { ContentCipher, newId, type ContentPlace, type SealedContent } from '#protection';

/** Working material may tell of threats and of persons: it lies under the key of what is protected. */
const TIER = 'protected';

export interface ProblemRevision {
  readonly problemId: string;
  readonly revision: number;
  readonly kind: 'written' | 'aside';
  readonly writtenBy: string | null;
  readonly writtenAt: Date;
  readonly personDataKinds: readonly PersonDataKind[];
  readonly problem: Problem;
}

type Row = Omit<ProblemRevision, 'problem'> & SealedContent & { readonly id: string };

const ADD = `
  WITH key AS (
    INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, $14, $15)
  )
  INSERT INTO problem_revision (id, problem_id, revision, kind, written_by, written_at, person_data_kinds,
                                focus_area, concerns_extremism, status, outcome, nonce, ciphertext)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const SELECT = `
  SELECT r.id, r.problem_id AS "problemId", r.revision, r.kind, r.written_by AS "writtenBy",
         r.written_at AS "writtenAt", r.person_data_kinds AS "personDataKinds", r.nonce, r.ciphertext,
         k.wrapping_key_id AS "wrappingKeyId", k.wrapped
    FROM problem_revision r JOIN content_key k ON k.revision_id = r.id`;

const placeOf = (id: string): ContentPlace => ({
  ...{ table: 'problem_revision', revisionId: id },
  field: 'problem',
});

/** The revisions of problems, each sealed with a data key of its own. */
@Injectable()
export class ProblemRevisionRepository {
  constructor(private readonly cipher: ContentCipher) {}

  async add(tx: Transaction, row: ProblemRevision): Promise<void> {
    const id = newId();
    const { problem } = row;
    const sealed = this.cipher.seal(TIER, placeOf(id), JSON.stringify(problem));
    await tx.query(ADD, [
      ...[id, row.problemId, row.revision, row.kind, row.writtenBy, row.writtenAt],
      ...[[...row.personDataKinds], problem.focusArea, problem.concernsExtremism],
      ...[problem.status, problem.outcome, sealed.nonce, sealed.ciphertext],
      ...[sealed.wrappingKeyId, sealed.wrapped],
    ]);
  }

  /** What stands of each of these problems. */
  async standing(
    on: Queryable,
    problemIds: readonly string[],
  ): Promise<ReadonlyMap<string, ProblemRevision>> {
    const rows = await on.query<Row>(
      `${SELECT} JOIN problem p ON p.id = r.problem_id AND p.revision = r.revision
        WHERE r.problem_id = ANY ($1::uuid[])`,
      [problemIds],
    );
    return new Map(rows.map((row) => [row.problemId, this.opened(row)]));
  }

  /** What stood of each of these problems at a moment; one that was not begun then is left out. */
  async standingAt(
    on: Queryable,
    problemIds: readonly string[],
    before: Date,
  ): Promise<ReadonlyMap<string, ProblemRevision>> {
    const rows = await on.query<Row>(
      `${SELECT} WHERE r.problem_id = ANY ($1::uuid[]) AND r.kind = 'written' AND r.written_at < $2
          AND NOT EXISTS (SELECT FROM problem_revision n
                           WHERE n.problem_id = r.problem_id AND n.revision > r.revision AND n.kind = 'written'
                             AND n.written_at < $2)`,
      [problemIds, before],
    );
    return new Map(rows.map((row) => [row.problemId, this.opened(row)]));
  }

  /** The revisions of one problem before the one of this number, newest first. */
  async history(
    on: Queryable,
    problemId: string,
    { before, limit }: { before: number; limit: number },
  ): Promise<ProblemRevision[]> {
    const rows = await on.query<Row>(
      `${SELECT} WHERE r.problem_id = $1 AND r.revision < $2 ORDER BY r.revision DESC LIMIT $3`,
      [problemId, before, limit],
    );
    return rows.map((row) => this.opened(row));
  }

  private opened({ id, nonce, ciphertext, wrappingKeyId, wrapped, ...row }: Row): ProblemRevision {
    const sealed = { nonce, ciphertext, wrappingKeyId, wrapped };
    const written = JSON.parse(this.cipher.open(placeOf(id), sealed)) as Partial<Problem>;
    // What was written before a field came has nothing in it.
    return { ...row, problem: { ...emptyProblem, ...written } };
  }
}
