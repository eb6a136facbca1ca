import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { PictureRepository } from '#judgement';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRepository } from './problem.repository.js';
import { RankingRepository } from './ranking.repository.js';

/** Puts the open problems of a picture in order, the most urgent first. */
@Injectable()
export class RankProblems {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly problems: ProblemRepository,
    private readonly rankings: RankingRepository,
    private readonly ledger: ProblemLedger,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision of the order that was read, from `If-Match`; 0 before there is any.
   * Faults: NOT_FOUND; FIELDS_INVALID when they are not the open problems of the picture, once each; REVISION_CONFLICT.
   */
  async run(
    actor: Actor,
    pictureId: string,
    revision: number,
    problemIds: readonly string[],
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const picture = await this.pictures.ofAuthority(actor, 'picture.write', pictureId, tx);
      const months = { from: picture.periodFrom, to: picture.periodTo };
      const found = await this.problems.within(tx, picture, months);
      const open = found.filter(({ status }) => status === 'open').map(({ id }) => id);
      const isEach = new Set(problemIds).size === problemIds.length;
      if (
        !isEach ||
        open.length !== problemIds.length ||
        !open.every((id) => problemIds.includes(id))
      ) {
        const fields = [{ path: 'problemIds', code: 'RANKING_WRONG' as const }];
        throw new Fault('FIELDS_INVALID', {}, { fields });
      }
      const standing = await this.rankings.standing(tx, pictureId);
      const next = { revision: revision + 1, problemIds };
      const isKept =
        standing.revision === revision &&
        (await this.rankings.add(tx, pictureId, next, actor.accountId, this.clock.now()));
      if (!isKept) throw new Fault('REVISION_CONFLICT');
      const details = { picture: pictureId, ranking: next.revision };
      await this.ledger.step(tx, actor.accountId, 'problem.ranked', problemIds, details);
    });
  }
}
