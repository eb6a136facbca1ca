import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import type { HitsDto } from './hit.dto.js';
import { JudgeHits } from './judge-hits.js';
import { JudgeTextHits } from './texts/judge-text-hits.js';

/** All that a search found: in incidents, and in what else the authority writes. */
@Injectable()
export class ListHits {
  constructor(
    private readonly hits: JudgeHits,
    private readonly texts: JudgeTextHits,
  ) {}

  /** @param isForPerson what is told to the person at their own request. Fault: NOT_FOUND. */
  async run(actor: Actor, caseId: string, isForPerson = false): Promise<HitsDto> {
    const items = await this.hits.list(actor, caseId, isForPerson);
    return { items, texts: await this.texts.list(actor, caseId) };
  }
}
