import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { emptyShortAnswer, Fault, type Actor, type ShortAnswer } from '#domain';
import type { DraftDto } from './answer.dto.js';
import { AnswerBooks } from './answer-books.js';
import { mayFor } from './collection-reach.js';

/** The short answer that an authority is writing: its own until it is handed in. The city's office never sees it. */
@Injectable()
export class KeepDraft {
  constructor(
    private readonly database: Database,
    private readonly books: AnswerBooks,
    private readonly clock: Clock,
  ) {}

  /** What stands; empty before anything is written. In the audit log first. Fault: NOT_FOUND. */
  async read(actor: Actor, id: string, organisationId: string): Promise<DraftDto> {
    await this.asked(actor, id, organisationId);
    return this.database.transaction(async (tx) => {
      const details = { organisationId };
      await this.books.ledger.step(tx, actor.accountId, 'collection.draft-read', id, details);
      const draft = await this.books.steps.draft(tx, id, organisationId);
      return {
        revision: draft?.revision ?? 0,
        answer: draft?.answer ?? emptyShortAnswer,
        writtenAt: draft?.writtenAt.toISOString() ?? null,
      };
    });
  }

  /** @param revision that was read, from `If-Match`. Faults: NOT_FOUND, REVISION_CONFLICT, COLLECTION_NOT_NOW once closed. */
  async write(
    actor: Actor,
    id: string,
    organisationId: string,
    revision: number,
    answer: ShortAnswer,
  ): Promise<void> {
    await this.asked(actor, id, organisationId);
    await this.database.transaction(async (tx) => {
      const collection = await this.books.collections.locked(tx, actor, id);
      if (collection.state === 'closed') throw new Fault('COLLECTION_NOT_NOW');
      const draft = await this.books.steps.draft(tx, id, organisationId);
      if ((draft?.revision ?? 0) !== revision) throw new Fault('REVISION_CONFLICT');
      const written = { writtenBy: actor.accountId, writtenAt: this.clock.now() };
      const row = { revision: revision + 1, answer, ...written };
      await this.books.steps.addDraft(tx, id, organisationId, row);
      const details = { organisationId, revision: row.revision };
      await this.books.ledger.step(tx, actor.accountId, 'collection.draft-written', id, details);
    });
  }

  private async asked(actor: Actor, id: string, organisationId: string): Promise<void> {
    if (!mayFor(actor, 'collection.answer', organisationId)) throw new Fault('NOT_FOUND');
    await this.books.collections.one(actor, id);
    const recipients = await this.books.collections.recipients(this.database, id, actor);
    if (!recipients.some((each) => each.organisationId === organisationId)) {
      throw new Fault('NOT_FOUND');
    }
  }
}
