import { Injectable } from '@nestjs/common';
import { ReadEditions } from '#editions';
import type { Actor } from '#domain';
import { PaperDress } from './paper-dress.js';
import { ListPapers } from './store/list-papers.js';
import type { PapersDto } from './store/paper.dto.js';
import { paperForms } from './store/paper-key.js';

/** Which papers of a version lie there, and how far the others have come. */
@Injectable()
export class ListEditionPapers {
  constructor(
    private readonly editions: ReadEditions,
    private readonly dress: PaperDress,
    private readonly list: ListPapers,
  ) {}

  /** Tells nothing of what stands in it, so it is no reading. Fault: NOT_FOUND. */
  async run(actor: Actor, id: string): Promise<PapersDto> {
    await this.editions.reachable(actor, id);
    const mark = await this.dress.mark();
    return { items: await this.list.run({ subject: 'edition', subjectId: id, mark }, paperForms) };
  }
}
