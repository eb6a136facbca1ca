import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { Fault, pictureSteps, settled, type EditionContent, type WishedStep } from '#domain';
import type { Picture } from '#judgement';
import { canonicalJson, newId } from '#protection';
import { hashOf, type BuiltEdition } from './build-edition.js';
import { BuildProposal } from './build-proposal.js';
import { EditionRepository } from './edition.repository.js';
import type { PreparedEdition } from './prepare-edition.js';
import type { StandingPicture } from './read-completeness.js';
import { ReadProposal } from './read-proposal.js';

export interface FreezeOrder {
  readonly picture: Picture;
  readonly wished: WishedStep;
  /** Set for what is frozen of what stands; a version is made of the proposal alone. */
  readonly prepared: PreparedEdition | null;
  readonly standing: StandingPicture;
  /** The account; null for the demo's. */
  readonly by: string | null;
  readonly at: Date;
}

/** Freezes what stands as a proposal, or the proposal as a version. The picture is locked by whoever calls. */
@Injectable()
export class FreezeEdition {
  constructor(
    private readonly build: BuildProposal,
    private readonly proposals: ReadProposal,
    private readonly editions: EditionRepository,
  ) {}

  /**
   * @returns the id of what was frozen; null where the step freezes nothing.
   * Fault: PROPOSAL_MISSING where nothing was frozen when it was approved.
   */
  async run(tx: Transaction, order: FreezeOrder): Promise<string | null> {
    const kind = pictureSteps[order.wished.step].freezes;
    if (kind === null) return null;
    const { picture, by, at } = order;
    const built =
      kind === 'proposed' ? await this.proposal(tx, order) : await this.version(tx, order, kind);
    const { number, asOfPosition } = built.content;
    const id = newId();
    await this.editions.add(tx, {
      ...{ id, pictureId: picture.id, kind, asOfPosition, hash: built.hash, text: built.text },
      ...{ number: kind === 'proposed' ? null : number, frozenBy: by, frozenAt: at },
    });
    return id;
  }

  private proposal(
    tx: Transaction,
    { picture, prepared, standing, by, at }: FreezeOrder,
  ): Promise<BuiltEdition> {
    if (prepared === null) throw new Fault('STEP_NOT_NOW');
    return this.build.run(tx, { picture, prepared, standing, approval: { by, at } });
  }

  /** What was approved to the letter, position and figures with it. */
  private async version(
    tx: Transaction,
    { picture, wished: { meeting, decision } }: FreezeOrder,
    kind: 'reserved' | 'decided',
  ): Promise<BuiltEdition> {
    const proposal = await this.proposals.run(tx, picture.id);
    if (proposal === undefined) throw new Fault('PROPOSAL_MISSING');
    const number = await this.editions.nextNumber(tx, picture.id);
    const own = { number, isReserved: kind === 'reserved', meeting, decision };
    const content = settled({ ...proposal.content, ...own }) as unknown as EditionContent;
    const text = canonicalJson(content);
    return { content, text, hash: hashOf(text) };
  }
}
