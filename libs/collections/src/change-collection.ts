import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { CheckPlan } from './check-plan.js';
import type { ChangeCollectionDto } from './collection.dto.js';
import { CollectionLedger } from './collection-ledger.js';
import { keepsCollections } from './collection-reach.js';
import { CollectionRepository } from './collection.repository.js';
import { ReadAnswers } from './read-answers.js';
import { StepRepository } from './step.repository.js';

/** Changes what is asked, of whom and until when, as long as the collection is not closed. */
@Injectable()
export class ChangeCollection {
  constructor(
    private readonly database: Database,
    private readonly collections: CollectionRepository,
    private readonly check: CheckPlan,
    private readonly answers: ReadAnswers,
    private readonly steps: StepRepository,
    private readonly ledger: CollectionLedger,
  ) {}

  /**
   * @param revision that was read, from `If-Match`. Faults: NOT_FOUND, FIELDS_INVALID, REVISION_CONFLICT,
   * COLLECTION_NOT_NOW once it is closed; RECIPIENT_HAS_ANSWERED for one who would be left out.
   */
  async run(
    actor: Actor,
    id: string,
    revision: number,
    { recipients, ...plan }: ChangeCollectionDto,
  ): Promise<void> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    const { year } = await this.collections.one(actor, id);
    await this.check.run({ year, ...plan }, recipients);
    await this.database.transaction(async (tx) => {
      const collection = await this.collections.locked(tx, actor, id);
      if (collection.revision !== revision) throw new Fault('REVISION_CONFLICT');
      if (collection.state === 'closed') throw new Fault('COLLECTION_NOT_NOW');
      const kept = new Set(recipients.map(({ organisationId }) => organisationId));
      const answerOf = await this.answers.run(collection, tx);
      const spoken = new Set((await this.steps.of(tx, id)).map((step) => step.organisationId));
      for (const { organisationId } of await this.collections.recipients(tx, id)) {
        const hasAnswered = answerOf(organisationId).kind !== null || spoken.has(organisationId);
        if (!kept.has(organisationId) && hasAnswered) throw new Fault('RECIPIENT_HAS_ANSWERED');
      }
      await this.collections.change(tx, id, { year, ...plan });
      await this.collections.keepRecipients(tx, id, recipients);
      const details = { recipients: recipients.length };
      await this.ledger.step(tx, actor.accountId, 'collection.changed', id, details);
    });
  }
}
