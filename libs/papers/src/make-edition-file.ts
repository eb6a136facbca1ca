import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { htmlPaper, RenderPaper, sheetsOfPaper, wordPaper, type Paper } from '#documents';
import { ReadEditions } from '#editions';
import {
  Fault,
  localParts,
  type Actor,
  type AreaLevel,
  type EditionContent,
  type Language,
} from '#domain';
import { Areas, type AreaIndex } from '#geography';
import { KeepWordTemplate } from '#instance';
import { editionPaper } from './edition-paper.js';
import { fileStem } from './kind-words.js';
import { PaperLogo } from './paper-logo.js';

/** The forms that a version can be fetched in, and what each is called on the way. */
export const editionFileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  html: 'text/html; charset=utf-8',
} as const;
export type EditionFileForm = keyof typeof editionFileTypes;

export interface EditionFile {
  readonly bytes: Buffer;
  readonly type: string;
  readonly name: string;
}

/** Sets a frozen version as a file. Everything in it is what was frozen; the same version is the same bytes. */
@Injectable()
export class MakeEditionFile {
  constructor(
    private readonly editions: ReadEditions,
    private readonly areas: Areas,
    private readonly render: RenderPaper,
    private readonly settings: Settings,
    private readonly logo: PaperLogo,
    private readonly templates: KeepWordTemplate,
  ) {}

  /** Fault: NOT_FOUND, also for sheets of a version without tables; OVERLOADED, PAPER_TOO_LONG. */
  async run(
    actor: Actor,
    id: string,
    form: EditionFileForm,
    language: Language,
  ): Promise<EditionFile> {
    const edition = await this.editions.one(actor, id);
    const content = edition.content as unknown as EditionContent;
    const index = await this.areas.current();
    const frozenOn = localParts(new Date(edition.frozenAt), this.settings.timeZone).date;
    const paper = editionPaper(content, {
      ...{ language, hash: edition.hash, frozenOn },
      areaNameOf: (key) => nameOf(index, key),
      ...(await this.logo.read()),
    });
    return {
      bytes: await this.inForm(paper, form),
      type: editionFileTypes[form],
      name: `${fileStem(content)}.${form}`,
    };
  }

  private async inForm(paper: Paper, form: EditionFileForm): Promise<Buffer> {
    if (form === 'pdf') return this.render.run(paper);
    if (form === 'docx') return wordPaper(paper, await this.templates.read());
    if (form === 'html') return Buffer.from(htmlPaper(paper));
    const sheets = await sheetsOfPaper(paper);
    if (sheets === null) throw new Fault('NOT_FOUND');
    return sheets;
  }
}

/** The latest name of an area by `<level>:<code>`; the address itself where nobody knows it any more. */
function nameOf(index: AreaIndex, address: string): string {
  const colon = address.indexOf(':');
  const level = address.slice(0, Math.max(0, colon)) as AreaLevel;
  return index.byCode(address.slice(colon + 1), level)?.name ?? address;
}
