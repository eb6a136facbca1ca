import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import {
  Fault,
  personNames,
  pointsOutPerson,
  type Actor,
  type FieldFault,
  type Fulfilment,
} from '#domain';
import { GoverningDocumentRepository } from './governing-document.repository.js';
import { GoverningJudgementRepository } from './governing-judgement.repository.js';
import { mayKeep } from './governing-reach.js';

/** Whose judgement of which goal and year; organisation null is the municipality as a whole. */
export interface JudgementPlace {
  readonly documentId: string;
  readonly goalId: string;
  readonly organisationId: string | null;
  readonly year: number;
}

/** What is judged; fulfilment null takes it back. */
export interface WishedJudgement {
  readonly fulfilment: Fulfilment | null;
  readonly motivation: string;
}

/** Years before this are of no programme that is kept here. */
const YEAR_MIN = 2000;
const YEAR = 'YYYY'.length;

/** Keeps how far an organisation, or the city's office for all, judges that a goal is reached in a year. */
@Injectable()
export class JudgeGoal {
  constructor(
    private readonly database: Database,
    private readonly documents: GoverningDocumentRepository,
    private readonly judgements: GoverningJudgementRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * @param revision that was read, from `If-Match`; 0 before there is any.
   * Faults: NOT_FOUND for another's judgement, a goal that is not there, a year that has not come, and for the
   * municipality's judgement of what is an organisation's own; REVISION_CONFLICT; FIELDS_INVALID without a motivation or
   * for one that points out a person.
   */
  async run(
    actor: Actor,
    place: JudgementPlace,
    revision: number,
    wish: WishedJudgement,
  ): Promise<void> {
    const { documentId, goalId, organisationId, year } = place;
    const thisYear = Number(this.clock.localDate(this.settings.timeZone).slice(0, YEAR));
    if (!mayKeep(actor, organisationId) || year < YEAR_MIN || year > thisYear) {
      throw new Fault('NOT_FOUND');
    }
    const motivation = wish.fulfilment === null ? '' : wish.motivation.trim();
    const fields = judgementFaults({ ...wish, motivation });
    if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
    await this.database.transaction(async (tx) => {
      const document = (await this.documents.all(tx)).find(({ id }) => id === documentId);
      const isOwn = document?.organisationId !== null && organisationId === null;
      if (isOwn || !document?.goals.some(({ id }) => id === goalId)) throw new Fault('NOT_FOUND');
      const standing = await this.judgements.standing([goalId], year, tx);
      const known = standing.find((each) => each.organisationId === organisationId);
      if ((known?.revision ?? 0) !== revision) throw new Fault('REVISION_CONFLICT');
      const { fulfilment } = wish;
      const next = { goalId, organisationId, year, revision: revision + 1, fulfilment, motivation };
      const row = { ...next, writtenAt: this.clock.now() };
      if (!(await this.judgements.add(tx, row, actor.accountId))) {
        throw new Fault('REVISION_CONFLICT');
      }
      await this.audit.append(tx, {
        ...{ actorId: actor.accountId, action: 'governing-document.judged' },
        ...{ subject: 'governing_document', subjectIds: [documentId] },
        details: {
          goalId,
          year,
          revision: row.revision,
          ...(organisationId && { organisationId }),
        },
      });
    });
  }
}

function judgementFaults({ fulfilment, motivation }: WishedJudgement): FieldFault[] {
  if (fulfilment === null) return [];
  if (motivation === '') return [{ path: 'motivation', code: 'JUDGEMENT_NEEDS_REASON' }];
  const isOfPerson = pointsOutPerson(motivation, personNames());
  return isOfPerson ? [{ path: 'motivation', code: 'PERSON_NOT_HERE' }] : [];
}
