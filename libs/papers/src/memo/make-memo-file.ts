import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { Database } from '#database';
import { SetPaperFile } from '#documents';
import { EditionRepository } from '#editions';
import { Fault, localParts, type EditionContent } from '#domain';
import { PaperDress } from '../paper-dress.js';
import { fileStem } from '../kind-words.js';
import type { PaperKey, SetPaper } from '../store/paper-key.js';
import { progress } from '../store/paper-limits.js';
import { SetsPapers, type PaperSetter } from '../store/paper-setters.js';
import { begunMemo } from './begun-memo.js';
import { memoPaper } from './memo-paper.js';
import { MemoRepository } from './memo.repository.js';

/**
 * Sets the memo around a version as a file that goes to the committee. Its subject is a revision of the memo; before
 * anybody has kept one, the version itself.
 */
@Injectable()
@SetsPapers('memo')
export class MakeMemoFile implements PaperSetter {
  constructor(
    private readonly database: Database,
    private readonly memos: MemoRepository,
    private readonly editions: EditionRepository,
    private readonly file: SetPaperFile,
    private readonly dress: PaperDress,
    private readonly settings: Settings,
  ) {}

  mark(): Promise<string> {
    return this.dress.mark();
  }

  /** Faults: NOT_FOUND, PAPER_TOO_LONG. */
  async set(
    { subjectId, form, language }: PaperKey,
    told: (percent: number) => Promise<void>,
  ): Promise<SetPaper | null> {
    const kept = await this.memos.one(this.database, subjectId);
    const editionId = kept?.editionId ?? subjectId;
    const { hash, frozenAt } = await this.editions.one(this.database, null, editionId);
    const text = await this.editions.text(this.database, editionId);
    if (text === undefined) throw new Fault('NOT_FOUND');
    const content = JSON.parse(text) as EditionContent;
    const memo = kept?.memo ?? begunMemo(content);
    const writtenOn = localParts(kept?.writtenAt ?? frozenAt, this.settings.timeZone).date;
    const facts = { content, hash, writtenOn, language, ...(await this.dress.logo()) };
    const paper = memoPaper(memo, facts);
    await told(progress.told);
    const bytes = await this.file.run({ paper, form, ...(await this.dress.template(form)) });
    const name = `${memo.name === 'utlatande' ? 'tjansteutlatande' : 'tjansteskrivelse'}-${fileStem(content)}.${form}`;
    return bytes && { bytes, name, tier: 'protected' };
  }
}
