import { Injectable } from '@nestjs/common';
import { AccountDataReader } from './account-data.reader.js';
import { ListHits } from './list-hits.js';
import { NoticeRepository } from './notice.repository.js';

/** What an extract is made of. */
@Injectable()
export class ExtractSources {
  constructor(
    readonly hits: ListHits,
    readonly accounts: AccountDataReader,
    readonly notices: NoticeRepository,
  ) {}
}
