import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { appendEvent } from '#jobs';
import { newId } from '#protection';
import { searchRequested } from './events.js';
import { RightsCaseRepository } from './rights-case.repository.js';
import { RightsLedger } from './rights-ledger.js';
import { SearchRepository } from './search.repository.js';

/** Asks for a search through all that the authority holds. A job does it; what is looked for stays sealed in the case. */
@Injectable()
export class StartSearch {
  constructor(
    private readonly database: Database,
    private readonly cases: RightsCaseRepository,
    private readonly searches: SearchRepository,
    private readonly ledger: RightsLedger,
    private readonly clock: Clock,
  ) {}

  /** Faults: NOT_FOUND, RIGHTS_CASE_CLOSED, RIGHTS_IDENTITY_MISSING, RIGHTS_SEARCH_RUNNING. */
  run(actor: Actor, caseId: string): Promise<void> {
    return this.database.transaction(async (tx) => {
      const { identity, organisationId } = await this.cases.open(tx, actor, caseId);
      if (identity === 'not_yet') throw new Fault('RIGHTS_IDENTITY_MISSING');
      const last = await this.searches.last(caseId, tx);
      if (last?.status === 'waiting' || last?.status === 'running') {
        throw new Fault('RIGHTS_SEARCH_RUNNING');
      }
      const searchId = newId();
      await this.searches.add(tx, searchId, caseId, actor.accountId, this.clock.now());
      await this.ledger.step(tx, actor.accountId, searchRequested.name, caseId, {
        organisations: [organisationId],
      });
      await appendEvent(tx, searchRequested, { searchId });
    });
  }
}
