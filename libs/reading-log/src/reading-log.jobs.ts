import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { CollectReadings } from './collect-readings.js';
import { FindUnusualReadings } from './find-unusual-readings.js';

const COLLECT_EVERY_MS = 60_000;
const FIND_EVERY_MS = 60 * 60_000;

/** Carries sealed rows over, so that whoever asks does not wait for many. */
export const collectReadings = defineJob<Record<string, never>>(
  'reading-log.collect',
  () => 'sweep',
);

/** Looks for days of unusual reading. */
export const findUnusualReadings = defineJob<Record<string, never>>(
  'reading-log.find-unusual',
  () => 'sweep',
);

@Injectable()
@Handles({ job: collectReadings, concurrency: 1, everyMs: COLLECT_EVERY_MS })
export class CollectReadingsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly collect: CollectReadings) {}

  async run(): Promise<void> {
    await this.collect.run();
  }
}

@Injectable()
@Handles({ job: findUnusualReadings, concurrency: 1, everyMs: FIND_EVERY_MS })
export class FindUnusualReadingsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly find: FindUnusualReadings) {}

  async run(): Promise<void> {
    await this.find.run();
  }
}
