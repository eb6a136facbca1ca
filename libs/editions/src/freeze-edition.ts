import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { pictureSteps, type WishedStep } from '#domain';
import type { Picture } from '#judgement';
import { newId } from '#protection';
import { BuildEdition } from './build-edition.js';
import { EditionRepository } from './edition.repository.js';
import type { PreparedEdition } from './prepare-edition.js';
import type { StandingPicture } from './read-completeness.js';
import { TransitionRepository } from './transition.repository.js';
import { correctionOf, reviewOf } from './way-facts.js';

export interface FreezeOrder {
  readonly picture: Picture;
  readonly wished: WishedStep;
  readonly prepared: PreparedEdition;
  readonly standing: StandingPicture;
  /** The account; null for the demo's. */
  readonly by: string | null;
  readonly at: Date;
}

/** Freezes a picture as it stands in a transaction's snapshot. The picture is locked by whoever calls. */
@Injectable()
export class FreezeEdition {
  constructor(
    private readonly build: BuildEdition,
    private readonly editions: EditionRepository,
    private readonly transitions: TransitionRepository,
  ) {}

  /** @returns the id of the version. */
  async run(
    tx: Transaction,
    { picture, wished, prepared, standing, by, at }: FreezeOrder,
  ): Promise<string> {
    const kind = pictureSteps[wished.step].freezes ?? 'reserved';
    const steps = await this.transitions.list(tx, picture.id);
    const former = await this.editions.ofPicture(tx, picture.id);
    const built = await this.build.run(tx, picture, prepared, standing, {
      number: await this.editions.nextNumber(tx, picture.id),
      isReserved: kind === 'reserved',
      corrects: correctionOf(steps, former),
      review: reviewOf(steps),
      meeting: wished.meeting,
      decision: wished.decision,
    });
    const { number, asOfPosition } = built.content;
    const id = newId();
    await this.editions.add(tx, {
      ...{ id, pictureId: picture.id, number, kind, asOfPosition },
      ...{ hash: built.hash, text: built.text, frozenBy: by, frozenAt: at },
    });
    return id;
  }
}
