import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Worker } from 'bullmq';
import { Settings } from '#config';
import type { HandledJob, JobHandler } from './declarations.js';
import type { JobBackend } from './job-backend.js';
import { JOB_BACKEND, JobQueues } from './job-queues.js';
import { StreamRegistry } from './stream-registry.js';

/** A job whose worker was killed is taken over after this long. */
const LOCK_MS = 15_000;
const STALLED_CHECK_MS = 5_000;

/** Runs the handlers of this process: one BullMQ worker a queue. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private workers: Worker[] = [];

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
    for (const { handled } of handlers) {
      const { job, everyMs, dailyAt } = handled;
      if (everyMs !== undefined) await this.queues.every(job, everyMs);
      if (dailyAt !== undefined) await this.queues.daily(job, dailyAt, this.settings.timeZone);
    }
  }

  /** Lets running jobs finish before the pool they use is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
    this.workers = [];
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
        await handler.run(job.data);
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
