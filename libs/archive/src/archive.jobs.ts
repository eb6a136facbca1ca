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
import { packageOrdered } from './events.js';
import { runPackage, sweepPackages } from './jobs.js';
import { RunPackage } from './run-package.js';
import { SweepPackages } from './sweep-packages.js';

const SWEEP_EVERY_MS = 15_000;

/** Wakes the job of a package; the row that it stands for is written already. */
@Injectable()
@ReactsTo([packageOrdered])
export class WakePackages implements Reaction<{ packageId: string }> {
  react(
    _tx: Transaction,
    events: readonly StreamEvent<{ packageId: string }>[],
  ): Promise<readonly JobRequest[]> {
    return Promise.resolve(events.map(({ payload }) => request(runPackage, payload)));
  }
}

@Injectable()
@Handles({ job: runPackage, concurrency: 1 })
export class RunPackageJob implements JobHandler<{ packageId: string }> {
  constructor(private readonly runPackage: RunPackage) {}

  run({ packageId }: { packageId: string }): Promise<void> {
    return this.runPackage.run(packageId);
  }
}

@Injectable()
@Handles({ job: sweepPackages, concurrency: 1, everyMs: SWEEP_EVERY_MS })
export class SweepPackagesJob implements JobHandler<Record<string, never>> {
  constructor(private readonly sweep: SweepPackages) {}

  run(): Promise<void> {
    return this.sweep.run();
  }
}
