import { Injectable } from '@nestjs/common';
import type { Queryable, Transaction } from '#database';
import type { CarriedOut, EffectClaim, EffectVerdict, GoalJudgement, Occasion } from '#domain';

export interface FollowUpRow {
  readonly id: string;
  readonly measureId: string;
  readonly year: number;
  readonly occasion: Occasion;
  readonly carriedOut: CarriedOut;
  readonly goalJudgement: GoalJudgement | null;
  readonly revision: number;
}

export interface KeptEffectRow {
  readonly id: string;
  readonly measureId: string;
  readonly figure: string;
  readonly claim: EffectClaim;
  readonly verdict: EffectVerdict;
  readonly position: number;
  readonly content: unknown;
  readonly hash: string;
  readonly keptAt: Date;
}

/** The rows of follow-ups and of kept outcomes, by the measures that they are of. */
@Injectable()
export class FollowUpRepository {
  /** Writes what stands of an occasion: the first revision, or one more. */
  async write(tx: Transaction, row: FollowUpRow): Promise<void> {
    await tx.query(
      `INSERT INTO measure_follow_up (id, measure_id, year, occasion, carried_out, goal_judgement, revision)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (id) DO UPDATE SET carried_out = $5, goal_judgement = $6, revision = $7`,
      [
        ...[row.id, row.measureId, row.year, row.occasion],
        ...[row.carriedOut, row.goalJudgement, row.revision],
      ],
    );
  }

  /** In the order of time. */
  of(on: Queryable, measureIds: readonly string[]): Promise<FollowUpRow[]> {
    return on.query<FollowUpRow>(
      `SELECT id, measure_id AS "measureId", year, occasion, carried_out AS "carriedOut",
              goal_judgement AS "goalJudgement", revision
         FROM measure_follow_up WHERE measure_id = ANY ($1::uuid[])
        ORDER BY measure_id, year, array_position(ARRAY['t1', 't2', 'year_end'], occasion)`,
      [[...measureIds]],
    );
  }

  async keep(tx: Transaction, row: KeptEffectRow): Promise<void> {
    await tx.query(
      `INSERT INTO measure_effect (id, measure_id, figure, claim, verdict, position, content, hash, kept_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[row.id, row.measureId, row.figure, row.claim, row.verdict, row.position],
        ...[JSON.stringify(row.content), row.hash, row.keptAt],
      ],
    );
  }

  /** The newest first. */
  effects(on: Queryable, measureIds: readonly string[]): Promise<KeptEffectRow[]> {
    return on.query<KeptEffectRow>(
      `SELECT id, measure_id AS "measureId", figure, claim, verdict, position, content, hash, kept_at AS "keptAt"
         FROM measure_effect WHERE measure_id = ANY ($1::uuid[]) ORDER BY id DESC`,
      [[...measureIds]],
    );
  }
}
