import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import {
  Handles,
  JobQueues,
  ReactsTo,
  request,
  type JobHandler,
  type JobRequest,
  type Reaction,
  type StreamEvent,
} from '#jobs';
import { searchRequested } from './events.js';
import { runSearch, sweepSearches } from './jobs.js';
import { RunSearch, SILENT_MS } from './run-search.js';
import { SearchRepository } from './search.repository.js';

const SWEEP_EVERY_MS = 60_000;
/** A search that has waited this long has lost its wake-up. */
const WAITING_MS = 10_000;

/** Wakes the job of a search; the row that it stands for is written already. */
@Injectable()
@ReactsTo([searchRequested])
export class WakeSearches implements Reaction<{ searchId: string }> {
  react(
    _tx: Transaction,
    events: readonly StreamEvent<{ searchId: string }>[],
  ): Promise<readonly JobRequest[]> {
    return Promise.resolve(events.map(({ payload }) => request(runSearch, payload)));
  }
}

@Injectable()
@Handles({ job: runSearch, concurrency: 1 })
export class RunSearchJob implements JobHandler<{ searchId: string }> {
  constructor(private readonly runSearch: RunSearch) {}

  run({ searchId }: { searchId: string }): Promise<void> {
    return this.runSearch.run(searchId);
  }
}

@Injectable()
@Handles({ job: sweepSearches, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepSearchesJob implements JobHandler<Record<string, never>> {
  constructor(
    private readonly searches: SearchRepository,
    private readonly queues: JobQueues,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const before = (ms: number) => new Date(this.clock.now().getTime() - ms);
    const lost = await this.searches.lost(before(WAITING_MS), before(SILENT_MS));
    await this.queues.addAll(lost.map((searchId) => request(runSearch, { searchId })));
  }
}
