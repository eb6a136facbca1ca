import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { Picture } from '#judgement';
import { BuildEdition, type BuiltEdition } from './build-edition.js';
import { EditionRepository } from './edition.repository.js';
import type { PreparedEdition } from './prepare-edition.js';
import type { StandingPicture } from './read-completeness.js';
import { TransitionRepository } from './transition.repository.js';
import { correctionOf, reviewOf, type Approval } from './way-facts.js';

export interface ProposalOrder {
  readonly picture: Picture;
  readonly prepared: PreparedEdition;
  readonly standing: StandingPicture;
  /** Who approves it, and when; null for what is only shown. */
  readonly approval: Approval | null;
}

/** Puts together what is laid before the body: all of a version but its number, meeting and decision. */
@Injectable()
export class BuildProposal {
  constructor(
    private readonly build: BuildEdition,
    private readonly editions: EditionRepository,
    private readonly transitions: TransitionRepository,
  ) {}

  /** @param on one snapshot (repeatable read), so that all of it agrees. */
  async run(
    on: Queryable,
    { picture, prepared, standing, approval }: ProposalOrder,
  ): Promise<BuiltEdition> {
    const steps = await this.transitions.list(on, picture.id);
    const former = await this.editions.ofPicture(on, picture.id);
    return this.build.run(picture, prepared, standing, {
      ...{ number: 0, isReserved: true, meeting: null, decision: null },
      corrects: correctionOf(steps, former),
      review: approval && reviewOf(steps, approval),
    });
  }
}
