import type { Settings } from '#config';
import { openJobBackend } from './job-backend.js';
import { queueNames } from './job.js';

const CONNECT_TIMEOUT_MS = 5_000;

/** How one queue is doing. */
export interface QueueState {
  readonly queue: string;
  readonly waiting: number;
  /** When the job that has waited longest was added; null when none waits. */
  readonly oldestWaitingAt: Date | null;
  readonly failed: number;
}

/** Looks at every queue without taking part in it. Throws when they cannot be reached. */
export async function inspectQueues(
  settings: Pick<Settings, 'databaseUrl' | 'redisUrl' | 'schema'>,
): Promise<QueueState[]> {
  if (settings.redisUrl !== undefined) await redisPolicy(settings.redisUrl);
  const backend = await openJobBackend(settings);
  const states: QueueState[] = [];
  try {
    for (const name of queueNames) {
      const queue = backend.queue(name);
      queue.on('error', () => undefined);
      try {
        const counts = await queue.getJobCounts('waiting', 'prioritized', 'failed');
        const [oldest] = await queue.getJobs(['waiting', 'prioritized'], 0, 0, true);
        states.push({
          queue: name,
          waiting: (counts['waiting'] ?? 0) + (counts['prioritized'] ?? 0),
          oldestWaitingAt: oldest === undefined ? null : new Date(oldest.timestamp),
          failed: counts['failed'] ?? 0,
        });
      } finally {
        await queue.close();
      }
    }
    return states;
  } finally {
    await backend.close();
  }
}

/** What Redis does when its memory is full; `noeviction` keeps jobs. Throws when it cannot be reached. */
export async function redisPolicy(redisUrl: string): Promise<string> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, {
    lazyConnect: true,
    connectTimeout: CONNECT_TIMEOUT_MS,
    retryStrategy: () => null,
  });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    const told = await redis.info('memory');
    return /^maxmemory_policy:(\S+)/m.exec(told)?.[1] ?? 'unknown';
  } finally {
    redis.disconnect();
  }
}
