import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, personNames, pointsOutPerson, type Actor } from '#domain';
import { GoverningAnswerRepository } from './governing-answer.repository.js';
import { GoverningDocumentRepository } from './governing-document.repository.js';
import { mayKeep } from './governing-reach.js';

/** Which answer: of one organisation, to one goal of one document. */
export interface AnswerPlace {
  readonly documentId: string;
  readonly goalId: string;
  readonly organisationId: string;
}

/** Keeps what an organisation says of how it carries out a goal ("så omsätter vi"). */
@Injectable()
export class AnswerGoal {
  constructor(
    private readonly database: Database,
    private readonly documents: GoverningDocumentRepository,
    private readonly answers: GoverningAnswerRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision that was read, from `If-Match`; 0 before there is any. @param text empty takes the answer back.
   * Faults: NOT_FOUND for another organisation's answer and a goal that is not there; REVISION_CONFLICT;
   * FIELDS_INVALID for a text that points out a person.
   */
  async run(actor: Actor, place: AnswerPlace, revision: number, text: string): Promise<void> {
    const { documentId, goalId, organisationId } = place;
    if (!mayKeep(actor, organisationId)) throw new Fault('NOT_FOUND');
    if (pointsOutPerson(text, personNames())) {
      const fields = [{ path: 'text', code: 'PERSON_NOT_HERE' as const }];
      throw new Fault('FIELDS_INVALID', {}, { fields });
    }
    await this.database.transaction(async (tx) => {
      const all = await this.documents.all(tx);
      const document = all.find((each) => each.id === documentId);
      if (!document?.goals.some(({ id }) => id === goalId)) throw new Fault('NOT_FOUND');
      const [newest] = await this.answers.history(goalId, organisationId, tx);
      if ((newest?.revision ?? 0) !== revision) throw new Fault('REVISION_CONFLICT');
      const next = { goalId, organisationId, revision: revision + 1, text: text.trim() };
      const row = { ...next, writtenAt: this.clock.now() };
      if (!(await this.answers.add(tx, row, actor.accountId))) throw new Fault('REVISION_CONFLICT');
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'governing-document.answered' },
        ...{ subject: 'governing_document', subjectIds: [documentId] },
        details: { goalId, organisationId, revision: row.revision },
      });
    });
  }
}
