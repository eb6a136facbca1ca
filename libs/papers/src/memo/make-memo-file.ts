import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { RenderPaper, wordPaper } from '#documents';
import { localParts, type Actor, type Language } from '#domain';
import { KeepWordTemplate } from '#instance';
import { PaperLogo } from '../paper-logo.js';
import { fileStem } from '../kind-words.js';
import { editionFileTypes, type EditionFile } from '../make-edition-file.js';
import { KeepMemo } from './keep-memo.js';
import { memoPaper } from './memo-paper.js';

/** Sets the memo around a version as a file that goes to the committee. */
@Injectable()
export class MakeMemoFile {
  constructor(
    private readonly memos: KeepMemo,
    private readonly render: RenderPaper,
    private readonly logo: PaperLogo,
    private readonly templates: KeepWordTemplate,
    private readonly settings: Settings,
  ) {}

  /** Faults: NOT_FOUND; OVERLOADED, PAPER_TOO_LONG. */
  async run(
    actor: Actor,
    editionId: string,
    form: 'pdf' | 'docx',
    language: Language,
  ): Promise<EditionFile> {
    const { memo, content, hash, at } = await this.memos.forPaper(actor, editionId);
    const writtenOn = localParts(at, this.settings.timeZone).date;
    const facts = { content, hash, writtenOn, language, ...(await this.logo.read()) };
    const paper = memoPaper(memo, facts);
    return {
      bytes:
        form === 'pdf'
          ? await this.render.run(paper)
          : await wordPaper(paper, await this.templates.read()),
      type: editionFileTypes[form],
      name: `${memo.name === 'utlatande' ? 'tjansteutlatande' : 'tjansteskrivelse'}-${fileStem(content)}.${form}`,
    };
  }
}
