import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import {
  Fault,
  followUpFaults,
  followUpTexts,
  occasions,
  occasionsOf,
  type Actor,
  type FieldFault,
  type FollowUp,
  type Occasion,
} from '#domain';
import { newId } from '#protection';
import { FollowUpRepository } from './follow-up.repository.js';
import { LocalNow } from './local-now.js';
import { MeasureLedger } from './measure-ledger.js';
import { MeasureRepository, type MeasureFound } from './measure.repository.js';
import { personKindsIn, SealedWords } from './sealed-words.repository.js';

/** One occasion of one year. */
export interface OccasionOfYear {
  readonly year: number;
  readonly occasion: Occasion;
}

/** An occasion in an address. Fault: NOT_FOUND. */
export function occasionIn(year: string, occasion: string): OccasionOfYear {
  const known = occasions.find((each) => each === occasion);
  if (known === undefined || !/^(19|20|21)\d{2}$/.test(year)) throw new Fault('NOT_FOUND');
  return { year: Number(year), occasion: known };
}

/** Tells how a measure went. */
@Injectable()
export class FollowUpMeasure {
  constructor(
    private readonly database: Database,
    private readonly measures: MeasureRepository,
    private readonly followUps: FollowUpRepository,
    private readonly words: SealedWords,
    private readonly ledger: MeasureLedger,
    private readonly now: LocalNow,
  ) {}

  /**
   * @param revision that was read, from `If-Match`; 0 before anything stands.
   * Faults: NOT_FOUND; REVISION_CONFLICT; FIELDS_INVALID, also at an occasion that the measure does not come to.
   */
  async run(
    actor: Actor,
    measureId: string,
    at: OccasionOfYear,
    revision: number,
    wished: FollowUp,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await this.measures.one(actor, 'picture.write', measureId, tx, true);
      const told = await this.followUps.of(tx, [measureId]);
      const standing = told.find(
        ({ year, occasion }) => year === at.year && occasion === at.occasion,
      );
      if ((standing?.revision ?? 0) !== revision) throw new Fault('REVISION_CONFLICT');
      const followUp = trimmed(wished);
      const faults: FieldFault[] = followUpFaults(at.occasion, followUp);
      if (standing === undefined && !isOf(row, at)) {
        faults.push({ path: 'occasion', code: 'OCCASION_NOT_OF_MEASURE' });
      }
      if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
      const [problem] = await tx.query<{ concerns: boolean }>(
        `SELECT concerns_extremism AS concerns FROM problem WHERE id = $1`,
        [row.problemId],
      );
      const personDataKinds = personKindsIn(followUp, followUpTexts, problem?.concerns);
      const id = standing?.id ?? newId();
      const { carriedOut, goalJudgement } = followUp;
      const next = { id, measureId, ...at, revision: revision + 1, goalJudgement };
      await this.followUps.write(tx, { ...next, carriedOut: carriedOut! });
      await this.words.add(tx, {
        ...{ subject: 'follow_up', subjectId: id, revision: next.revision, document: followUp },
        ...{ personDataKinds, writtenBy: actor.accountId, writtenAt: this.now.moment() },
      });
      const details = { ...at, revision: next.revision, goalJudgement };
      await this.ledger.step(
        ...([tx, actor.accountId, 'measure.followed-up', 'measure', [measureId], details] as const),
      );
    });
  }
}

function isOf({ status, startsOn, endsOn }: MeasureFound, at: OccasionOfYear): boolean {
  if (status === 'draft' || startsOn === null || endsOn === null) return false;
  return occasionsOf({ startsOn, endsOn }).some(
    ({ year, occasion }) => year === at.year && occasion === at.occasion,
  );
}

function trimmed(followUp: FollowUp): FollowUp {
  const texts = followUpTexts.map((field) => [field, followUp[field].trim()]);
  return { ...followUp, ...(Object.fromEntries(texts) as Partial<FollowUp>) };
}
