import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { CheckProblem } from './check-problem.js';
import type { WriteProblemDto } from './problem.dto.js';
import { ProblemStore, type KeptRevision } from './problem-store.js';
import { ProblemRepository } from './problem.repository.js';

/** Keeps what a coordinator says of a problem and its causes. */
@Injectable()
export class WriteProblem {
  constructor(
    private readonly database: Database,
    private readonly problems: ProblemRepository,
    private readonly check: CheckProblem,
    private readonly store: ProblemStore,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @param revision that was read, from `If-Match`.
   * Faults: NOT_FOUND; FIELDS_INVALID for what may not stand in a problem; REVISION_CONFLICT when somebody else has kept
   * another meanwhile, and then nothing is kept.
   */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    { problem, aside = [] }: WriteProblemDto,
  ): Promise<void> {
    const [writtenBy, writtenAt] = [actor.accountId, this.clock.now()];
    const today = this.clock.localDate(this.settings.timeZone);
    await this.database.transaction(async (tx) => {
      const before = await this.problems.one(actor, 'picture.write', id, tx, true);
      const rows: KeptRevision[] = [];
      for (const [at, each] of aside.entries()) {
        rows.push({ kind: 'aside', ...(await this.check.run(tx, id, each, `aside.${at}.`)) });
      }
      rows.push({ kind: 'written', ...(await this.check.run(tx, id, problem, 'problem.')) });
      if (before.revision !== revision) throw new Fault('REVISION_CONFLICT');
      await this.store.keep(tx, before, rows, { writtenBy, writtenAt, today });
    });
  }
}
