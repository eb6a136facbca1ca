import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { collectionReminderDue, type CollectionReminder } from '#domain';
import type { MessageKind } from '#notify';
import { CollectionRepository } from './collection.repository.js';
import { ReadAnswers } from './read-answers.js';
import { TellRecipients } from './tell-recipients.js';

const KINDS = {
  opened: 'collection.opened',
  soon: 'collection.soon',
  overdue: 'collection.overdue',
  completion: 'collection.completion',
  completion_overdue: 'collection.completion-overdue',
} as const satisfies Record<CollectionReminder['kind'], MessageKind>;

/** Tells those who have not answered an open collection, each reminder once. */
@Injectable()
export class RemindOfCollections {
  constructor(
    private readonly database: Database,
    private readonly collections: CollectionRepository,
    private readonly answers: ReadAnswers,
    private readonly tell: TellRecipients,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @returns how many messages were new. */
  async run(): Promise<number> {
    const today = this.clock.localDate(this.settings.timeZone);
    return this.database.transaction(async (tx) => {
      let told = 0;
      for (const collection of await this.collections.open(tx)) {
        const answerOf = await this.answers.run(collection, tx);
        for (const recipient of await this.collections.recipients(tx, collection.id)) {
          const answer = answerOf(recipient.organisationId);
          const due = collectionReminderDue(collection, answer, today);
          if (due === undefined) continue;
          told += await this.tell.run(tx, {
            ...{ collection, recipient, kind: KINDS[due.kind] },
            key: `${collection.id}:${due.day}`,
            day: answer.completionDueOn ?? collection.dueOn,
          });
        }
      }
      return told;
    });
  }
}
