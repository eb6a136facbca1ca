import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { inChildSpan } from '#tracing';
import type { CopyRows } from './copy-rows.js';
import type { Queryable, SqlValue, Transaction } from './queryable.js';

/** Connections that one process may hold. Two processes and the job queue fit in PostgreSQL's usual 100. */
const POOL_CONNECTIONS_MAX = 12;
/** A statement that runs longer is stopped by the server: nothing that a person waits for may take this long. */
const STATEMENT_TIMEOUT_MS = 120_000;
/**
 * When no answer has come by then, not even that it was stopped, the connection is dead without knowing it: a network
 * that swallows everything, a server that froze. It is given up, else the pool would be full of such for ever.
 */
const SILENCE_MAX_MS = STATEMENT_TIMEOUT_MS + 10_000;
const CONNECT_TIMEOUT_MS = 10_000;
/** SQLSTATE of a transaction that lost against another and may simply be run again. */
const SERIALIZATION_FAILURES = new Set(['40001', '40P01']);
const TRANSACTION_ATTEMPTS_MAX = 10;

/** What every statement's span says. */
const SPAN = { 'db.system.name': 'postgresql' };

const DATE_OID = 1082;
const INT8_OID = 20;

/** Civil dates stay text ('2026-03-01'), and counters become numbers: none comes near 2^53. */
const typeParsers: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (format !== 'binary' && oid === DATE_OID) return (text: string) => text;
    if (format !== 'binary' && oid === INT8_OID) return Number;
    return pg.types.getTypeParser(oid, format);
  },
};

export interface DatabaseOptions {
  readonly url: string;
  /** The one schema that this municipality lives in. */
  readonly schema: string;
  readonly connectionsMax?: number;
}

export interface TransactionOptions {
  /** `repeatable read`: every statement sees the same snapshot; run again when it lost against another. */
  readonly isolation?: 'read committed' | 'repeatable read';
}

function send<Row>(
  client: pg.Pool | pg.PoolClient,
  sql: string,
  values: readonly SqlValue[] | undefined,
  name?: string,
): Promise<Row[]> {
  const config: pg.QueryConfig = { text: sql };
  if (name !== undefined) config.name = name;
  if (values !== undefined) config.values = values as unknown[];
  // The name of a prepared statement, else its first word: neither tells of whom it asks.
  const called = name ?? /^\s*(\w+)/.exec(sql)?.[1]?.toUpperCase() ?? 'SQL';
  return inChildSpan(called, 'client', SPAN, () => client.query(config)).then(
    (result) => result.rows as Row[],
  );
}

class OpenTransaction implements Transaction {
  readonly kind = 'transaction';
  constructor(readonly client: pg.PoolClient) {}

  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return send<Row>(this.client, sql, values);
  }

  prepared<Row>(name: string, sql: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return send<Row>(this.client, sql, values, name);
  }

  async copyIn(rows: CopyRows): Promise<void> {
    if (rows.count === 0) return;
    const columns = rows.columns.map(quoteIdentifier).join(', ');
    const into = `COPY ${quoteIdentifier(rows.table)} (${columns}) FROM STDIN (FORMAT binary)`;
    await pipeline(Readable.from([rows.bytes()]), this.client.query(copyFrom(into)));
    // Only now has the server taken everything; after an error some of it may still be on its way.
    rows.release();
  }
}

/** The municipality's database: one pool, one schema, the application's role. */
export class Database implements Queryable {
  readonly schema: string;
  private readonly pool: pg.Pool;

  constructor(options: DatabaseOptions) {
    this.schema = options.schema;
    this.pool = new pg.Pool({
      connectionString: options.url,
      max: options.connectionsMax ?? POOL_CONNECTIONS_MAX,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      query_timeout: SILENCE_MAX_MS,
      keepAlive: true,
      options: `-c search_path=${quoteIdentifier(options.schema)}`,
      types: typeParsers,
    });
    // An idle connection that the server closes (restart, kill) is replaced at the next query.
    this.pool.on('error', () => undefined);
    // One that breaks while it is in use tells its query; unheard, the event would end the process as well.
    this.pool.on('connect', (client) => client.on('error', () => undefined));
  }

  query<Row>(sql: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return send<Row>(this.pool, sql, values);
  }

  prepared<Row>(name: string, sql: string, values?: readonly SqlValue[]): Promise<Row[]> {
    return send<Row>(this.pool, sql, values, name);
  }

  /**
   * Runs `run` in one transaction: commits when it returns, rolls back when it throws.
   * A transaction that PostgreSQL refuses for a conflict is run again, so `run` must have no effect outside it.
   */
  async transaction<T>(
    run: (tx: Transaction) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(run, options);
      } catch (error) {
        const lost = SERIALIZATION_FAILURES.has((error as { code?: string }).code ?? '');
        if (!lost || attempt === TRANSACTION_ATTEMPTS_MAX) throw error;
      }
    }
  }

  /** Takes one connection out of the pool for as long as `run` lasts, for COPY and cursors. */
  async withClient<T>(run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken = true;
    try {
      const result = await run(client);
      broken = false;
      return result;
    } finally {
      client.release(broken);
    }
  }

  /**
   * Runs `run` while nobody else in any process holds `key`. The lock goes with its connection, so that a killed
   * process lets go of it. @returns undefined when somebody holds it; then nothing was run.
   */
  async withLock<T>(
    key: string,
    run: () => Promise<T>,
  ): Promise<{ readonly result: T } | undefined> {
    return this.withClient(async (client) => {
      const { rows } = await client.query<{ held: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held',
        [`${this.schema} ${key}`],
      );
      if (rows[0]?.held !== true) return undefined;
      try {
        return { result: await run() };
      } finally {
        await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [
          `${this.schema} ${key}`,
        ]);
      }
    });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async attempt<T>(
    run: (tx: Transaction) => Promise<T>,
    options: TransactionOptions,
  ): Promise<T> {
    const client = await this.pool.connect();
    let failure: Error | undefined;
    try {
      await client.query(`BEGIN ISOLATION LEVEL ${options.isolation ?? 'read committed'}`);
      const result = await run(new OpenTransaction(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // A connection on which even ROLLBACK fails is thrown away, not given to the next caller.
      await client.query('ROLLBACK').catch((rollbackError: Error) => {
        failure = rollbackError;
      });
      throw error;
    } finally {
      client.release(failure);
    }
  }
}

/** An identifier in double quotes, for the few places where SQL takes a name that is not a parameter. */
export function quoteIdentifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
