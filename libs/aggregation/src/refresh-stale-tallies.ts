import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { FoldCells } from './fold-cells.js';
import { groupCells, type SizedCell } from './group-cells.js';
import { RefreshTally } from './refresh-tally.js';
import { TallyRepository } from './tally.repository.js';

const CELLS_PER_ROUND = 4_000;
/** Groups that are folded at once: one counts in the database while another is packed here. */
const GROUPS_AT_ONCE = 3;
/** Marks bear the time of the process that set them; clocks of one machine agree better than this. */
const CLOCK_MARGIN_MS = 1_000;

/** How far it has come: cells done, of those that were marked when it began. */
export type FoldProgress = (done: number, of: number) => void;

/** Folds every cell that is marked as behind now, for a command that leaves nothing to a worker. */
@Injectable()
export class RefreshStaleTallies {
  constructor(
    private readonly repository: TallyRepository,
    private readonly fold: FoldCells,
    private readonly refresh: RefreshTally,
    private readonly clock: Clock,
  ) {}

  /** @param progress told after each group. @returns how many cells were folded. */
  async run(progress: FoldProgress = () => undefined): Promise<number> {
    // What is marked later is the work of whoever marks it; without an end this would chase a busy intake.
    const markedBefore = new Date(this.clock.now().getTime() + CLOCK_MARGIN_MS);
    const of = await this.repository.countStale(markedBefore);
    let done = 0;
    for (;;) {
      const waiting = await this.repository.staleSince(markedBefore, CELLS_PER_ROUND);
      if (waiting.length === 0) return done;
      await this.foldAll(waiting, (cells) => {
        done += cells;
        progress(done, Math.max(of, done));
        return true;
      });
    }
  }

  /**
   * Folds these cells in groups, several at once.
   * @param folded told how many cells a group held; no further group is begun once it answers false.
   */
  async foldAll(cells: readonly SizedCell[], folded: (cells: number) => boolean): Promise<void> {
    const groups = groupCells(cells);
    let goesOn = true;
    const drain = async () => {
      for (let group = groups.shift(); goesOn && group !== undefined; group = groups.shift()) {
        const { stored, moved } = await this.fold.run(group);
        // Events that keep coming would move these again and again: one by one they are held while counted.
        for (const cell of moved) await this.refresh.run(cell);
        goesOn = folded(stored + moved.length);
      }
    };
    await Promise.all(Array.from({ length: GROUPS_AT_ONCE }, drain));
  }
}
