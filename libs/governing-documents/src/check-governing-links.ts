import { Injectable } from '@nestjs/common';
import type { Queryable } from '#database';
import { hasLapsed } from '#domain';
import { ReadGoverningLinks } from './read-governing-links.js';

/** What is known of ids that somebody wants to link. */
export interface CheckedLinks {
  /** Ids of no document and no goal: whoever keeps links refuses them with GOVERNING_LINK_UNKNOWN. */
  readonly unknown: string[];
  /** Ids that are there and no longer hold: they may be kept, and whoever shows them tells so. */
  readonly lapsed: string[];
}

/** Whether ids of governing documents and goals lead somewhere today. */
@Injectable()
export class CheckGoverningLinks {
  constructor(private readonly links: ReadGoverningLinks) {}

  /** @param ids of documents, goals or both. @param on a transaction, where one is open. */
  async run(ids: readonly string[], on?: Queryable): Promise<CheckedLinks> {
    const found = await this.links.run(ids, on);
    const known = new Set(found.map(({ id }) => id));
    return {
      unknown: [...new Set(ids)].filter((id) => !known.has(id)),
      lapsed: found.filter(hasLapsed).map(({ id }) => id),
    };
  }
}
