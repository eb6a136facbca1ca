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
/** How often schedules are looked for, and workers that take nothing though something waits. */
const WATCH_MS = 10_000;

type Member = { readonly handled: HandledJob; readonly handler: JobHandler<unknown> };

/** How many jobs a worker has under way. Counted where they run: a job that is taken over fails without having begun. */
interface Load {
  active: number;
}

/** The worker of one queue, and what shows whether it still works. */
interface Running {
  readonly members: readonly Member[];
  readonly worker: Worker;
  readonly load: Load;
  /** Whether it had nothing under way when it was last looked at, though something waited. */
  stoodStill: boolean;
}

/** Runs the handlers of this process: one BullMQ worker a queue. */
@Injectable()
export class JobRunner implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private readonly running = new Map<string, Running>();
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
      this.open(queue, members);
    }
    for (const { handled } of handlers) await this.schedule(handled);
    this.watch = setInterval(() => void this.look(), WATCH_MS).unref();
  }

  /** Lets running jobs finish before the pool they use is closed. */
  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.watch);
    await Promise.all([...this.running.values()].map(({ worker }) => worker.close()));
    this.running.clear();
  }

  private async schedule({ job, everyMs, dailyAt }: HandledJob): Promise<void> {
    if (everyMs !== undefined) await this.queues.every(job, everyMs);
    if (dailyAt !== undefined) await this.queues.daily(job, dailyAt, this.settings.timeZone);
  }

  private async look(): Promise<void> {
    try {
      await this.restoreSchedules();
      for (const [queue, one] of this.running) await this.replaceIfStill(queue, one);
    } catch (error) {
      this.logger.warn(`queues cannot be looked at: ${(error as Error).message}`);
    }
  }

  /** A Redis that was emptied has forgotten the schedules too, and with them what looks for lost work. */
  private async restoreSchedules(): Promise<void> {
    for (const { handled } of this.registry.handlers()) {
      const isTimed = handled.everyMs !== undefined || handled.dailyAt !== undefined;
      if (!isTimed || (await this.queues.isScheduled(handled.job))) continue;
      this.logger.warn(`the schedule of ${handled.job.name} was gone and is set again`);
      await this.schedule(handled);
    }
  }

  /**
   * A worker whose connection to Redis broke in the middle of a question waits for the answer for ever: seen when Redis
   * was ended under load and came back. Twice in a row idle beside waiting jobs is no coincidence.
   */
  private async replaceIfStill(queue: string, one: Running): Promise<void> {
    const stands = one.load.active === 0 && (await this.queues.waiting(queue)) > 0;
    if (!stands || !one.stoodStill) {
      one.stoodStill = stands;
      return;
    }
    this.logger.warn(`the worker of queue ${queue} took nothing and is replaced`);
    // Not waited for: closing asks the same silent connection.
    void one.worker.close(true).catch(() => undefined);
    this.open(queue, one.members);
  }

  private open(queue: string, members: readonly Member[]): void {
    const load = { active: 0 };
    const worker = this.workerFor(queue, members, load);
    this.running.set(queue, { members, worker, load, stoodStill: false });
  }

  private workerFor(queue: string, members: readonly Member[], load: Load): Worker {
    const byName = new Map(members.map(({ handled, handler }) => [handled.job.name, handler]));
    const worker = this.backend.worker(
      queue,
      async (job) => {
        const handler = byName.get(job.name);
        if (handler === undefined) throw new Error(`no handler for job ${job.name}`);
        const told = { 'messaging.destination.name': queue, attempt: job.attemptsMade + 1 };
        load.active += 1;
        try {
          await inSpan(job.name, 'consumer', told, () => handler.run(job.data));
        } finally {
          load.active -= 1;
        }
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
