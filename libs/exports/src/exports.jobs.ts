import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import {
  Handles,
  ReactsTo,
  request,
  type JobHandler,
  type JobRequest,
  type Reaction,
  type StreamEvent,
} from '#jobs';
import { exportRequested } from './events.js';
import { runExport, sweepExports } from './jobs.js';
import { RunExport } from './run-export.js';
import { SweepExports } from './sweep-exports.js';

const EXPORTS_AT_ONCE = 2;
const SWEEP_EVERY_MS = 15_000;

/** Wakes the job of an export; the row that it stands for is written already. */
@Injectable()
@ReactsTo([exportRequested])
export class WakeExports implements Reaction<{ exportId: string }> {
  react(
    _tx: Transaction,
    events: readonly StreamEvent<{ exportId: string }>[],
  ): Promise<readonly JobRequest[]> {
    return Promise.resolve(events.map(({ payload }) => request(runExport, payload)));
  }
}

@Injectable()
@Handles({ job: runExport, concurrency: EXPORTS_AT_ONCE })
export class RunExportJob implements JobHandler<{ exportId: string }> {
  constructor(private readonly runExport: RunExport) {}

  run({ exportId }: { exportId: string }): Promise<void> {
    return this.runExport.run(exportId);
  }
}

@Injectable()
@Handles({ job: sweepExports, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepExportsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepExports) {}

  run(): Promise<void> {
    return this.sweep.run();
  }
}
