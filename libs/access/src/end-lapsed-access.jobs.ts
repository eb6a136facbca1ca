import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { EndLapsedAccess } from './end-lapsed-access.js';

/** Roles end with the day. */
const AFTER_MIDNIGHT = { hour: 0, minute: 10 };

/** Takes away the sessions and tokens of people whose last role ended yesterday. */
export const endLapsedAccessJob = defineJob<Record<string, never>>(
  'access.end-lapsed-access',
  () => 'end',
);

@Injectable()
@Handles({ job: endLapsedAccessJob, concurrency: 1, dailyAt: AFTER_MIDNIGHT })
export class EndLapsedAccessJob implements JobHandler<Record<string, never>> {
  constructor(private readonly endLapsed: EndLapsedAccess) {}

  async run(): Promise<void> {
    await this.endLapsed.run();
  }
}
