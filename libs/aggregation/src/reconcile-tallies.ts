import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { emptyTally, equalTallies, incidentCount, tallyOfEntries } from '#domain';
import type { Cell } from './jobs.js';
import { TallyReader } from './tally.reader.js';
import { TallyRepository } from './tally.repository.js';

export interface CellDifference extends Cell {
  /** Incidents in the stored tally, and in the revisions. */
  readonly stored: number;
  readonly counted: number;
}

export interface Reconciliation {
  readonly cells: number;
  /** Cells marked as behind: these are counted from the revisions anyway and cannot differ. */
  readonly stale: number;
  readonly differences: readonly CellDifference[];
}

/** Folds every cell anew and compares it with what is stored. A difference is an alarm: something is wrong. */
@Injectable()
export class ReconcileTallies {
  constructor(
    private readonly database: Database,
    private readonly reader: TallyReader,
    private readonly repository: TallyRepository,
  ) {}

  async run(
    progress: (done: number, of: number) => void = () => undefined,
  ): Promise<Reconciliation> {
    const cells = await this.reader.allCells(this.database);
    const differences: CellDifference[] = [];
    let stale = 0;
    for (const [index, cell] of cells.entries()) {
      const verdict = await this.compare(cell);
      if (verdict === 'stale') stale += 1;
      else if (verdict !== 'equal') differences.push(verdict);
      progress(index + 1, cells.length);
    }
    return { cells: cells.length, stale, differences };
  }

  private compare(cell: Cell): Promise<'equal' | 'stale' | CellDifference> {
    return this.database.transaction(
      async (tx) => {
        const { tally, stale } = await this.repository.stored(tx, cell);
        if (stale) return 'stale';
        const stored = tally ?? emptyTally;
        const counted = tallyOfEntries(await this.reader.cell(tx, cell));
        if (equalTallies(stored, counted)) return 'equal';
        return { ...cell, stored: incidentCount(stored), counted: incidentCount(counted) };
      },
      { isolation: 'repeatable read' },
    );
  }
}
