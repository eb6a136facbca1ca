import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { rulesInForce } from '#domain';
import { RetainedReader, type RetainedRow } from '#intake';
import { Authorities } from './authorities.js';
import { isKept } from './judge-incident.js';
import { RuleRepository, type DecidedRule } from './rule.repository.js';

/** Tells what of an authority is kept for good, by the rules that are in force today. */
@Injectable()
export class FindKept {
  constructor(
    private readonly authorities: Authorities,
    private readonly rules: RuleRepository,
    private readonly incidents: RetainedReader,
    private readonly settings: Settings,
  ) {}

  /** Those of these incidents that are kept and still have what was told of them. */
  async among(organisationId: string, incidentIds: readonly string[]): Promise<RetainedRow[]> {
    const { today } = this.authorities;
    const rules = rulesInForce(await this.rules.list(organisationId), today);
    const rows = await this.incidents.read(incidentIds);
    const { timeZone } = this.settings;
    return rows.filter((row) => row.erasedAt === null && isKept(row, { rules, timeZone }));
  }

  /** Every rule that the authority has decided, in the order in which they were set. */
  async decided(organisationId: string): Promise<DecidedRule[]> {
    return (await this.rules.list(organisationId)).toReversed();
  }
}
