import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { SetPaperFile } from '#documents';
import { Fault, localParts, type PublicEditionContent } from '#domain';
import { PaperDress, SetsPapers, type PaperKey, type PaperSetter, type SetPaper } from '#papers';
import { PUBLIC_PAPERS } from './public-paper-forms.js';
import { publicPaper } from './public-paper.js';
import { PublicEditionRepository } from './public-edition.repository.js';

const stems = {
  ...{ picture: 'lagesbild', plan: 'atgardsplan', follow_up: 'uppfoljning' },
  city: 'samlad-lagesbild',
} as const;

/** Sets a public edition as a file. The same one is the same bytes within one release and with the same logo. */
@Injectable()
@SetsPapers(PUBLIC_PAPERS)
export class SetPublicPaper implements PaperSetter {
  constructor(
    private readonly database: Database,
    private readonly publics: PublicEditionRepository,
    private readonly file: SetPaperFile,
    private readonly settings: Settings,
    private readonly dress: PaperDress,
  ) {}

  mark(): Promise<string> {
    return this.dress.logoMark();
  }

  /** Faults: NOT_FOUND, also when it was taken back; PAPER_TOO_LONG. */
  async set({ subjectId, form, language }: PaperKey): Promise<SetPaper | null> {
    const line = await this.publics.one(this.database, subjectId);
    if (line === undefined || line.recalledAt !== null) throw new Fault('NOT_FOUND');
    const text = await this.publics.text(this.database, subjectId);
    const content = JSON.parse(text) as PublicEditionContent;
    const publishedOn = localParts(line.publishedAt, this.settings.timeZone).date;
    const facts = { language, hash: line.hash, publishedOn, ...(await this.dress.logo()) };
    const paper = publicPaper(content, facts);
    const bytes = await this.file.run({ paper, form });
    const stem = `${stems[content.kind ?? 'picture']}-${content.area.code}-${content.period.from}-publik`;
    return bytes && { bytes, name: `${stem.replace(/[^\w.-]/g, '_')}.${form}`, tier: 'open' };
  }
}
