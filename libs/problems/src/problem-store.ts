import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import type { PersonDataKind, Problem } from '#domain';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRevisionRepository } from './problem-revision.repository.js';
import { ProblemRepository, type ProblemRow, type ProblemView } from './problem.repository.js';

export interface BegunProblem extends ProblemView {
  readonly id: string;
  readonly begunInPictureId: string;
  readonly begunBy: string | null;
  readonly begunAt: Date;
  /** Local day. */
  readonly openedOn: string;
  readonly problem: Problem;
  readonly personDataKinds: readonly PersonDataKind[];
}

/** One revision to be kept. */
export interface KeptRevision {
  readonly kind: 'written' | 'aside';
  readonly problem: Problem;
  readonly personDataKinds: readonly PersonDataKind[];
}

/** Keeps a problem, its revision and the line of the log together, for whoever has asked whether it may. */
@Injectable()
export class ProblemStore {
  constructor(
    private readonly problems: ProblemRepository,
    private readonly revisions: ProblemRevisionRepository,
    private readonly ledger: ProblemLedger,
  ) {}

  /** The same id again changes nothing. */
  async begin(tx: Transaction, begun: BegunProblem): Promise<void> {
    const { problem, personDataKinds, ...row } = begun;
    const { id, begunBy, begunAt, begunInPictureId } = row;
    const added = { ...row, ...codesOf(problem), revision: 1, closedOn: null };
    if (!(await this.problems.add(tx, added))) return;
    await this.revisions.add(tx, {
      ...{ problemId: id, revision: 1, kind: 'written', problem, personDataKinds },
      ...{ writtenBy: begunBy, writtenAt: begunAt },
    });
    const details = { picture: begunInPictureId, focusArea: problem.focusArea, personDataKinds };
    await this.ledger.step(tx, begunBy, 'problem.begun', [id], details);
  }

  /** @param rows oldest first; the last one stands. @param today the local day. */
  async keep(
    tx: Transaction,
    before: Pick<ProblemRow, 'id' | 'revision' | 'closedOn' | 'status'>,
    rows: readonly KeptRevision[],
    { writtenBy, writtenAt, today }: { writtenBy: string | null; writtenAt: Date; today: string },
  ): Promise<void> {
    for (const [at, row] of rows.entries()) {
      const place = { problemId: before.id, revision: before.revision + 1 + at };
      await this.revisions.add(tx, { ...place, ...row, writtenBy, writtenAt });
    }
    const { problem, personDataKinds } = rows.at(-1)!;
    const revision = before.revision + rows.length;
    const closedOn = problem.status === 'closed' ? (before.closedOn ?? today) : null;
    await this.problems.change(tx, before.id, { ...codesOf(problem), revision, closedOn });
    const details = {
      ...{ revision, merged: rows.length > 1, personDataKinds, causes: problem.causes.length },
      ...(problem.status !== before.status && { status: problem.status, outcome: problem.outcome }),
    };
    await this.ledger.step(tx, writtenBy, 'problem.written', [before.id], details);
  }
}

const codesOf = ({ focusArea, concernsExtremism, status, outcome }: Problem) => ({
  ...{ focusArea, concernsExtremism, status, outcome },
});
