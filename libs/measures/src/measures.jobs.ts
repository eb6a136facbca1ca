import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { RemindOfMeasures } from './remind-of-measures.js';

/** Before the working day begins, so that it lies there when people come. */
const EVERY_MORNING = { hour: 6, minute: 35 };

/** Looks for measures that end, have ended or are to be followed up. */
const remindOfMeasures = defineJob<Record<string, never>>('measures.remind', () => 'remind');

@Injectable()
@Handles({ job: remindOfMeasures, concurrency: 1, dailyAt: EVERY_MORNING })
export class RemindOfMeasuresJob implements JobHandler<Record<string, never>> {
  constructor(private readonly remind: RemindOfMeasures) {}

  async run(): Promise<void> {
    await this.remind.run();
  }
}
