import type pg from 'pg';
import {
  Database,
  erasableTables,
  lockMigrations,
  migrateExactly,
  quoteIdentifier,
  type Queryable,
} from '#database';
import { noteKeyRing } from '#protection';
import { BackupError } from './backup-error.js';
import { readTables, type TableShape } from './catalogue.js';
import type { CheckedBackup } from './check-backup.js';
import { filledAtStart, KEY_TABLE } from './left-out-tables.js';
import type { Part } from './manifest.js';
import { Pace, type OnProgress } from './pace.js';
import { copyIn } from './part-file.js';
import { COPY_SETTINGS, queryableOf } from './snapshot.js';

/** SQLSTATE: a role that may not do it. */
const INSUFFICIENT_PRIVILEGE = '42501';
/** SQLSTATE: a lock that was not had in time. */
const LOCK_NOT_AVAILABLE = '55P03';
const LOCK_WAIT = '10s';

/** The instance that is restored into. */
export interface RestoreTarget {
  /** Signed in as the owner of the tables. */
  readonly ownerUrl: string;
  readonly schema: string;
}

export interface RestoredBackup {
  readonly tables: number;
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Contents that were erased after the backup, or stay closed without keys: they are not there. */
  readonly contentsGone: number;
}

interface Load {
  readonly client: pg.ClientBase;
  readonly on: Queryable;
  readonly backup: CheckedBackup;
  readonly tables: readonly TableShape[];
  readonly pace: Pace;
}

/**
 * Loads a checked backup into an empty instance, in one transaction: killed at any moment before its end, the
 * instance is as empty as before. Afterwards the tables have the state of the backup's version; `migrate` brings
 * them to this one.
 */
export class RestoreBackup {
  /** Throws `BackupError` when something is in the instance already, or somebody uses it. */
  async run(
    backup: CheckedBackup,
    target: RestoreTarget,
    onProgress?: OnProgress,
  ): Promise<RestoredBackup> {
    const { ownerUrl: url, schema } = target;
    const database = new Database({ url, schema, connectionsMax: 1 });
    try {
      return await database.withClient(async (client) => {
        await client.query('SET statement_timeout = 0');
        // Held until this connection ends: nobody migrates, starts or restores here meanwhile.
        await lockMigrations(client, schema);
        const on = queryableOf(client);
        await assertEmpty(on, await readTables(on));
        await migrateExactly(client, url, schema, backup.manifest.migrations);
        return await this.load(client, on, backup, new Pace(onProgress));
      });
    } catch (error) {
      throw told(error as Error & { code?: string });
    } finally {
      await database.close();
    }
  }

  private async load(
    client: pg.ClientBase,
    on: Queryable,
    backup: CheckedBackup,
    pace: Pace,
  ): Promise<RestoredBackup> {
    await client.query(`BEGIN; ${COPY_SETTINGS}; SET LOCAL lock_timeout = '${LOCK_WAIT}'`);
    try {
      const tables = await readTables(on);
      const load = { client, on, backup, tables, pace };
      await this.clear(load);
      await this.fill(load);
      const contentsGone = await this.matchKeys(load);
      await noteKeyRing(on, backup.keys?.manifest.keyRing ?? null);
      for (const { name, lastValue } of backup.manifest.sequences) {
        await on.query(`SELECT setval($1::regclass, $2::bigint)`, [
          quoteIdentifier(name),
          lastValue,
        ]);
      }
      await client.query('COMMIT');
      // Right after loading, PostgreSQL would plan as for empty tables.
      await client.query('ANALYZE');
      const { rows, bytes, seconds } = pace.reached();
      return { tables: tables.length, rows, bytes, seconds, contentsGone };
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  /** Nobody can write from here on, and nothing but counters and marks is there to make way. */
  private async clear({ on, tables }: Load): Promise<void> {
    const names = tables.map(({ name }) => quoteIdentifier(name)).join(', ');
    await on.query(`LOCK TABLE ${names} IN ACCESS EXCLUSIVE MODE`);
    await assertEmpty(on, tables);
    for (const { name } of tables.filter((table) => filledAtStart.has(table.name))) {
      await on.query(`DELETE FROM ${quoteIdentifier(name)}`);
    }
  }

  private async fill({ client, backup, tables, pace }: Load): Promise<void> {
    const { folder, manifest, keys } = backup;
    const parts = new Map(manifest.parts.map((part) => [part.table, { part, folder }]));
    if (keys !== null) parts.set(KEY_TABLE, { part: keys.manifest.part, folder: keys.folder });
    for (const table of tables) {
      pace.next(table.name, tables.length);
      const place = parts.get(table.name);
      parts.delete(table.name);
      if (place !== undefined && fits(table, place.part)) {
        await copyIn(client, place.part, place.folder, pace.add);
      } else if (table.name !== KEY_TABLE || keys !== null) {
        throw new BackupError(`The backup does not fit the table "${table.name}" of its version.`);
      }
    }
    const [strange] = parts.keys();
    if (strange !== undefined) {
      throw new BackupError(`The backup holds "${strange}", which its version does not have.`);
    }
  }

  /**
   * Newer keys than the backup: content that was erased since has lost its key, so it goes here as it went there,
   * and keys of what came later have nothing to open. @returns how many contents went.
   */
  private async matchKeys({ on, backup, tables }: Load): Promise<number> {
    const { manifest, keys } = backup;
    let gone = 0;
    for (const table of erasableTables.filter((name) => name !== KEY_TABLE)) {
      const [removed] = await on.query<{ count: number }>(
        `WITH removed AS (
           DELETE FROM ${quoteIdentifier(table)} c
            WHERE NOT EXISTS (SELECT FROM ${KEY_TABLE} k WHERE k.revision_id = c.revision_id) RETURNING 1
         ) SELECT count(*) FROM removed`,
      );
      gone += removed?.count ?? 0;
    }
    if (keys === null || keys.manifest.id === manifest.id) return gone;
    const holders = await idColumns(on, tables);
    const known = holders.map(
      ({ table, column }) =>
        `AND NOT EXISTS (SELECT FROM ${quoteIdentifier(table)} t WHERE t.${quoteIdentifier(column)} = k.revision_id)`,
    );
    await on.query(`DELETE FROM ${KEY_TABLE} k WHERE true ${known.join(' ')}`);
    return gone;
  }
}

/** Where a key's owner may stand: every table whose rows are named by one UUID. */
function idColumns(on: Queryable, tables: readonly TableShape[]) {
  return on.query<{ table: string; column: string }>(
    `SELECT c.relname AS table, a.attname AS column
       FROM pg_index i
       JOIN pg_class c ON c.oid = i.indrelid
       JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
      WHERE n.nspname = current_schema() AND i.indisprimary AND i.indnkeyatts = 1
        AND a.atttypid = 'uuid'::regtype AND c.relname = ANY ($1)`,
    [tables.map(({ name }) => name).filter((name) => name !== KEY_TABLE)],
  );
}

async function assertEmpty(on: Queryable, tables: readonly TableShape[]): Promise<void> {
  const filled: string[] = [];
  for (const { name } of tables.filter((table) => !filledAtStart.has(table.name))) {
    const found = await on.query(`SELECT FROM ${quoteIdentifier(name)} LIMIT 1`);
    if (found.length > 0) filled.push(name);
  }
  if (filled.length === 0) return;
  throw new BackupError(
    `This instance is not empty: there are rows in ${filled.join(', ')}. A backup is restored into a new database or data folder only.`,
  );
}

function fits(table: TableShape, part: Part): boolean {
  return [...table.columns].sort().join() === [...part.columns].sort().join();
}

function told(error: Error & { code?: string }): Error {
  if (error.code === INSUFFICIENT_PRIVILEGE) {
    return new BackupError(
      `A restore signs in as the owner of the tables: set LAGESBILD_OWNER_DATABASE_URL. (${error.message})`,
      { cause: error },
    );
  }
  if (error.code === LOCK_NOT_AVAILABLE) {
    return new BackupError('The database is in use. Stop the application first.', { cause: error });
  }
  return error;
}
