import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { decide, Fault, type Actor } from '#domain';
import { Areas } from '#geography';
import { KeepJudgement } from './keep-judgement.js';
import type { BeginRiskDto } from './risk.dto.js';
import { RiskRepository } from './risk.repository.js';

/** Begins a risk of an authority and an area with its first judgement. */
@Injectable()
export class BeginRisk {
  constructor(
    private readonly database: Database,
    private readonly risks: RiskRepository,
    private readonly keep: KeepJudgement,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * The same id again changes nothing, so that it can be sent twice.
   * Faults: NOT_FOUND for an authority whose risks the actor does not judge; AREA_UNKNOWN, AREA_CODE_AMBIGUOUS;
   * FIELDS_INVALID.
   */
  async run(actor: Actor, { id, organisationId, area, judgement }: BeginRiskDto): Promise<void> {
    if (!decide(actor, 'picture.write', { organisationId }).allowed) throw new Fault('NOT_FOUND');
    const today = this.clock.localDate(this.settings.timeZone);
    const organisations = await this.risks.organisations(actor, today);
    if (!organisations.some((each) => each.id === organisationId)) throw new Fault('NOT_FOUND');
    const { scheme, level, code } = (await this.areas.current()).resolve(area);
    const made = { begunBy: actor.accountId, begunAt: this.clock.now() };
    await this.database.transaction(async (tx) => {
      const row = { id, organisationId, scheme, level, code, ...made };
      if (await this.risks.add(tx, row)) await this.keep.run(tx, actor, id, 0, judgement);
    });
  }
}
