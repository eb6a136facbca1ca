import { Injectable } from '@nestjs/common';
import { Fault, yearOfPeriod, type Actor } from '#domain';
import { FindPicture } from '#judgement';
import { DescribeRisks } from './describe-risks.js';
import { RiskLedger } from './risk-ledger.js';
import { RiskRegister } from './risk-register.js';
import type { RiskDto, RiskHistoryDto, RisksDto, RisksQueryDto } from './risk.dto.js';
import { RiskRepository } from './risk.repository.js';

/** The register for the coordinators of its authority. What stands in it is told once that is in the log. */
@Injectable()
export class ReadRisks {
  constructor(
    private readonly risks: RiskRepository,
    private readonly register: RiskRegister,
    private readonly describe: DescribeRisks,
    private readonly pictures: FindPicture,
    private readonly ledger: RiskLedger,
  ) {}

  /** Faults: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
  async list(actor: Actor, query: RisksQueryDto): Promise<RisksDto> {
    const { items, year } = await this.register.run(actor, query);
    const ids = items.map(({ id }) => id);
    await this.ledger.read(actor.accountId, 'risk.read', ids, { year });
    const organisations = await this.risks.organisations(actor, this.register.today());
    return { items, year, organisations };
  }

  /** The register of a picture's authority and area, as it stood at the end of its period. Fault: NOT_FOUND. */
  async ofPicture(actor: Actor, pictureId: string): Promise<RisksDto> {
    const picture = await this.pictures.run(actor, 'picture.read', pictureId);
    const { organisationId: organisation, level, code } = picture;
    const year = yearOfPeriod(picture.periodTo);
    return this.list(actor, { organisation, area: `${level}:${code}`, year });
  }

  /** As it stands. Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<RiskDto> {
    const risk = await this.risks.one(actor, 'picture.read', id);
    await this.ledger.read(actor.accountId, 'risk.read', [id]);
    const [told] = await this.describe.run(actor, [risk], this.register.thisYear());
    if (told === undefined) throw new Fault('NOT_FOUND');
    return told;
  }

  /** Every revision, newest first. Fault: NOT_FOUND. */
  async history(actor: Actor, id: string): Promise<RiskHistoryDto> {
    await this.risks.one(actor, 'picture.read', id);
    await this.ledger.read(actor.accountId, 'risk.history-read', [id]);
    return { items: await this.describe.history(actor, id) };
  }
}
