import { Injectable } from '@nestjs/common';
import { defineJob, Handles, type JobHandler } from '#jobs';
import { RemindOfReviews } from './remind-of-reviews.js';

/** Before the working day begins, so that it lies there when people come. */
const EVERY_MORNING = { hour: 6, minute: 40 };

/** Looks for risks that are to be judged anew. */
const remindOfReviews = defineJob<Record<string, never>>('risks.remind', () => 'remind');

@Injectable()
@Handles({ job: remindOfReviews, concurrency: 1, dailyAt: EVERY_MORNING })
export class RemindOfReviewsJob implements JobHandler<Record<string, never>> {
  constructor(private readonly remind: RemindOfReviews) {}

  async run(): Promise<void> {
    await this.remind.run();
  }
}
