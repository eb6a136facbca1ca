import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { RefreshStaleTallies, type FoldProgress } from './refresh-stale-tallies.js';
import { TallyRepository } from './tally.repository.js';

/** Throws every tally away and folds each anew. Answers stay exact meanwhile: marked cells are counted as asked. */
@Injectable()
export class RebuildTallies {
  constructor(
    private readonly repository: TallyRepository,
    private readonly refreshStale: RefreshStaleTallies,
    private readonly clock: Clock,
  ) {}

  /**
   * Stopped in the middle, it leaves the rest marked: answers stay exact, and a worker's sweep or another run folds
   * what remains. @returns how many cells were folded.
   */
  async run(progress: FoldProgress = () => undefined): Promise<number> {
    await this.repository.markAllStale(this.clock.now());
    return this.refreshStale.run(progress);
  }
}
