import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { Settings } from '#config';
import { inSpan } from '#tracing';
import type { HandledJob, JobHandler } from './declarations.js';
import type { JobBackend } from './job-backend.js';
import { JOB_BACKEND, JobQueues } from './job-queues.js';
import { StreamRegistry } from './stream-registry.js';

/** A job whose worker was killed is taken over after this long. */
const LOCK_MS = 15_000;
const STALLED_CHECK_MS = 5_000;
/** How often schedules are looked for. */
const SCHEDULE_CHECK_MS = 20_000;

/** Runs the handlers of this process: one BullMQ worker a queue. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private workers: Worker[] = [];
  private watch: NodeJS.Timeout | undefined;

  constructor(
    @Inject(JOB_BACKEND) private readonly backend: JobBackend,
    private readonly queues: JobQueues,
    private readonly registry: StreamRegistry,
    private readonly settings: Settings,
  ) {}

  async start(): Promise<void> {
    const handlers = this.registry.handlers();
    for (const queue of new Set(handlers.map(({ handled }) => handled.job.queue))) {
      const members = handlers.filter(({ handled }) => handled.job.queue === queue);
      this.workers.push(this.workerFor(queue, members));
    }
    for (const { handled } of handlers) await this.schedule(handled);
    this.watch = setInterval(() => void this.restoreSchedules(), SCHEDULE_CHECK_MS).unref();
  }

  /** Lets running jobs finish before the pool they use is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.watch);
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
  }

  private async schedule({ job, everyMs, dailyAt }: HandledJob): Promise<void> {
    if (everyMs !== undefined) await this.queues.every(job, everyMs);
    if (dailyAt !== undefined) await this.queues.daily(job, dailyAt, this.settings.timeZone);
  }

  /** A Redis that was emptied has forgotten the schedules too, and with them what looks for lost work. */
  private async restoreSchedules(): Promise<void> {
    try {
      for (const { handled } of this.registry.handlers()) {
        const isTimed = handled.everyMs !== undefined || handled.dailyAt !== undefined;
        if (!isTimed || (await this.queues.isScheduled(handled.job))) continue;
        this.logger.warn(`the schedule of ${handled.job.name} was gone and is set again`);
        await this.schedule(handled);
      }
    } catch (error) {
      this.logger.warn(`schedules cannot be looked at: ${(error as Error).message}`);
    }
  }

  private workerFor(
    queue: string,
    members: readonly { handled: HandledJob; handler: JobHandler<unknown> }[],
  ): Worker {
    const byName = new Map(members.map(({ handled, handler }) => [handled.job.name, handler]));
    const worker = this.backend.worker(
      queue,
      async (job) => {
        const handler = byName.get(job.name);
        if (handler === undefined) throw new Error(`no handler for job ${job.name}`);
        const told = { 'messaging.destination.name': queue, attempt: job.attemptsMade + 1 };
        await inSpan(job.name, 'consumer', told, () => handler.run(job.data));
      },
      {
        concurrency: members.reduce((sum, { handled }) => sum + handled.concurrency, 0),
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_CHECK_MS,
      },
    );
    worker.on('failed', (job, error) => {
      this.logger.error(`job ${job?.name ?? queue} ${job?.id ?? ''} failed: ${error.message}`);
    });
    worker.on('error', (error) => this.logger.warn(`queue ${queue}: ${error.message}`));
    return worker;
  }
}
