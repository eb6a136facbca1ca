import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { FlagManyIncidents } from './flag-many-incidents.js';

const EVERY_MS = 60_000;

/** Looks for people who report more than usual. */
const flagManyIncidents = defineJob<Record<string, never>>(
  'intake.flag-many-incidents',
  () => 'sweep',
);

@Injectable()
@Handles({ job: flagManyIncidents, concurrency: 1, everyMs: EVERY_MS })
export class FlagManyIncidentsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly flag: FlagManyIncidents) {}

  async run(): Promise<void> {
    await this.flag.run();
  }
}
