import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { RemindOfCollections } from './remind-of-collections.js';

/** When the working day has begun: a mail about it should not wake anybody. */
const EVERY_MORNING = { hour: 8, minute: 5 };

/** Looks for authorities that have not answered an open collection. */
const remindOfCollections = defineJob<Record<string, never>>('collections.remind', () => 'remind');

@Injectable()
@Handles({ job: remindOfCollections, concurrency: 1, dailyAt: EVERY_MORNING })
export class RemindOfCollectionsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly remind: RemindOfCollections) {}

  async run(): Promise<void> {
    await this.remind.run();
  }
}
