import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { AreaLevel, Cause, Evidence, Period, Problem } from '#domain';
import { EvidenceRepository } from './evidence.repository.js';
import { inOrder } from './in-order.js';
import { ProblemRevisionRepository } from './problem-revision.repository.js';
import { ProblemRepository } from './problem.repository.js';
import { RankingRepository } from './ranking.repository.js';

/** Whose picture, of where and of which months. */
export interface EditionView {
  readonly organisationId: string;
  readonly area: { readonly scheme: string; readonly level: AreaLevel; readonly code: string };
  readonly period: Period;
}

/** A problem as an edition freezes it: plain JSON with whole numbers, days and moments as texts, and no accounts. */
export type EditionProblem = Omit<Problem, 'causes'> & {
  readonly id: string;
  readonly revision: number;
  /** 1 for the most urgent; null for one that is closed, or that nobody has put in order. */
  readonly rank: number | null;
  readonly openedOn: string;
  readonly closedOn: string | null;
  /** In reading order. */
  readonly causes: readonly Cause[];
  /** In the order in which it was added. */
  readonly evidence: readonly {
    readonly id: string;
    readonly addedAt: string;
    readonly sha256: string;
    readonly content: Evidence;
  }[];
};

/** The problems of a picture for its edition, whoever asks: the caller has asked who may, and says in the log what was read. */
@Injectable()
export class ReadProblemsForEdition {
  constructor(
    private readonly problems: ProblemRepository,
    private readonly revisions: ProblemRevisionRepository,
    private readonly evidence: EvidenceRepository,
    private readonly rankings: RankingRepository,
  ) {}

  /** Those that were open some day of the period, in their order: the same rows always give the same JSON. */
  async run(
    on: Queryable,
    { organisationId, area, period }: EditionView,
  ): Promise<EditionProblem[]> {
    const view = { organisationId, ...area };
    const months = { from: `${period.from}-01`, to: `${period.to}-01` };
    const within = await this.problems.within(on, view, months);
    const ids = within.map(({ id }) => id);
    const ranking = await this.rankings.ofView(on, view, months);
    const standing = await this.revisions.standing(on, ids);
    const evidence = await this.evidence.of(on, ids);
    return inOrder(within, ranking).map(({ row, rank }) => ({
      ...standing.get(row.id)!.problem,
      ...{ id: row.id, revision: row.revision, rank },
      ...{ openedOn: row.openedOn, closedOn: row.closedOn },
      evidence: evidence
        .filter(({ problemId }) => problemId === row.id)
        .map(({ id, addedAt, sha256, evidence: content }) => {
          return { id, addedAt: addedAt.toISOString(), sha256, content };
        }),
    }));
  }
}
