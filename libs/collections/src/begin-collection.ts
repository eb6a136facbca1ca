import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { CheckPlan } from './check-plan.js';
import type { BeginCollectionDto } from './collection.dto.js';
import { CollectionLedger } from './collection-ledger.js';
import { keepsCollections } from './collection-reach.js';
import { CollectionRepository } from './collection.repository.js';

/** Begins the collection of a year. Nobody is told until it is opened. */
@Injectable()
export class BeginCollection {
  constructor(
    private readonly database: Database,
    private readonly collections: CollectionRepository,
    private readonly check: CheckPlan,
    private readonly ledger: CollectionLedger,
    private readonly clock: Clock,
  ) {}

  /** The same id again changes nothing. Faults: NOT_FOUND, FIELDS_INVALID, COLLECTION_EXISTS for a year that has one. */
  async run(actor: Actor, { id, recipients, ...plan }: BeginCollectionDto): Promise<void> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    await this.check.run(plan, recipients);
    const begun = { begunBy: actor.accountId, begunAt: this.clock.now() };
    await this.database.transaction(async (tx) => {
      if (!(await this.collections.add(tx, { id, ...plan, ...begun }))) return;
      await this.collections.keepRecipients(tx, id, recipients);
      const details = { year: plan.year, recipients: recipients.length };
      await this.ledger.step(tx, actor.accountId, 'collection.begun', id, details);
    });
  }
}
