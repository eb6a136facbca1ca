import { Injectable } from '@nestjs/common';
import { Database, type Queryable } from '#database';
import type { Actor, Cause } from '#domain';
import type { PictureAct } from '#judgement';
import { ProblemRevisionRepository } from './problem-revision.repository.js';
import { ProblemRepository, type ProblemRow } from './problem.repository.js';

/** A problem as those who build on it know it. */
export interface KnownProblem extends ProblemRow {
  readonly title: string;
  /** In reading order; `parent` null is one that lies directly under the problem. */
  readonly causes: readonly Pick<Cause, 'id' | 'parent' | 'kind' | 'words'>[];
}

/** The one way to a problem for those downstream: through the reach of whoever asks. */
@Injectable()
export class ReadProblem {
  constructor(
    private readonly database: Database,
    private readonly problems: ProblemRepository,
    private readonly revisions: ProblemRevisionRepository,
  ) {}

  /**
   * Its words are opened: whoever tells them writes in the audit log first that they were read.
   * Fault: NOT_FOUND, the same whether it is out of reach or absent.
   */
  async run(
    actor: Actor,
    act: PictureAct,
    id: string,
    on: Queryable = this.database,
  ): Promise<KnownProblem> {
    const row = await this.problems.one(actor, act, id, on);
    return (await this.told(on, [row]))[0]!;
  }

  /** Those of these ids that the actor may read; the others are left out. */
  async many(
    actor: Actor,
    ids: readonly string[],
    on: Queryable = this.database,
  ): Promise<KnownProblem[]> {
    return this.told(on, await this.problems.many(actor, ids, on));
  }

  private async told(on: Queryable, rows: readonly ProblemRow[]): Promise<KnownProblem[]> {
    const ids = rows.map(({ id }) => id);
    const standing = await this.revisions.standing(on, ids);
    return rows.map((row) => {
      const { title, causes } = standing.get(row.id)!.problem;
      const known = causes.map(({ id, parent, kind, words }) => ({ id, parent, kind, words }));
      return { ...row, title, causes: known };
    });
  }
}
