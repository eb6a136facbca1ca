import { Injectable } from '@nestjs/common';
import type { Language } from '#domain';
import { FetchPaper, PaperDress } from '#papers';
import type { OpenFile } from '#protection';
import { PUBLIC_PAPERS, type PublicPaperForm } from './public-paper-forms.js';
import { ReadPublic } from './read-public.js';

/** Fetches a public edition as a paper, for anybody. Whether it still stands is asked each time, also of what lies there. */
@Injectable()
export class FetchPublicPaper {
  constructor(
    private readonly read: ReadPublic,
    private readonly fetch: FetchPaper,
    private readonly dress: PaperDress,
  ) {}

  /** Faults as `ReadPublic.one`; as `FetchPaper`. */
  async run(id: string, form: PublicPaperForm, language: Language): Promise<OpenFile> {
    await this.read.standing(id);
    const mark = await this.dress.logoMark();
    return this.fetch.run({ subject: PUBLIC_PAPERS, subjectId: id, form, language, mark });
  }
}
