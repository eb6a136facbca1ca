import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { WatchCoordinators } from './watch-coordinators.js';

/** Before the working day begins, so that it lies there when people come. */
const EVERY_MORNING = { hour: 6, minute: 30 };

/** Looks for organisations that lack a coordinator. */
export const watchCoordinators = defineJob<Record<string, never>>(
  'access.watch-coordinators',
  () => 'watch',
);

@Injectable()
@Handles({ job: watchCoordinators, concurrency: 1, dailyAt: EVERY_MORNING })
export class WatchCoordinatorsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly watch: WatchCoordinators) {}

  async run(): Promise<void> {
    await this.watch.run();
  }
}
