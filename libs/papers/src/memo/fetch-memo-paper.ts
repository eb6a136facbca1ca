import { Injectable } from '@nestjs/common';
import type { Actor, Language } from '#domain';
import type { OpenFile } from '#protection';
import { PaperDress } from '../paper-dress.js';
import { FetchPaper } from '../store/fetch-paper.js';
import { KeepMemo } from './keep-memo.js';

/** Fetches the memo around a version as a paper. */
@Injectable()
export class FetchMemoPaper {
  constructor(
    private readonly memos: KeepMemo,
    private readonly dress: PaperDress,
    private readonly fetch: FetchPaper,
  ) {}

  /** Of what was kept last. Logged as a reading. Faults: NOT_FOUND; as `FetchPaper`. */
  async run(
    actor: Actor,
    editionId: string,
    form: 'pdf' | 'docx',
    language: Language,
  ): Promise<OpenFile> {
    const subjectId = await this.memos.fetched(actor, editionId);
    const mark = await this.dress.mark();
    return this.fetch.run({ subject: 'memo', subjectId, form, language, mark });
  }
}
