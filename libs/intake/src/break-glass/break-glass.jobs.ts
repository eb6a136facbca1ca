import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { EscalateBreakGlass } from './escalate-break-glass.js';

const EVERY_MS = 10 * 60_000;

/** Tells of what nobody has reviewed in time. */
export const escalateBreakGlass = defineJob<Record<string, never>>(
  'intake.escalate-break-glass',
  () => 'sweep',
);

@Injectable()
@Handles({ job: escalateBreakGlass, concurrency: 1, everyMs: EVERY_MS })
export class EscalateBreakGlassJob implements JobHandler<Record<string, never>> {
  constructor(private readonly escalate: EscalateBreakGlass) {}

  async run(): Promise<void> {
    await this.escalate.run();
  }
}
