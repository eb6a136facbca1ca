import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { rulesInForce } from '#domain';
import { ForgetImported } from '#imports';
import { EraseIncidents, RetainedReader } from '#intake';
import { fallsAway, type Grounds } from './judge-incident.js';
import { JudgingDay } from './judging-day.js';
import type { ItemOutcome, StoredItem, StoredProposal } from './proposal.repository.js';
import { decisionLine, RuleRepository, type DecidedRule } from './rule.repository.js';
import { StopRepository } from './stop.repository.js';

/** Erases some incidents of an approved list, each judged anew at this moment. */
@Injectable()
export class EraseListed {
  constructor(
    private readonly incidents: RetainedReader,
    private readonly erase: EraseIncidents,
    private readonly imported: ForgetImported,
    private readonly rules: RuleRepository,
    private readonly stops: StopRepository,
    private readonly judging: JudgingDay,
  ) {}

  /**
   * Incidents are held before rules and stops are read: whatever was answered before this moment is seen.
   * @returns what became of each by place, and the files of imports that nobody needs any longer.
   */
  async run(
    tx: Transaction,
    proposal: StoredProposal,
    items: readonly StoredItem[],
  ): Promise<{ outcomes: Map<number, ItemOutcome>; files: string[] }> {
    const { id, organisationId, approvedBy } = proposal;
    const rows = await this.incidents.locked(
      tx,
      items.map(({ incidentId }) => incidentId),
    );
    const versions = await this.rules.list(organisationId, tx);
    const { today, timeZone } = this.judging;
    const rules = rulesInForce(versions, today);
    const stops = await this.stops.standing(organisationId, tx);
    const grounds: Grounds = { rules, stops, today, timeZone };
    const outcomes = new Map<number, ItemOutcome>();
    const going = new Map<string, string[]>();
    for (const item of items) {
      const why = fallsAway(item, rows.get(item.incidentId), organisationId, grounds);
      outcomes.set(item.place, why ?? 'erased');
      if (why === null) {
        going.set(item.ruleId, [...(going.get(item.ruleId) ?? []), item.incidentId]);
      }
    }
    const ids = [...going.values()].flat();
    const imports = await this.incidents.importsOf(tx, ids);
    for (const [ruleId, incidentIds] of going) {
      const rule = versions.find((version): version is DecidedRule => version.id === ruleId);
      if (rule === undefined) throw new Error(`the rule ${ruleId} of an approved list is gone`);
      const ground = { proposalId: id, decision: decisionLine(rule) };
      await this.erase.run(tx, incidentIds, ground);
    }
    const files = await this.imported.run(tx, imports);
    await this.judging.tell(tx, { proposalId: id, approvedBy, ids });
    return { outcomes, files };
  }
}
