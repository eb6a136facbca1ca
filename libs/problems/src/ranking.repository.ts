import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import type { ProblemView } from './problem.repository.js';

/** In which order the problems of a picture stand. */
export interface Ranking {
  /** 0 before anybody has put them in order. */
  readonly revision: number;
  readonly problemIds: readonly string[];
}

/** The orders that pictures have put their problems in, the newest standing. */
@Injectable()
export class RankingRepository {
  async standing(on: Queryable, pictureId: string): Promise<Ranking> {
    const [row] = await on.query<Ranking>(
      `SELECT revision, problem_ids AS "problemIds" FROM problem_ranking
        WHERE picture_id = $1 ORDER BY revision DESC LIMIT 1`,
      [pictureId],
    );
    return row ?? { revision: 0, problemIds: [] };
  }

  /** The order of the picture of a view and these days, which there is one of at most. */
  async ofView(
    on: Queryable,
    { organisationId, scheme, level, code }: ProblemView,
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<Ranking> {
    const [picture] = await on.query<{ id: string }>(
      `SELECT id FROM situation_picture
        WHERE organisation_id = $1 AND scheme = $2 AND level = $3 AND code = $4
          AND period_from = $5 AND period_to = $6 AND kind = 'picture'`,
      [organisationId, scheme, level, code, from, to],
    );
    return picture === undefined ? { revision: 0, problemIds: [] } : this.standing(on, picture.id);
  }

  /** @returns false when the revision is taken: somebody else has put them in order meanwhile. */
  async add(
    tx: Transaction,
    pictureId: string,
    { revision, problemIds }: Ranking,
    rankedBy: string | null,
    rankedAt: Date,
  ): Promise<boolean> {
    const added = await tx.query(
      `INSERT INTO problem_ranking (picture_id, revision, problem_ids, ranked_by, ranked_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT ON CONSTRAINT pk_problem_ranking DO NOTHING RETURNING revision`,
      [pictureId, revision, [...problemIds], rankedBy, rankedAt],
    );
    return added.length === 1;
  }
}
