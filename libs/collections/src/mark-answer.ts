import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import {
  Fault,
  parseCivilDate,
  personNames,
  pointsOutPerson,
  type Actor,
  type FieldFault,
} from '#domain';
import type { MarkDto } from './answer.dto.js';
import { AnswerBooks } from './answer-books.js';
import { keepsCollections } from './collection-reach.js';
import { ReadAnswers } from './read-answers.js';
import { TellRecipients } from './tell-recipients.js';

/** The city's office asks for a completion, or says that all is there. It approves nothing: the decision is the authority's. */
@Injectable()
export class MarkAnswer {
  constructor(
    private readonly database: Database,
    private readonly books: AnswerBooks,
    private readonly answers: ReadAnswers,
    private readonly tell: TellRecipients,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Faults: NOT_FOUND; COLLECTION_NOT_NOW when nothing stands or it is closed; FIELDS_INVALID. */
  async run(actor: Actor, id: string, organisationId: string, wish: MarkDto): Promise<void> {
    if (!keepsCollections(actor)) throw new Fault('NOT_FOUND');
    const { kind, words = '', dueOn = null } = wish;
    const today = this.clock.localDate(this.settings.timeZone);
    if (kind === 'completion_asked') refuseOdd(words, dueOn, today);
    await this.database.transaction(async (tx) => {
      const collection = await this.books.collections.locked(tx, actor, id);
      const asked = await this.books.collections.recipients(tx, id);
      const recipient = asked.find((each) => each.organisationId === organisationId);
      if (recipient === undefined) throw new Fault('NOT_FOUND');
      const { state, kind: stands } = (await this.answers.run(collection, tx))(organisationId);
      if (
        collection.state !== 'open' ||
        stands === null ||
        (kind === 'accepted' && state === 'complete')
      ) {
        throw new Fault('COLLECTION_NOT_NOW');
      }
      const day = kind === 'completion_asked' ? dueOn : null;
      const taken = { takenBy: actor.accountId, takenAt: this.clock.now() };
      const step = { organisationId, kind, dueOn: day, ...taken };
      const stepId = await this.books.steps.add(tx, id, step, {
        answer: null,
        words: words.trim(),
      });
      await this.books.ledger.step(tx, actor.accountId, 'collection.marked', id, {
        ...{ organisationId, kind, ...(day && { dueOn: day }) },
      });
      const about = kind === 'accepted' ? 'collection.accepted' : 'collection.completion-asked';
      await this.tell.run(tx, { collection, recipient, kind: about, key: stepId, day: day ?? '' });
    });
  }
}

function refuseOdd(words: string, dueOn: string | null, today: string): void {
  const fields: FieldFault[] = [];
  if (words.trim() === '') fields.push({ path: 'words', code: 'STEP_WORDS_MISSING' });
  else if (pointsOutPerson(words, personNames())) {
    fields.push({ path: 'words', code: 'PERSON_NOT_HERE' });
  }
  if (dueOn === null || parseCivilDate(dueOn) === undefined) {
    fields.push({ path: 'dueOn', code: 'NOT_A_DATE' });
  } else if (dueOn < today) fields.push({ path: 'dueOn', code: 'DAY_HAS_BEEN' });
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
}
