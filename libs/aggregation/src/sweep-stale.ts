import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { RefreshStaleTallies } from './refresh-stale-tallies.js';
import { TallyRepository } from './tally.repository.js';

const CELLS_PER_SWEEP_MAX = 5_000;
/** No group is begun after this long: the next sweep goes on, and a worker that is to stop does not wait for it. */
const SWEEP_MS_MAX = 5_000;

/**
 * Folds the cells that nobody has been woken for, many at a time: those of a bulk import once it leaves them in
 * peace, and those whose wake-up was lost, as when Redis was emptied or a process died before adding the job.
 */
@Injectable()
export class SweepStale {
  constructor(
    private readonly repository: TallyRepository,
    private readonly refreshStale: RefreshStaleTallies,
    private readonly clock: Clock,
  ) {}

  /** @returns how many cells had been left alone since before `untouchedSince` and were folded. */
  async run(untouchedSince: Date): Promise<number> {
    const endMs = this.clock.now().getTime() + SWEEP_MS_MAX;
    const cells = await this.repository.longestStale(untouchedSince, CELLS_PER_SWEEP_MAX);
    let folded = 0;
    await this.refreshStale.foldAll(cells, (count) => {
      folded += count;
      return this.clock.now().getTime() < endMs;
    });
    return folded;
  }
}
