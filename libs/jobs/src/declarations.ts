import { DiscoveryService } from '@nestjs/core';
import type { Transaction } from '#database';
import type { EventDefinition, StreamEvent } from './event.js';
import type { JobDefinition, JobRequest } from './job.js';

/** Makes the effect of events durable, in the forwarder's own transaction. */
export interface Reaction<Payload> {
  /** @returns jobs to wake once the transaction has committed. */
  react(tx: Transaction, events: readonly StreamEvent<Payload>[]): Promise<readonly JobRequest[]>;
}

/** Runs one kind of job. May be called again for the same payload. */
export interface JobHandler<Payload> {
  run(payload: Payload): Promise<void>;
}

/** Marks a provider as the one that reacts to these events. */
export const ReactsTo = DiscoveryService.createDecorator<readonly EventDefinition<never>[]>();

export interface HandledJob {
  readonly job: JobDefinition<never>;
  /** How many run at once in one process. */
  readonly concurrency: number;
  /** Wakes the job by itself at this interval, through the queue, so that one process of all does it. */
  readonly everyMs?: number;
  /** Wakes the job by itself once a day at this hour and minute of the municipality's local time, as `everyMs`. */
  readonly dailyAt?: DailyTime;
}

/** A time of the local day. Choose one that clock changes neither skip nor repeat: not between 2 and 3 at night. */
export interface DailyTime {
  readonly hour: number;
  readonly minute: number;
}

/** Marks a provider as the handler of a job. */
export const Handles = DiscoveryService.createDecorator<HandledJob>();
