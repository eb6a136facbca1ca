import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings, type Settings } from '#config';
import { Database, quoteIdentifier, roleOf } from '#database';
import { createKeyRing, keyRingFile, openKeyRing } from '#protection';
import { examine } from '../../apps/cli/doctor/examine.js';
import type { Finding } from '../../apps/cli/doctor/finding.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

const ANY_ID = '00000000-0000-7000-8000-000000000001';
const HOUR_MS = 3_600_000;

let fresh: FreshDatabase;
let folder: string;
let settings: Settings;
beforeEach(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-doctor-'));
  settings = readSettings({
    DATABASE_URL: fresh.url,
    LAGESBILD_SCHEMA: fresh.schema,
    LAGESBILD_DATA_DIR: folder,
  });
  await openKeyRing(fresh.database, settings.keyDir);
});
afterEach(async () => {
  await fresh.close();
  await rm(folder, { recursive: true, force: true });
});

const found = (now = () => new Date(), database = fresh.database) =>
  examine({ settings, database, now });
/** The server of the tests does not wait for its disk, which is a failure wherever it holds anything of worth. */
const failures = (findings: readonly Finding[]) =>
  findings
    .filter(({ check, status }) => status === 'fail' && check !== 'durability')
    .map(({ check }) => check);

/** Something that only the owner of the tables, or of the server, can do. */
async function asOther(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SET search_path = ${quoteIdentifier(fresh.schema)}`);
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const auditRow = `
  INSERT INTO audit_entry (id, occurred_at, actor_id, action, subject, subject_ids, details, mac)
  VALUES ('${ANY_ID}', now(), NULL, 'session.opened', 'session', '{}', '{}', '\\x00') RETURNING id`;
const reconcileRun = (status: string, differing: number, age: string) => `
  INSERT INTO reconcile_run (id, started_at, finished_at, status, cells, stale, differing, differences)
  VALUES (gen_random_uuid(), now() - interval '${age}', now() - interval '${age}', '${status}', 9, 0, ${differing}, '[]')`;

describe('doctor', () => {
  it('finds nothing that fails in a sound installation, and looks at everything', async () => {
    await fresh.database.query(reconcileRun('equal', 0, '1 hour'));
    const findings = await found();
    expect(failures(findings)).toEqual([]);
    expect([...new Set(findings.map(({ check }) => check))]).toEqual([
      ...['node', 'disk', 'postgresql', 'durability', 'clock', 'migrations', 'rights', 'keys'],
      ...['queue', 'outbox', 'forwarder', 'audit', 'tallies', 'reconcile', 'imports', 'register'],
    ]);
    for (const { status, advice } of findings) {
      expect(advice === undefined).toBe(status === 'ok');
    }
  });

  it('finds a server that may lose what it acknowledged', async () => {
    const [row] = await fresh.database.query<{ fsync: string }>(
      `SELECT current_setting('fsync') AS fsync`,
    );
    const durability = (await found()).filter(({ check }) => check === 'durability');
    const told = durability.some((one) => one.found === 'PostgreSQL runs with fsync = off');
    expect(told).toBe(row?.fsync === 'off');
  });

  it('finds a right that is missing and one that is too many', async () => {
    const role = quoteIdentifier(roleOf(fresh.url));
    await asOther(
      fresh.ownerUrl,
      `REVOKE INSERT ON outbox FROM ${role}`,
      `GRANT UPDATE ON incident_revision TO ${role}`,
    );
    const rights = (await found()).filter(({ check }) => check === 'rights');
    expect(rights.map((one) => one.found)).toEqual([
      'the application may change or remove rows of incident_revision',
      'the application may not read and add rows of outbox',
    ]);
    expect(rights.every(({ status }) => status === 'fail')).toBe(true);
  });

  it('finds an application that signs in as the owner', async () => {
    const database = new Database({ url: fresh.ownerUrl, schema: fresh.schema });
    const findings = await found(undefined, database).finally(() => database.close());
    const texts = findings.map((one) => one.found);
    expect(texts).toContain('the application signs in as the owner of the tables');
  });

  it('finds a database that has not been migrated, and looks no further into it', async () => {
    await asOther(
      fresh.ownerUrl,
      `DELETE FROM migration WHERE name = (SELECT max(name) FROM migration)`,
    );
    const findings = await found();
    expect(failures(findings)).toEqual(['migrations']);
    expect(findings.map(({ check }) => check)).not.toContain('keys');
  });

  it('finds a key ring that is missing, another’s, without a key in use, or open to others', async () => {
    const keys = async () =>
      (await found()).flatMap((one) => (one.check === 'keys' ? [one.found] : []));
    await fresh.database.query(
      `INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ('${ANY_ID}', 'open-9', '\\x00')`,
    );
    expect(await keys()).toEqual(['keys in use are missing: open-9']);
    await fresh.database.query(`DELETE FROM content_key`);
    if (process.platform !== 'win32') {
      await chmod(keyRingFile(settings.keyDir), 0o644);
      expect(await keys()).toEqual(['others on this machine may read the key ring (mode 644)']);
    }
    await rm(settings.keyDir, { recursive: true });
    expect(await keys()).toEqual([`the key ring is missing from ${settings.keyDir}`]);
    await mkdir(settings.keyDir);
    await createKeyRing(settings.keyDir);
    expect(await keys()).toEqual(['the key ring is not the one of this database']);
  });

  it('finds events that are stuck, and the audit rows among them', async () => {
    await fresh.database.query(
      `WITH entry AS (${auditRow})
       INSERT INTO outbox (event, payload, audit_entry_id) SELECT 'audit.recorded', '{}', id FROM entry`,
    );
    expect(failures(await found())).toEqual([]);
    const later = () => new Date(Date.now() + 5_000);
    expect((await found(later)).find(({ check }) => check === 'clock')?.status).toBe('warn');
    await fresh.database.query(`UPDATE outbox SET recorded_at = now() - interval '5 minutes'`);
    expect(failures(await found())).toEqual(['outbox']);
    await fresh.database.query(`DELETE FROM outbox`);
    const audit = (await found()).find(({ check }) => check === 'audit');
    expect(audit).toMatchObject({ status: 'fail' });
    expect(audit?.found).toMatch(/^1 audit rows are not sealed.*1 of them are in no queue$/);
  });

  it('finds tallies that nobody folds', async () => {
    await fresh.database.query(
      `INSERT INTO tally_stale (area_key, local_month, position, marked_at)
       VALUES (1, '2026-01-01', 1, now() - interval '1 hour')`,
    );
    const tallies = async () => (await found()).find(({ check }) => check === 'tallies')?.status;
    expect(await tallies()).toBe('warn');
    await fresh.database.query(`UPDATE tally_stale SET marked_at = now() - interval '1 day'`);
    expect(await tallies()).toBe('fail');
  });

  it('finds tallies that differed, and a night without reconciling', async () => {
    const reconcile = async () => (await found()).find(({ check }) => check === 'reconcile');
    expect(await reconcile()).toMatchObject({ status: 'warn', found: 'never done' });
    await fresh.database.query(reconcileRun('equal', 0, '3 days'));
    expect((await reconcile())?.status).toBe('warn');
    await fresh.database.query(reconcileRun('differs', 2, '2 hours'));
    expect(await reconcile()).toMatchObject({ status: 'fail' });
    expect((await reconcile())?.found).toMatch(/^2 tallies differed from the incidents/);
    await fresh.database.query(reconcileRun('equal', 0, '1 minute'));
    expect((await reconcile())?.status).toBe('ok');
  });

  it('finds a register with a number that is lost', async () => {
    const register = async () => (await found()).find(({ check }) => check === 'register');
    expect(await register()).toMatchObject({ status: 'ok' });
    await fresh.database.query(`INSERT INTO register_series VALUES ('${ANY_ID}', 2026, 3)`);
    expect(await register()).toMatchObject({ status: 'fail' });
  });

  it('finds clocks that have drifted apart', async () => {
    const ahead = () => new Date(Date.now() + HOUR_MS);
    expect(failures(await found(ahead))).toContain('clock');
  });

  it('finds imports that failed or died', async () => {
    await fresh.database.query(
      `INSERT INTO import_run (id, profile, source, file_name, started_at, status)
       VALUES ('${ANY_ID}', 'p', 's', 'f', now() - interval '2 days', 'running')`,
    );
    const imports = (await found()).find(({ check }) => check === 'imports');
    expect(imports).toMatchObject({ status: 'warn' });
    expect(imports?.found).toBe('0 imports failed in 14 days, 1 never came to an end');
  });

  it('finds a Redis that cannot be reached', async () => {
    settings = readSettings({
      DATABASE_URL: fresh.url,
      LAGESBILD_SCHEMA: fresh.schema,
      LAGESBILD_DATA_DIR: folder,
      REDIS_URL: 'redis://127.0.0.1:1',
    });
    const queue = (await found()).find(({ check }) => check === 'queue');
    expect(queue?.status).toBe('fail');
    expect(queue?.found).toMatch(/^the job queue on Redis cannot be reached/);
  });
});
