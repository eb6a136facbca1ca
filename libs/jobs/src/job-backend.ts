import type { BackendFactory, Job, Queue, Worker, WorkerOptions } from 'bullmq';
import pg from 'pg';
import type { Settings } from '#config';
import { queueNames } from './job.js';

/** The worker of each queue keeps a connection to itself, on which it waits; all else takes turns with these. */
const CONNECTIONS_BESIDE = 4;

/** Where BullMQ keeps its jobs: the municipality's PostgreSQL, or Redis when `REDIS_URL` is set. */
export interface JobBackend {
  /** A new queue; whoever asks closes it. */
  queue(name: string): Queue;
  /** A new worker of a queue, which begins at once; whoever asks closes it. */
  worker(
    name: string,
    run: (job: Job) => Promise<void>,
    options: Omit<WorkerOptions, 'connection' | 'prefix'>,
  ): Worker;
  close(): Promise<void>;
}

/** What BullMQ must be told to reach its jobs. */
interface JobStore {
  readonly factory: BackendFactory;
  readonly connection: unknown;
  readonly prefix: string;
  close(): Promise<void>;
}

/** The schema beside the municipality's own in which BullMQ keeps its tables. */
export function jobSchemaOf(schema: string): string {
  return `${schema}_jobs`;
}

/** The backend that the settings ask for. BullMQ is loaded here, since the api runs no job and starts without it. */
export async function openJobBackend(
  settings: Pick<Settings, 'databaseUrl' | 'redisUrl' | 'schema'>,
): Promise<JobBackend> {
  const { Queue, Worker } = await import('bullmq');
  const { factory, connection, prefix, close } = await openStore(settings);
  const place = { connection: connection as never, prefix };
  return {
    queue: (name) => new Queue(name, place, factory) as unknown as Queue,
    worker: (name, run, options) =>
      new Worker(name, run, { ...options, ...place }, factory) as unknown as Worker,
    close,
  };
}

function openStore(
  settings: Pick<Settings, 'databaseUrl' | 'redisUrl' | 'schema'>,
): Promise<JobStore> {
  const schema = jobSchemaOf(settings.schema);
  if (settings.redisUrl !== undefined) return redisStore(settings.redisUrl, schema);
  if (settings.databaseUrl === undefined) throw new Error('DATABASE_URL is not set');
  return postgresStore(settings.databaseUrl, schema);
}

async function postgresStore(databaseUrl: string, schema: string): Promise<JobStore> {
  const { PostgresConnection, PostgresQueueBackend } = await import('bullmq');
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: queueNames.length + CONNECTIONS_BESIDE,
    keepAlive: true,
    options: `-c search_path=${schema}`,
  });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined);
  const factory: typeof import('bullmq').createPostgresBackend = (
    name,
    options,
    factoryOptions = {},
  ) => {
    // BullMQ takes a shared pool to mean its default schema; ours lies elsewhere, and only the schema check reads it.
    const connection = Object.assign(new PostgresConnection(pool), { schema });
    const listener = factoryOptions.withBlockingConnection ? name : undefined;
    return new PostgresQueueBackend(connection, name, options, true, listener);
  };
  return {
    factory: factory as unknown as BackendFactory,
    connection: pool,
    prefix: 'bull',
    close: () => pool.end(),
  };
}

async function redisStore(redisUrl: string, schema: string): Promise<JobStore> {
  const [{ createRedisBackend }, { Redis }] = await Promise.all([
    import('bullmq'),
    import('ioredis'),
  ]);
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
  redis.on('error', () => undefined);
  return {
    factory: createRedisBackend as unknown as BackendFactory,
    connection: redis,
    // One Redis may serve many municipalities: each has its schema's name in front of its keys.
    prefix: schema,
    close: async () => {
      redis.disconnect();
    },
  };
}
