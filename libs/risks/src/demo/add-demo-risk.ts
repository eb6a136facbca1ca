import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { personKindsInRisk, personNames, type RiskJudgement } from '#domain';
import { newId } from '#protection';
import { RiskRepository, type NewRisk } from '../risk.repository.js';
import { RiskRevisionRepository } from '../risk-revision.repository.js';

/** Puts an invented risk into the demo, with its judgements, the oldest first. Only for a database that holds a demo. */
@Injectable()
export class AddDemoRisk {
  constructor(
    private readonly risks: RiskRepository,
    private readonly revisions: RiskRevisionRepository,
  ) {}

  async run(
    tx: Transaction,
    row: Omit<NewRisk, 'id'>,
    judgements: readonly RiskJudgement[],
  ): Promise<void> {
    const riskId = newId();
    await this.risks.add(tx, { id: riskId, ...row });
    for (const [at, judgement] of judgements.entries()) {
      const personDataKinds = personKindsInRisk(judgement, personNames());
      const by = { writtenBy: null, writtenAt: row.begunAt };
      await this.revisions.add(tx, {
        ...{ riskId, revision: at + 1, judgement, personDataKinds, ...by },
      });
    }
  }
}
