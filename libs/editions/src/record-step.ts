import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { pictureSteps, type PictureState, type WishedStep } from '#domain';
import { appendEvent } from '#jobs';
import { PictureLedger, PictureRepository, type Picture } from '#judgement';
import { EnterInRegister } from '#register';
import { editionFrozen } from './events.js';
import { FreezeEdition } from './freeze-edition.js';
import type { PreparedEdition } from './prepare-edition.js';
import type { StandingPicture } from './read-completeness.js';
import { TellOfStep } from './tell-of-step.js';
import { TransitionRepository } from './transition.repository.js';

export interface RecordedStep {
  readonly picture: Picture;
  readonly wished: WishedStep;
  readonly from: PictureState;
  readonly standing: StandingPicture;
  /** Set for a step that freezes what stands. */
  readonly prepared: PreparedEdition | null;
  /** The account and its person; null for the demo's. */
  readonly by: string | null;
  readonly personId: string | null;
  readonly at: Date;
}

/** Writes a step down: the picture's state, the row of the step, the register, the audit log and who is told. */
@Injectable()
export class RecordStep {
  constructor(
    private readonly pictures: PictureRepository,
    private readonly transitions: TransitionRepository,
    private readonly register: EnterInRegister,
    private readonly ledger: PictureLedger,
    private readonly tell: TellOfStep,
    private readonly freeze: FreezeEdition,
  ) {}

  /** @returns the id of what it froze; null for nothing. */
  async run(tx: Transaction, recorded: RecordedStep): Promise<string | null> {
    const { picture, wished, from, standing, prepared, by, personId, at } = recorded;
    const editionId = await this.freeze.run(tx, { picture, wished, prepared, standing, by, at });
    const { step, words, meeting, decision } = wished;
    const { to, freezes } = pictureSteps[step];
    const outcome = decision?.outcome ?? null;
    const number = await this.pictures.move(tx, picture.id, to, decidedOnOf(wished));
    await this.transitions.add(tx, {
      ...{ pictureId: picture.id, number, step, fromState: from, toState: to, outcome, editionId },
      ...{ takenBy: by, takenAt: at, said: { words, meeting, decision } },
    });
    // What is only proposed is no record yet.
    if (editionId !== null && freezes !== 'proposed') {
      const kind = freezes === 'decided' ? 'decision' : 'submission';
      const document = {
        documentClass: kind,
        documentId: editionId,
        line: kind,
        party: null,
      } as const;
      await this.register.run(tx, [{ ...document, organisationId: picture.organisationId, at }]);
      // Those of the demo were decided in years past: theirs are made when somebody asks.
      if (by !== null) await appendEvent(tx, editionFrozen, { editionId });
    }
    const details = { step, from, to, number, ...(outcome && { outcome }) };
    await this.ledger.step(tx, by, 'picture.step-taken', picture.id, {
      ...details,
      ...(editionId && { editionId }),
    });
    await this.tell.run(tx, { picture, step, number, personId });
    return editionId;
  }
}

/** The day of a decision, from which the next is due; null where nothing was decided. */
const decidedOnOf = ({ step, decision }: WishedStep): string | null =>
  step === 'decide' && decision !== null ? decision.date : null;
