import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Handles, type JobHandler } from '#jobs';
import { reconcile, refreshTally, sweepStale, type Cell } from './jobs.js';
import { RefreshTally } from './refresh-tally.js';
import { RunReconciliation } from './run-reconciliation.js';
import { SweepStale } from './sweep-stale.js';

const REFRESHES_AT_ONCE = 4;
const SWEEP_EVERY_MS = 10_000;
/** A cell that has been left alone this long was woken by nobody, and no import is at it. */
const UNTOUCHED_MS = 10_000;
/** When people sleep, and no clock change skips or repeats it. */
const RECONCILED_AT = { hour: 3, minute: 30 };

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

@Injectable()
@Handles({ job: reconcile, concurrency: 1, dailyAt: RECONCILED_AT })
export class ReconcileJob implements JobHandler<Record<string, never>> {
  constructor(private readonly reconciliation: RunReconciliation) {}

  async run(): Promise<void> {
    await this.reconciliation.run();
  }
}
