import { Injectable } from '@nestjs/common';
import { ReadEditions } from '#editions';
import type { Actor, Language } from '#domain';
import type { OpenFile } from '#protection';
import { EditionPaperKey } from './edition-paper-key.js';
import { FetchPaper } from './store/fetch-paper.js';
import type { PaperForm } from './store/paper-key.js';

/** Fetches a version as a paper, for whoever may read it: asked at each fetch, also of what lies there. */
@Injectable()
export class FetchEditionPaper {
  constructor(
    private readonly editions: ReadEditions,
    private readonly keys: EditionPaperKey,
    private readonly fetch: FetchPaper,
  ) {}

  /** Logged as a reading. Faults: NOT_FOUND, also for sheets of a version without tables; as `FetchPaper`. */
  async run(actor: Actor, id: string, form: PaperForm, language: Language): Promise<OpenFile> {
    await this.editions.fetched(actor, id, { form, language });
    return this.fetch.run(await this.keys.of(id, form, language));
  }
}
