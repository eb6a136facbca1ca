import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { emptyTally } from '#domain';
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
   * Everything is read in one snapshot, so the cell holds exactly what stood at its position. When an event marks
   * the cell again meanwhile, PostgreSQL refuses this transaction and it is run again.
   */
  async run(cell: Cell): Promise<void> {
    await this.database.transaction(
      async (tx) => {
        const mark = await this.repository.lockMark(tx, cell);
        if (mark === undefined) return;
        const position = await this.reader.position(tx);
        const [tally = emptyTally] = await this.reader.tallies(tx, [cell]);
        await this.repository.store(tx, [{ mark, tally }], position);
      },
      { isolation: 'repeatable read' },
    );
  }
}
