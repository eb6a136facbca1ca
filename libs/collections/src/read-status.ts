import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import type { Actor } from '#domain';
import { ReadEditionParts } from '#editions';
import { AnswerBooks } from './answer-books.js';
import { coordinatorRoles, ReadRecipientFacts } from './recipient-facts.js';
import { ReadAnswers } from './read-answers.js';
import type { StatusDto, StatusRowDto } from './status.dto.js';

const DAY_MS = 86_400_000;

/** The matrix: organisations × what is asked for. Of a version its parts are told, never its words. */
@Injectable()
export class ReadStatus {
  constructor(
    private readonly database: Database,
    private readonly books: AnswerBooks,
    private readonly answers: ReadAnswers,
    private readonly parts: ReadEditionParts,
    private readonly facts: ReadRecipientFacts,
    private readonly clock: Clock,
  ) {}

  /** Those rows alone that the actor sees. Fault: NOT_FOUND. */
  async run(actor: Actor, id: string): Promise<StatusDto> {
    const collection = await this.books.collections.one(actor, id);
    const recipients = await this.books.collections.recipients(this.database, id, actor);
    const ids = recipients.map(({ organisationId }) => organisationId);
    const [answerOf, { today, holders, coverage }] = await Promise.all([
      this.answers.run(collection),
      this.facts.run(actor, ids),
    ]);
    const editionIds = ids.flatMap((each) => answerOf(each).editionId ?? []);
    const partsOf = await this.parts.run(this.database, editionIds);
    const rows = recipients.map((recipient): StatusRowDto => {
      const { stepId: _stepId, ...answer } = answerOf(recipient.organisationId);
      const own = holders.filter((each) => each.organisationId === recipient.organisationId);
      return {
        ...recipient,
        answer,
        ageDays: answer.handedInOn === null ? null : daysBetween(answer.handedInOn, today),
        parts: answer.editionId === null ? null : (partsOf.get(answer.editionId) ?? null),
        reporting: coverage.get(recipient.organisationId) ?? null,
        coordinators: [...new Set(own.map(({ name }) => name))],
        missingRoles: coordinatorRoles.filter((role) => !own.some((each) => each.role === role)),
      };
    });
    return { asOf: this.clock.now().toISOString(), rows };
  }
}

const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
