import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { EditionContent } from '#domain';
import { EditionRepository, type Proposal } from './edition.repository.js';

/** What was approved, as it was frozen then. */
export interface FrozenProposal extends Proposal {
  readonly content: EditionContent;
}

/** Opens what was approved last of a picture. Whether it still stands is told by the picture's state. */
@Injectable()
export class ReadProposal {
  constructor(private readonly editions: EditionRepository) {}

  /** Undefined for a picture that nobody has approved, and for what can no longer be opened. */
  async run(on: Queryable, pictureId: string): Promise<FrozenProposal | undefined> {
    const found = await this.editions.proposal(on, pictureId);
    const text = found && (await this.editions.text(on, found.id));
    if (found === undefined || text === undefined) return undefined;
    return { ...found, content: JSON.parse(text) as EditionContent };
  }
}
