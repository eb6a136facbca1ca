import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '#database';
import { backUp, restoreInto, tableDigests } from '../support/backups.js';
import { CliRun } from '../support/cli-run.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { writeManyIncidents } from '../support/many-sealed-incidents.js';
import { eventually } from '../support/process-runs.js';
import { RunningApp } from '../support/running-app.js';
import { furnish } from '../support/stockholm.js';

/** Raised in the long tests: the drill of a whole city. */
const REVISIONS = Number(process.env['LAGESBILD_TEST_BACKUP_REVISIONS'] ?? 8_000);
const LOOK_EVERY_MS = 2;
const IN_TIME_MS = 900_000;

let folder: string;
let app: RunningApp;
let superuser: Database;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-stopped-'));
  app = await RunningApp.start();
  superuser = superuserOf(app.fresh);
  await furnish(app);
  await app.catchUp();
  await writeManyIncidents(app.fresh, REVISIONS);
}, IN_TIME_MS);

afterAll(async () => {
  await superuser?.close();
  await app?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What was there before a backup wrote its own row to the log. */
const digests = async () => {
  const { audit_entry: _entry, outbox: _outbox, ...rest } = await tableDigests(app.database);
  return rest;
};

async function namesIn(path: string): Promise<string[]> {
  return readdir(path).catch(() => []);
}

/** As `eventually`, without a pause that the moment could pass in; fails when `run` ends before it. */
async function asSoonAs(
  what: string,
  holds: () => Promise<boolean>,
  run: Promise<unknown> = new Promise(() => undefined),
): Promise<void> {
  let ended: unknown;
  void run.then((result) => (ended = result));
  const deadline = performance.now() + IN_TIME_MS;
  while (!(await holds())) {
    if (ended !== undefined || performance.now() > deadline) {
      throw new Error(`it never came to ${what}: ${JSON.stringify(ended)}`);
    }
    await pause(LOOK_EVERY_MS);
  }
}

/** Sees what every role does. */
function superuserOf({ superuserUrl: url, schema }: FreshDatabase): Database {
  return new Database({ url, schema, connectionsMax: 1 });
}

/** Whether this table is being copied, with the first rows through. */
async function copying(superuser: Database, table: string): Promise<boolean> {
  const rows = await superuser.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_progress_copy
      WHERE datname = current_database() AND relid = to_regclass($1) AND tuples_processed > 0`,
    [table],
  );
  return rows.length > 0;
}

async function digestsOfRestored(): Promise<Record<string, string>> {
  const fresh = await freshDatabase();
  try {
    const wish = { folder: at('data'), keysFolder: at('keys'), keyDir: app.keyDir };
    await restoreInto(fresh, wish);
    const { audit_entry: _entry, outbox: _outbox, ...rest } = await tableDigests(fresh.database);
    return rest;
  } finally {
    await fresh.close();
  }
}

describe('kill -9 in the middle of a backup', { timeout: IN_TIME_MS }, () => {
  it('leaves the backup before it and its keys as they were, and the next one whole', async () => {
    const before = await digests();
    const first = await backUp(app, at('data'), at('keys'));
    const manifest = await readFile(at('keys/manifest.json'), 'utf8');
    const keyFiles = async () => (await namesIn(at('keys'))).filter((one) => one.endsWith('.gz'));
    const moments = {
      'the data keys': async () => (await keyFiles()).length === 2,
      'the contents': () => copying(superuser, 'incident_content'),
    };
    for (const [moment, reached] of Object.entries(moments)) {
      const run = new CliRun(app.fresh, app.keyDir, [
        ...['backup', at('data'), '--keys', at('keys')],
      ]);
      await asSoonAs(moment, reached, run.ended);
      run.process.kill('SIGKILL');
      expect((await run.ended).out, moment).toBe('');
      const [unfinished, whole] = [/^\.unfinished-/, /^\d/];
      const names = await namesIn(at('data'));
      expect(names.filter((one) => unfinished.test(one))).toHaveLength(1);
      expect(names.filter((one) => whole.test(one))).toEqual([first.folder.split('/').at(-1)]);
      expect(await readFile(at('keys/manifest.json'), 'utf8')).toBe(manifest);
      const half = at(`data/${names.find((one) => unfinished.test(one))}`);
      const taken = { folder: half, keysFolder: at('keys'), keyDir: app.keyDir };
      await expect(restoreInto(app.fresh, taken)).rejects.toThrow(/stopped before it was whole/);
    }
    expect(await digestsOfRestored()).toEqual(before);
    const next = await backUp(app, at('data'), at('keys'));
    expect((await namesIn(at('data'))).filter((one) => one.startsWith('.un'))).toEqual([]);
    expect(await keyFiles()).toEqual([`content_key-${next.id}.copy.gz`]);
    expect(next).toMatchObject({ tables: first.tables, olderServed: 1 });
    expect(await digestsOfRestored()).toEqual(before);
  });

  it('says so when the database goes away, and leaves nothing half behind', async () => {
    const names = await namesIn(at('data'));
    const keys = await namesIn(at('keys'));
    const failed = backUp(app, at('data'), at('keys')).catch((error: Error) => error);
    await asSoonAs('the contents', () => copying(superuser, 'incident_content'));
    await superuser.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_progress_copy WHERE datname = current_database()`,
    );
    expect((await failed) as Error).toMatchObject({ message: /terminat/ });
    expect(await namesIn(at('data'))).toEqual(names);
    expect(await namesIn(at('keys'))).toEqual(keys);
  });
});

describe('kill -9 in the middle of a restore', { timeout: IN_TIME_MS }, () => {
  it('leaves the instance empty, and the restore can be run again', async () => {
    const expected = await digests();
    const target = await freshDatabase();
    const watcher = superuserOf(target);
    try {
      const run = ['restore', at('data'), '--keys', at('keys'), '--json'];
      const stopped = new CliRun(target, app.keyDir, run);
      await asSoonAs('the revisions', () => copying(watcher, 'incident_revision'), stopped.ended);
      stopped.process.kill('SIGKILL');
      expect((await stopped.ended).out).toBe('');
      await eventually(async () => !(await copying(watcher, 'incident_revision')));
      const filled = Object.entries(await tableDigests(target.database))
        .filter(([, digest]) => digest !== '0 ')
        .map(([name]) => name);
      expect(filled).toEqual(['geography_revision', 'stream_position']);
      const again = await new CliRun(target, app.keyDir, run).ended;
      expect(again.code, again.err).toBe(0);
      expect(JSON.parse(again.out)).toMatchObject({
        reconcile: { differences: 0 },
        audit: { intact: true },
        contentsGone: 0,
      });
      const { audit_entry: _entry, outbox: _outbox, ...rest } = await tableDigests(target.database);
      expect(rest).toEqual(expected);
    } finally {
      await watcher.close();
      await target.close();
    }
  });
});
