import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Cell } from './jobs.js';
import { TallyReader } from './tally.reader.js';
import { TallyRepository } from './tally.repository.js';

/** Folds one cell anew from its revisions. Doing it twice does no harm. */
@Injectable()
export class RefreshTally {
  constructor(
    private readonly database: Database,
    private readonly reader: TallyReader,
    private readonly repository: TallyRepository,
  ) {}

  /**
   * The mark is held first: an event that touches the cell gets no position before this has committed, so what is
   * read holds exactly what stood at the position, however often events come.
   */
  async run(cell: Cell): Promise<void> {
    await this.database.transaction(async (tx) => {
      const mark = await this.repository.lockMark(tx, cell);
      if (mark === undefined) return;
      const position = await this.reader.position(tx);
      const [content] = await this.reader.contents(tx, [cell]);
      await this.repository.store(tx, [{ mark, ...content! }], position);
    });
  }
}
