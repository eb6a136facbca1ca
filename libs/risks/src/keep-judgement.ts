import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import {
  category,
  Fault,
  personKindsInRisk,
  personNames,
  riskFaults,
  type Actor,
  type RiskJudgement,
} from '#domain';
import { CheckGoverningLinks } from '#governing-documents';
import { RiskLedger } from './risk-ledger.js';
import { RiskRevisionRepository } from './risk-revision.repository.js';

const YEAR = 'YYYY'.length;

/** Checks a judgement and writes it as the next revision, within a transaction that is open. */
@Injectable()
export class KeepJudgement {
  constructor(
    private readonly revisions: RiskRevisionRepository,
    private readonly ledger: RiskLedger,
    private readonly links: CheckGoverningLinks,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param revision 0 for the first. Faults: REVISION_CONFLICT; FIELDS_INVALID. */
  async run(
    tx: Transaction,
    actor: Actor,
    riskId: string,
    revision: number,
    wish: RiskJudgement,
  ): Promise<void> {
    const standing = revision === 0 ? null : await this.revisions.newest(tx, riskId);
    if ((standing?.revision ?? 0) !== revision) throw new Fault('REVISION_CONFLICT');
    const judgement = await this.checked(tx, wish, standing?.year ?? null);
    const personDataKinds = personKindsInRisk(judgement, personNames());
    await this.revisions.add(tx, {
      ...{ riskId, revision: revision + 1, judgement, personDataKinds },
      ...{ writtenBy: actor.accountId, writtenAt: this.clock.now() },
    });
    const action = revision === 0 ? 'risk.begun' : 'risk.judged';
    const { focusArea, year, isClosed } = judgement;
    const details = { revision: revision + 1, focusArea, year, isClosed, personDataKinds };
    await this.ledger.step(tx, actor.accountId, action, riskId, details);
  }

  private async checked(
    tx: Transaction,
    wish: RiskJudgement,
    yearBefore: number | null,
  ): Promise<RiskJudgement> {
    const today = this.clock.localDate(this.settings.timeZone);
    const fields = riskFaults(wish, {
      ...{ thisYear: Number(today.slice(0, YEAR)), yearBefore, names: personNames() },
      isCategory: (code) => category(code) !== undefined,
    });
    const { unknown } = await this.links.run(wish.governing, tx);
    if (unknown.length > 0) fields.push({ path: 'governing', code: 'GOVERNING_LINK_UNKNOWN' });
    if (fields.length > 0) {
      const faults = fields.map((each) => ({ ...each, path: `judgement.${each.path}` }));
      throw new Fault('FIELDS_INVALID', {}, { fields: faults });
    }
    return {
      ...wish,
      ...{ reviewOn: wish.reviewOn ?? null, inherent: wish.inherent ?? null },
      residual: wish.residual ?? null,
      ...{ title: wish.title.trim(), whatCanHappen: wish.whatCanHappen.trim() },
    };
  }
}
