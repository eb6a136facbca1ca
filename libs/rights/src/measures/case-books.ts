import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { Fault, localParts, parseCivilDate, type Actor } from '#domain';
import { EnterInRegister } from '#register';
import { RightsCaseRepository, type RightsCase } from '../rights-case.repository.js';
import { RightsLedger } from '../rights-ledger.js';
import { RightsTextRepository } from '../rights-text.repository.js';

/** What every measure of a case is written in: the case, its sealed words, the register and the audit log. */
@Injectable()
export class CaseBooks {
  constructor(
    readonly cases: RightsCaseRepository,
    readonly texts: RightsTextRepository,
    readonly ledger: RightsLedger,
    private readonly register: EnterInRegister,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** A case, decided or not, locked until the transaction ends. Fault: NOT_FOUND. */
  async locked(tx: Transaction, actor: Actor, caseId: string): Promise<RightsCase> {
    await tx.query(`SELECT FROM rights_case WHERE id = $1 FOR UPDATE`, [caseId]);
    return this.cases.one(actor, caseId, tx);
  }

  /** Seals the words of a decision and registers it. */
  async decision(
    tx: Transaction,
    { id, organisationId }: RightsCase,
    part: 'restriction' | 'lifting',
    motive: string,
  ): Promise<void> {
    const documentId = await this.texts.add(tx, id, part, motive);
    await this.register.run(tx, [
      {
        ...{ documentClass: 'decision', documentId, organisationId, at: this.now() },
        ...{ line: 'decision', party: null },
      },
    ]);
  }

  /** Refuses a local day that is none, has not been, or was before `since`. Fault: FIELDS_INVALID at `path`. */
  refuseDay(path: string, day: string, since: Date): void {
    const dayOf = (at: Date) => localParts(at, this.settings.timeZone).date;
    const isDay = parseCivilDate(day) !== undefined && day <= dayOf(this.now());
    if (isDay && day >= dayOf(since)) return;
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path, code: 'PERIOD_INVALID' }] });
  }
}
