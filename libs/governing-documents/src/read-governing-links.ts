import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Queryable } from '#database';
import { governingTargets } from '#domain';
import type { GoverningLinkDto } from './governing-link.dto.js';
import { GoverningDocumentRepository } from './governing-document.repository.js';

/** What linked ids lead to, in words, for libs that keep such ids on their own rows. */
@Injectable()
export class ReadGoverningLinks {
  constructor(
    private readonly documents: GoverningDocumentRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** In the order of the ids, each once; an id that leads nowhere is left out. One query, whatever the number. */
  async run(ids: readonly string[], on?: Queryable): Promise<GoverningLinkDto[]> {
    if (ids.length === 0) return [];
    const today = this.clock.localDate(this.settings.timeZone);
    const targets = governingTargets(ids, await this.documents.all(on), today);
    return targets.map((each) => ({ ...each, replacedBy: [...each.replacedBy] }));
  }
}
