import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import type { Cell } from './jobs.js';
import { TallyReader } from './tally.reader.js';
import { TallyRepository } from './tally.repository.js';

/** Folds many marked cells anew with a handful of statements. Doing it twice does no harm. */
@Injectable()
export class FoldCells {
  constructor(
    private readonly database: Database,
    private readonly reader: TallyReader,
    private readonly repository: TallyRepository,
  ) {}

  /**
   * Nothing is locked while it counts, so no event waits for it: all is read in one snapshot, and a cell is stored
   * only when its mark is still the one that was read.
   * @returns the cells that were stored, and those that an event has moved meanwhile, still marked.
   */
  async run(cells: readonly Cell[]): Promise<{ stored: number; moved: Cell[] }> {
    const counted = await this.database.transaction(
      async (tx) => {
        const marks = await this.repository.marks(tx, cells);
        const position = await this.reader.position(tx);
        const contents = await this.reader.contents(tx, marks);
        return { marks, position, contents };
      },
      { isolation: 'repeatable read' },
    );
    const { marks, position, contents } = counted;
    const folded = marks.map((mark, at) => ({ mark, ...contents[at]! }));
    const stored = await this.database.transaction((tx) =>
      this.repository.store(tx, folded, position),
    );
    const done = new Set(stored.map(({ areaKey, month }) => `${areaKey} ${month}`));
    const moved = marks.filter(({ areaKey, month }) => !done.has(`${areaKey} ${month}`));
    return { stored: stored.length, moved };
  }
}
