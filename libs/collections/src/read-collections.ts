import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import type { SubmissionDto } from './answer.dto.js';
import { AnswerBooks } from './answer-books.js';
import { keepsCollections, mayFor } from './collection-reach.js';
import type { CollectionDto, CollectionLineDto, CollectionsDto } from './collection.dto.js';
import type { Collection } from './collection.repository.js';
import { ReadAnswers } from './read-answers.js';

/** Collections for the city's office, and for the authorities that are asked. */
@Injectable()
export class ReadCollections {
  constructor(
    private readonly database: Database,
    private readonly books: AnswerBooks,
    private readonly answers: ReadAnswers,
  ) {}

  async list(actor: Actor): Promise<CollectionsDto> {
    const found = await this.books.collections.list(actor);
    const items: CollectionLineDto[] = [];
    for (const collection of found) items.push((await this.told(actor, collection)).line);
    return { items, mayKeep: keepsCollections(actor) };
  }

  /** Fault: NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<CollectionDto> {
    const collection = await this.books.collections.one(actor, id);
    const { line, asked } = await this.told(actor, collection);
    const { instructions, contact, revision, asOfPosition } = collection;
    const answersFor = asked
      .map(({ organisationId }) => organisationId)
      .filter((organisationId) => mayFor(actor, 'collection.answer', organisationId));
    const mayKeep = keepsCollections(actor);
    return { ...line, instructions, contact, revision, asOfPosition, asked, mayKeep, answersFor };
  }

  /** All that an authority has answered and been told, once that is in the log. Fault: NOT_FOUND. */
  async submission(actor: Actor, id: string, organisationId: string): Promise<SubmissionDto> {
    if (!mayFor(actor, 'collection.read', organisationId)) throw new Fault('NOT_FOUND');
    const collection = await this.books.collections.one(actor, id);
    const asked = await this.books.collections.recipients(this.database, id, actor);
    if (!asked.some((each) => each.organisationId === organisationId)) throw new Fault('NOT_FOUND');
    return this.database.transaction(async (tx) => {
      const details = { organisationId };
      await this.books.ledger.step(tx, actor.accountId, 'collection.answer-read', id, details);
      const steps = await this.books.steps.said(tx, id, organisationId);
      const { stepId: _stepId, ...answer } = (await this.answers.run(collection, tx))(
        organisationId,
      );
      return {
        ...answer,
        organisationId,
        steps: steps.map(({ number, kind, dueOn, takenAt, said }) => ({
          ...{ number, kind, dueOn, takenAt: takenAt.toISOString() },
          ...{ words: said.words, answer: said.answer },
        })),
      };
    });
  }

  private async told(actor: Actor, collection: Collection) {
    const { id, year, opensOn, dueOn, state } = collection;
    const asked = await this.books.collections.recipients(this.database, id, actor);
    const answerOf = await this.answers.run(collection);
    const answers = asked.map(({ organisationId }) => answerOf(organisationId));
    const line: CollectionLineDto = {
      ...{ id, year, opensOn, dueOn, state, recipients: asked.length },
      answered: answers.filter(({ kind }) => kind !== null).length,
      complete: answers.filter((answer) => answer.state === 'complete').length,
    };
    return { line, asked };
  }
}
