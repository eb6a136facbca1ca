import { Injectable } from '@nestjs/common';
import { AccountDataReader } from './account-data.reader.js';
import { JudgeHits } from './judge-hits.js';
import { NoticeRepository } from './notice.repository.js';

/** What an extract is made of. */
@Injectable()
export class ExtractSources {
  constructor(
    readonly hits: JudgeHits,
    readonly accounts: AccountDataReader,
    readonly notices: NoticeRepository,
  ) {}
}
