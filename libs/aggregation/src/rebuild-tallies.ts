import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { RefreshStaleTallies } from './refresh-stale-tallies.js';
import { TallyRepository } from './tally.repository.js';

/** Throws every tally away and folds each anew. Answers stay exact meanwhile: marked cells are counted as asked. */
@Injectable()
export class RebuildTallies {
  constructor(
    private readonly repository: TallyRepository,
    private readonly refreshStale: RefreshStaleTallies,
    private readonly clock: Clock,
  ) {}

  /** @param progress told how many cells are done so far. @returns how many were folded. */
  async run(progress: (done: number) => void = () => undefined): Promise<number> {
    await this.repository.markAllStale(this.clock.now());
    return this.refreshStale.run(progress);
  }
}
