import type pg from 'pg';
import { headsInChain, readAuditHead, type AuditHead } from '#audit';
import { quoteIdentifier, type Queryable, type SqlValue } from '#database';
import { BackupError } from './backup-error.js';
import { readSequences, readTables, type SequenceState, type TableShape } from './catalogue.js';
import type { BackupMark, KeysManifest } from './manifest.js';

/** What a dump means the same by, wherever and by whomever it is read. */
export const COPY_SETTINGS = [
  `SET LOCAL statement_timeout = 0`,
  `SET LOCAL idle_in_transaction_session_timeout = 0`,
  `SET LOCAL datestyle = 'ISO, YMD'`,
  `SET LOCAL intervalstyle = 'iso_8601'`,
  `SET LOCAL timezone = 'UTC'`,
  `SET LOCAL extra_float_digits = 3`,
  `SET LOCAL client_encoding = 'UTF8'`,
].join('; ');

/** The database at one moment, for as long as one read-only transaction lasts. */
export class Snapshot {
  private constructor(
    private readonly on: Queryable,
    readonly takenAt: string,
    readonly tables: readonly TableShape[],
    readonly migrations: readonly string[],
    readonly audit: AuditHead,
    /** How far the stream of revisions was numbered. */
    readonly position: number,
  ) {}

  /** Runs `use` at one moment. Changes of tables wait until it ends, or give up; rows are written freely. */
  static async of<T>(client: pg.ClientBase, use: (snapshot: Snapshot) => Promise<T>): Promise<T> {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    try {
      await client.query(COPY_SETTINGS);
      const result = await use(await Snapshot.take(queryableOf(client)));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      // The connection may be what failed; the first reason counts.
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }

  private static async take(on: Queryable): Promise<Snapshot> {
    const tables = await readTables(on);
    if (tables.length === 0)
      throw new BackupError('There are no tables here. Run "migrate" first.');
    const names = tables.map(({ name }) => quoteIdentifier(name)).join(', ');
    await on.query(`LOCK TABLE ${names} IN ACCESS SHARE MODE`);
    const [moment] = await on.query<{ at: Date }>(`SELECT now() AS at`);
    const ran = await on.query<{ name: string }>(`SELECT name FROM migration ORDER BY id`);
    const [stream] = await on.query<{ position: number }>(
      `SELECT position FROM stream_position WHERE name = 'revision'`,
    );
    return new Snapshot(
      on,
      (moment?.at ?? new Date()).toISOString(),
      tables,
      ran.map(({ name }) => name),
      await readAuditHead(on),
      stream?.position ?? 0,
    );
  }

  /** How far identity columns have counted, which is never less than what the copied rows hold. */
  sequences(): Promise<SequenceState[]> {
    return readSequences(this.on);
  }

  /**
   * The earlier backups of this same instance: those that `present` serves and those that lie beside the new one.
   * Throws `BackupError` when `present` is not of this instance's past: its keys exist nowhere else then.
   */
  async lineage(
    present: KeysManifest | undefined,
    beside: readonly BackupMark[],
  ): Promise<{ serves: BackupMark[] }> {
    const [known] = present === undefined ? [true] : await headsInChain(this.on, [present.audit]);
    if (known !== true) {
      throw new BackupError(
        'The keys folder holds the keys of another instance, or of a later state than this one. Replacing them could lose content for good: name another folder, or move these away first.',
      );
    }
    const marks = new Map<string, BackupMark>();
    for (const { id, takenAt, audit } of [...beside, ...(present?.serves ?? [])]) {
      marks.set(id, { id, takenAt, audit });
    }
    const all = [...marks.values()].sort((a, b) => b.takenAt.localeCompare(a.takenAt));
    const ours = await headsInChain(
      this.on,
      all.map(({ audit }) => audit),
    );
    return { serves: all.filter((_, index) => ours[index]) };
  }
}

/** The connection as our own SQL is sent to it. */
export function queryableOf(client: pg.ClientBase): Queryable {
  const query = async <Row>(sql: string, values: readonly SqlValue[] = []): Promise<Row[]> => {
    const { rows } = await client.query(sql, [...values]);
    return rows as Row[];
  };
  return { query, prepared: (_name, sql, values) => query(sql, values) };
}
