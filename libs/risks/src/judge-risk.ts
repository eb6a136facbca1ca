import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Actor, RiskJudgement } from '#domain';
import { KeepJudgement } from './keep-judgement.js';
import { RiskRepository } from './risk.repository.js';

/** Keeps a judgement of a risk, on top of the one that stands. */
@Injectable()
export class JudgeRisk {
  constructor(
    private readonly database: Database,
    private readonly risks: RiskRepository,
    private readonly keep: KeepJudgement,
  ) {}

  /**
   * @param revision that was read, from `If-Match`.
   * Faults: NOT_FOUND; REVISION_CONFLICT when somebody else has judged it meanwhile; FIELDS_INVALID.
   */
  async run(actor: Actor, id: string, revision: number, wish: RiskJudgement): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.risks.held(actor, id, tx);
      await this.keep.run(tx, actor, id, revision, wish);
    });
  }
}
