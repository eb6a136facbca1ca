import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Handles, type JobHandler } from '#jobs';
import { refreshTally, sweepStale, type Cell } from './jobs.js';
import { RefreshTally } from './refresh-tally.js';
import { SweepStale } from './sweep-stale.js';

const REFRESHES_AT_ONCE = 4;
const SWEEP_EVERY_MS = 10_000;
/** A cell that has been left alone this long was woken by nobody, and no import is at it. */
const UNTOUCHED_MS = 10_000;

@Injectable()
@Handles({ job: refreshTally, concurrency: REFRESHES_AT_ONCE })
export class RefreshTallyJob implements JobHandler<Cell> {
  constructor(private readonly refresh: RefreshTally) {}

  run(cell: Cell): Promise<void> {
    return this.refresh.run(cell);
  }
}

@Injectable()
@Handles({ job: sweepStale, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepStaleJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly sweep: SweepStale,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    await this.sweep.run(new Date(this.clock.now().getTime() - UNTOUCHED_MS));
  }
}
