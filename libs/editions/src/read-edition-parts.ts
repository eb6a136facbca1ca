import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import type { EditionContent } from '#domain';
import { EditionRepository } from './edition.repository.js';

/** How much of what is asked for a version holds: numbers, and no word of it. */
export interface EditionParts {
  readonly lawParts: number;
  readonly lawPartsWritten: number;
  readonly prioritised: number;
  readonly chainGaps: number;
}

/** So many are remembered: a version never changes, so what is known of it stays true. */
const REMEMBERED_MAX = 2_000;

/** What versions hold of what the law and the chain ask for. */
@Injectable()
export class ReadEditionParts {
  private readonly known = new Map<string, EditionParts>();

  constructor(private readonly editions: EditionRepository) {}

  /** By id; one that is not there is left out. Whoever calls sees to it that the reader may know. */
  async run(on: Queryable, ids: readonly string[]): Promise<ReadonlyMap<string, EditionParts>> {
    const found = new Map<string, EditionParts>();
    for (const id of ids) {
      const parts = this.known.get(id) ?? (await this.partsOf(on, id));
      if (parts === undefined) continue;
      if (this.known.size >= REMEMBERED_MAX) this.known.clear();
      this.known.set(id, parts);
      found.set(id, parts);
    }
    return found;
  }

  private async partsOf(on: Queryable, id: string): Promise<EditionParts | undefined> {
    const text = await this.editions.text(on, id);
    if (text === undefined) return undefined;
    const { completeness, chain } = JSON.parse(text) as EditionContent;
    const problems = Array.isArray(chain['problems']) ? chain['problems'] : [];
    const first = (problems as { rank: number | null }[]).filter(({ rank }) => rank !== null);
    return {
      lawParts: completeness.parts.length,
      lawPartsWritten: completeness.parts.filter(({ isWritten }) => isWritten).length,
      prioritised: first.length,
      chainGaps: new Set(completeness.gaps.map(({ problemId }) => problemId)).size,
    };
  }
}
