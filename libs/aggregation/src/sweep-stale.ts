import { Injectable } from '@nestjs/common';
import { JobQueues, request } from '#jobs';
import { refreshTally } from './jobs.js';
import { TallyRepository } from './tally.repository.js';

const CELLS_PER_SWEEP_MAX = 5_000;

/** Wakes refreshes whose wake-up was lost, as when Redis was emptied or a process died before adding the job. */
@Injectable()
export class SweepStale {
  constructor(
    private readonly repository: TallyRepository,
    private readonly queues: JobQueues,
  ) {}

  /** @returns how many cells had waited since before `lostBefore`. */
  async run(lostBefore: Date): Promise<number> {
    const cells = await this.repository.staleSince(lostBefore, CELLS_PER_SWEEP_MAX);
    await this.queues.addAll(cells.map((cell) => request(refreshTally, cell)));
    return cells.length;
  }
}
