import { Injectable } from '@nestjs/common';
import { Database, type Transaction } from '#database';
import type { PictureDecision, PictureState, PictureStep } from '#domain';
import { PictureRepository, type Picture } from '#judgement';
import { PrepareEdition, type PreparedEdition } from '../prepare-edition.js';
import { ReadCompleteness } from '../read-completeness.js';
import { RecordStep } from '../record-step.js';

/** How the demo's picture of the year before, and the plan that rests on it, came to their decisions. */
const WAY: readonly (readonly [PictureState, PictureStep])[] = [
  ['draft', 'send_to_review'],
  ['review', 'approve'],
  ['approved', 'decide'],
];

/** Where and when the demo's body met. */
export interface DemoMeeting {
  readonly date: string;
  readonly paragraph: string;
  readonly caseNumber: string;
}

/** Takes a picture of the demo to its decision and freezes it. Only for a database whose incidents are all forwarded. */
@Injectable()
export class DecideDemoPicture {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly prepare: PrepareEdition,
    private readonly standing: ReadCompleteness,
    private readonly record: RecordStep,
  ) {}

  /** @returns the id of the version; null where somebody has moved it already. */
  async run(picture: Picture, account: string, meeting: DemoMeeting): Promise<string | null> {
    const prepared = await this.prepare.run(picture, account);
    return this.database.transaction((tx) => this.decide(tx, picture, prepared, meeting), {
      isolation: 'repeatable read',
    });
  }

  private async decide(
    tx: Transaction,
    picture: Picture,
    prepared: PreparedEdition,
    meeting: DemoMeeting,
  ): Promise<string | null> {
    const { state } = await this.pictures.locked(tx, picture.id);
    if (state !== 'draft') return null;
    const standing = await this.standing.run(tx, picture);
    let edition: string | null = null;
    for (const [from, step] of WAY) {
      edition = await this.record.run(tx, {
        ...{ picture, standing, from, at: noonOf(meeting.date), by: null, personId: null },
        ...wishOf(step, picture, prepared, meeting),
      });
    }
    return edition;
  }
}

const noonOf = (date: string): Date => new Date(`${date}T11:00:00Z`);

function wishOf(
  step: PictureStep,
  picture: Picture,
  prepared: PreparedEdition,
  meeting: DemoMeeting,
): { wished: Parameters<RecordStep['run']>[1]['wished']; prepared: PreparedEdition | null } {
  const decides = step === 'decide';
  const approves = step === 'approve';
  const decision: PictureDecision = {
    ...{ body: picture.organisationName, ...meeting, outcome: 'decided', changes: '' },
    ...{ preparedBy: 'Förvaltningen (påhittat)', authorisedBy: 'Ordföranden (påhittat)' },
  };
  return {
    wished: { step, words: '', meeting: null, decision: decides ? decision : null, seenHash: null },
    prepared: approves ? prepared : null,
  };
}
