import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor } from '#domain';
import type { Picture } from '#judgement';
import { inOrder, type Ranked } from './in-order.js';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRepository } from './problem.repository.js';
import { RankingRepository, type Ranking } from './ranking.repository.js';

/** Which problems stand in a picture, in their order; that they are read is in the log first. */
@Injectable()
export class PictureProblemRows {
  constructor(
    private readonly database: Database,
    private readonly problems: ProblemRepository,
    private readonly rankings: RankingRepository,
    private readonly ledger: ProblemLedger,
  ) {}

  async run(actor: Actor, picture: Picture): Promise<{ ranking: Ranking; found: Ranked[] }> {
    const { id, periodFrom: from, periodTo: to } = picture;
    const [within, ranking] = await Promise.all([
      this.problems.within(this.database, picture, { from, to }),
      this.rankings.standing(this.database, id),
    ]);
    const found = inOrder(within, ranking);
    const ids = found.map(({ row }) => row.id);
    if (ids.length > 0) await this.ledger.read(actor, 'problem.list-read', ids, { picture: id });
    return { ranking, found };
  }
}
