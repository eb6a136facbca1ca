import {
  createPostgresBackend,
  createRedisBackend,
  PostgresConnection,
  PostgresQueueBackend,
  type BackendFactory,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Settings } from '#config';

const POOL_CONNECTIONS_MAX = 8;

/** Where BullMQ keeps its jobs: the municipality's PostgreSQL, or Redis when `REDIS_URL` is set. */
export interface JobBackend {
  readonly factory: BackendFactory;
  readonly connection: unknown;
  readonly prefix: string;
  close(): Promise<void>;
}

/** The schema beside the municipality's own in which BullMQ keeps its tables. */
export function jobSchemaOf(schema: string): string {
  return `${schema}_jobs`;
}

function postgresBackend(databaseUrl: string, schema: string): JobBackend {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: POOL_CONNECTIONS_MAX,
    keepAlive: true,
    options: `-c search_path=${schema}`,
  });
  pool.setMaxListeners(0);
  pool.on('error', () => undefined);
  const factory: typeof createPostgresBackend = (name, options, factoryOptions = {}) => {
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

function redisBackend(redisUrl: string, schema: string): JobBackend {
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

/** The backend that the settings ask for. */
export function openJobBackend(
  settings: Pick<Settings, 'databaseUrl' | 'redisUrl' | 'schema'>,
): JobBackend {
  const schema = jobSchemaOf(settings.schema);
  if (settings.redisUrl !== undefined) return redisBackend(settings.redisUrl, schema);
  if (settings.databaseUrl === undefined) throw new Error('DATABASE_URL is not set');
  return postgresBackend(settings.databaseUrl, schema);
}
