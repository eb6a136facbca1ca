import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import {
  Fault,
  lackingParts,
  personNames,
  pointsOutPerson,
  shortAnswerParts,
  type Actor,
  type FieldFault,
  type ShortAnswer,
} from '#domain';
import { EnterInRegister } from '#register';
import { AnswerBooks } from './answer-books.js';
import type { AnswerDto } from './answer.dto.js';
import { mayFor } from './collection-reach.js';
import { ReadAnswers } from './read-answers.js';

/** Hands in what an authority answers, or takes it back. From then on it is a public record, and registered. */
@Injectable()
export class AnswerCollection {
  constructor(
    private readonly database: Database,
    private readonly books: AnswerBooks,
    private readonly answers: ReadAnswers,
    private readonly register: EnterInRegister,
    private readonly clock: Clock,
  ) {}

  /**
   * Faults: NOT_FOUND, also for an authority that is not asked or not the actor's; COLLECTION_NOT_NOW when it is not
   * open, or nothing stands that could be taken back; FIELDS_INVALID.
   */
  async run(actor: Actor, id: string, wish: AnswerDto): Promise<void> {
    const { organisationId, kind, reason = '' } = wish;
    if (!mayFor(actor, 'collection.answer', organisationId)) throw new Fault('NOT_FOUND');
    const answer = kind === 'short' ? (wish.answer ?? null) : null;
    refuseOdd(kind, answer, reason);
    const at = this.clock.now();
    await this.database.transaction(async (tx) => {
      const collection = await this.books.collections.locked(tx, actor, id);
      const asked = await this.books.collections.recipients(tx, id);
      if (!asked.some((each) => each.organisationId === organisationId)) {
        throw new Fault('NOT_FOUND');
      }
      if (collection.state !== 'open') throw new Fault('COLLECTION_NOT_NOW');
      const standing = (await this.answers.run(collection, tx))(organisationId);
      // A version of a picture is taken back where it was handed in: by what the body comes to.
      if (kind === 'withdrawn' && (standing.kind === null || standing.kind === 'edition')) {
        throw new Fault('COLLECTION_NOT_NOW');
      }
      const step = { organisationId, kind, dueOn: null, takenBy: actor.accountId, takenAt: at };
      const documentId = await this.books.steps.add(tx, id, step, { answer, words: reason.trim() });
      if (kind !== 'withdrawn') {
        const document = { documentClass: 'submission', documentId, line: 'submission' } as const;
        await this.register.run(tx, [{ ...document, organisationId, party: null, at }]);
      }
      const details = { organisationId, kind };
      await this.books.ledger.step(tx, actor.accountId, 'collection.answered', id, details);
    });
  }
}

function refuseOdd(kind: AnswerDto['kind'], answer: ShortAnswer | null, reason: string): void {
  const fields: FieldFault[] = [];
  if (kind === 'short') {
    const lacking = answer === null ? (['risks'] as const) : lackingParts(answer);
    fields.push(
      ...lacking.map((part): FieldFault => ({ path: `answer.${part}`, code: 'FIELD_REQUIRED' })),
      ...(answer === null ? [] : personFaults(answer)),
    );
  } else if (reason.trim() === '') {
    fields.push({ path: 'reason', code: 'STEP_WORDS_MISSING' });
  } else if (pointsOutPerson(reason, personNames())) {
    fields.push({ path: 'reason', code: 'PERSON_NOT_HERE' });
  }
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
}

/** What is handed over between authorities is a public record: nothing in it points out a person. */
function personFaults(answer: ShortAnswer): FieldFault[] {
  return shortAnswerParts
    .filter((part) => pointsOutPerson(answer[part], personNames()))
    .map((part) => ({ path: `answer.${part}`, code: 'PERSON_NOT_HERE' }));
}
