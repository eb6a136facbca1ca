import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { RefreshTally } from './refresh-tally.js';
import { TallyRepository } from './tally.repository.js';

const CELLS_PER_ROUND = 1_000;
/** As many as a worker refreshes at once. */
const REFRESHES_AT_ONCE = 4;
/** Marks bear the time of the process that set them; clocks of one machine agree better than this. */
const CLOCK_MARGIN_MS = 1_000;

/** Folds every cell that is marked as behind now, for a command that leaves nothing to a worker. */
@Injectable()
export class RefreshStaleTallies {
  constructor(
    private readonly repository: TallyRepository,
    private readonly refresh: RefreshTally,
    private readonly clock: Clock,
  ) {}

  /** @param progress told how many cells are done so far. @returns how many were folded. */
  async run(progress: (done: number) => void = () => undefined): Promise<number> {
    // What is marked later is the work of whoever marks it; without an end this would chase a busy intake.
    const markedBefore = new Date(this.clock.now().getTime() + CLOCK_MARGIN_MS);
    let done = 0;
    for (;;) {
      const waiting = await this.repository.staleSince(markedBefore, CELLS_PER_ROUND);
      if (waiting.length === 0) return done;
      const drain = async () => {
        for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
          await this.refresh.run(cell);
          done += 1;
          progress(done);
        }
      };
      await Promise.all(Array.from({ length: REFRESHES_AT_ONCE }, drain));
    }
  }
}
