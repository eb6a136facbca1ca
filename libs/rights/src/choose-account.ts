import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { AccountDataReader } from './account-data.reader.js';
import type { AccountCandidatesDto } from './account-data.dto.js';
import type { SoughtPersonDto } from './rights-case.dto.js';
import { RightsCaseRepository, type RightsCase } from './rights-case.repository.js';
import { RightsLedger } from './rights-ledger.js';
import { RightsTextRepository } from './rights-text.repository.js';

/** Which account is the person's own: those that may be are offered, and a handler says which it is. */
@Injectable()
export class ChooseAccount {
  constructor(
    private readonly database: Database,
    private readonly cases: RightsCaseRepository,
    private readonly texts: RightsTextRepository,
    private readonly accounts: AccountDataReader,
    private readonly ledger: RightsLedger,
  ) {}

  /** Fault: NOT_FOUND. */
  async candidates(actor: Actor, caseId: string): Promise<AccountCandidatesDto> {
    return { items: await this.offered(await this.cases.one(actor, caseId)) };
  }

  /** @param accountId null says that it is none. Faults: NOT_FOUND, also for one that is not offered; RIGHTS_CASE_CLOSED. */
  choose(actor: Actor, caseId: string, accountId: string | null): Promise<void> {
    return this.database.transaction(async (tx) => {
      const found = await this.cases.open(tx, actor, caseId);
      const isOffered =
        accountId === null || (await this.offered(found)).some(({ id }) => id === accountId);
      if (!isOffered) throw new Fault('NOT_FOUND');
      await tx.query(`UPDATE rights_case SET account_id = $2 WHERE id = $1`, [caseId, accountId]);
      await this.ledger.step(tx, actor.accountId, 'rights.account-chosen', caseId, { accountId });
    });
  }

  private async offered({ id, organisationId }: RightsCase) {
    const person = (await this.texts.of<SoughtPersonDto>(this.database, [id], 'person')).get(id);
    if (person === undefined) return [];
    const { name, otherNames = [], emails = [] } = person;
    return this.accounts.candidates(organisationId, { emails, names: [name, ...otherNames] });
  }
}
