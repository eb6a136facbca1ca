import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Queue } from 'bullmq';
import type { DailyTime } from './declarations.js';
import type { JobBackend } from './job-backend.js';
import { keyOf, type JobRequest } from './job.js';

/** Injection token of the opened `JobBackend`. */
export const JOB_BACKEND = Symbol('JOB_BACKEND');

const ATTEMPTS_MAX = 8;
const FIRST_RETRY_MS = 500;
const FAILED_JOBS_KEPT = 1000;
const JOBS_PER_ADD = 200;

/** Puts wake-up calls on the queues; equal ones that wait become one. */
@Injectable()
export class JobQueues implements OnApplicationShutdown {
  private readonly queues = new Map<string, Queue>();

  constructor(@Inject(JOB_BACKEND) private readonly backend: JobBackend) {}

  async addAll(requests: readonly JobRequest[]): Promise<void> {
    const byQueue = new Map<string, Map<string, JobRequest>>();
    for (const wish of requests) {
      const queue = byQueue.get(wish.job.queue) ?? new Map<string, JobRequest>();
      queue.set(`${wish.job.name} ${keyOf(wish)}`, wish);
      byQueue.set(wish.job.queue, queue);
    }
    for (const [name, wishes] of byQueue) {
      const all = [...wishes.values()];
      for (let start = 0; start < all.length; start += JOBS_PER_ADD) {
        await this.queue(name).addBulk(all.slice(start, start + JOBS_PER_ADD).map(asBullJob));
      }
    }
  }

  /** Wakes a job at an interval for as long as any process runs; one process of all does each run. */
  async every(
    job: { readonly queue: string; readonly name: string },
    everyMs: number,
  ): Promise<void> {
    await this.schedule(job, { every: everyMs });
  }

  /** Wakes a job once a day at a time of the local day in an IANA time zone, as `every`. */
  async daily(
    job: { readonly queue: string; readonly name: string },
    { hour, minute }: DailyTime,
    timeZone: string,
  ): Promise<void> {
    await this.schedule(job, { pattern: `${minute} ${hour} * * *`, tz: timeZone });
  }

  /** Whether the store still knows when to wake a job by itself: one that was emptied does not. */
  async isScheduled(job: { readonly queue: string; readonly name: string }): Promise<boolean> {
    return (await this.queue(job.queue).getJobScheduler(job.name)) !== undefined;
  }

  /** Jobs that nobody has taken yet. */
  waiting(name: string): Promise<number> {
    return this.queue(name).getWaitingCount();
  }

  private async schedule(
    job: { readonly queue: string; readonly name: string },
    times: { readonly every: number } | { readonly pattern: string; readonly tz: string },
  ): Promise<void> {
    await this.queue(job.queue).upsertJobScheduler(job.name, times, {
      name: job.name,
      data: {},
      opts: { removeOnComplete: true, removeOnFail: FAILED_JOBS_KEPT },
    });
  }

  queue(name: string): Queue {
    const known = this.queues.get(name);
    if (known !== undefined) return known;
    const queue = this.backend.queue(name);
    queue.on('error', () => undefined);
    this.queues.set(name, queue);
    return queue;
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    await this.backend.close();
  }
}

function asBullJob(wish: JobRequest) {
  return {
    name: wish.job.name,
    data: wish.payload,
    opts: {
      deduplication: { id: `${wish.job.name}-${keyOf(wish)}`, keepLastIfActive: true },
      attempts: ATTEMPTS_MAX,
      backoff: { type: 'exponential', delay: FIRST_RETRY_MS },
      removeOnComplete: true,
      removeOnFail: FAILED_JOBS_KEPT,
    },
  };
}
