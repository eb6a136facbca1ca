import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { threatenedValues, type Actor } from '#domain';
import { Areas } from '#geography';
import { DescribeRisks } from './describe-risks.js';
import type { RiskDto, RisksQueryDto } from './risk.dto.js';
import { RiskRepository, type RiskScope } from './risk.repository.js';

const YEAR = 'YYYY'.length;

/** The risks that a question asks for, as they stood at the end of its year. */
@Injectable()
export class RiskRegister {
  constructor(
    private readonly risks: RiskRepository,
    private readonly describe: DescribeRisks,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Those closed in a year before are left out. Faults: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
  async run(
    actor: Actor,
    { organisation, area, year = this.thisYear(), focusArea, protectedValue }: RisksQueryDto,
  ): Promise<{ items: RiskDto[]; year: number }> {
    const found = area === undefined ? undefined : (await this.areas.current()).resolve(area);
    const scope: RiskScope = { organisationId: organisation, ...(found && { area: found }) };
    const risks = await this.risks.list(actor, scope);
    const told = await this.describe.run(actor, risks, year);
    const items = told.filter(
      ({ judgement }) =>
        !(judgement.isClosed && judgement.year < year) &&
        (focusArea === undefined || judgement.focusArea === focusArea) &&
        (protectedValue === undefined ||
          threatenedValues(judgement.inherent).includes(protectedValue)),
    );
    return { items, year };
  }

  today(): string {
    return this.clock.localDate(this.settings.timeZone);
  }

  thisYear(): number {
    return Number(this.today().slice(0, YEAR));
  }
}
