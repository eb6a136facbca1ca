import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReconcileTallies } from '#aggregation';
import { VerifyAudit } from '#audit';
import type { MadeBackup } from '#backup';
import { Database } from '#database';
import {
  backUp,
  foundLillstad,
  importEvents,
  restoredApp,
  restoreInto,
  tableDigests,
} from '../support/backups.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { LillstadReporter, lillstadOperations } from '../support/lillstad.js';
import { RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const COUNTS =
  '/tallies?area=municipality:9901&from=2024-01-01&to=2027-01-01&by=area,month,category,severity,tier,gender';
const SECRET = 'kanariefågel i trapphuset';

/** One event that goes in and one that is refused. */
const EVENTS = [
  ...[{ id: 1, datetime: '2026-03-20 10:19:26 +01:00', type: 'Brand', name: 'Brand, Lillstad' }],
  ...[{ id: 2, datetime: '2026-03-21 10:19:26 +01:00', type: 'Brand', name: 'Brand, ingenstans' }],
].map((event) => ({ ...event, summary: 'Rök ur en källare.', url: '/x', location: {} }));
EVENTS[0]!.location = { name: 'Lillstad', gps: '59.1,17.1' };
EVENTS[1]!.location = { name: 'Ingenstans', gps: '59.1,17.1' };

let folder: string;
let town: RunningApp;
let incidentIds: string[];
let before: Record<string, string>;
let made: MadeBackup;

const at = (name: string) => join(folder, name);
const wish = (otherwise: Partial<Parameters<typeof restoreInto>[1]> = {}) => ({
  folder: at('data'),
  keysFolder: at('keys'),
  keyDir: town.keyDir,
  ...otherwise,
});

async function asked(app: RunningApp, paths: readonly string[]) {
  const person = await app.signIn('security@demo.example', DEMO_PASSWORD);
  return Promise.all(paths.map(async (path) => (await person.send('GET', path)).body));
}

async function owned(fresh: FreshDatabase, use: (owner: Database) => Promise<unknown>) {
  const owner = new Database({ url: fresh.ownerUrl, schema: fresh.schema, connectionsMax: 1 });
  await use(owner).finally(() => owner.close());
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-backup-'));
  town = await foundLillstad();
  const person = await town.signIn('reporter@demo.example', DEMO_PASSWORD);
  const reporter = new LillstadReporter((method, path, what) => person.send(method, path, what));
  for (const operation of lillstadOperations()) await reporter.run(operation);
  const told = { clientId: '0192aaaa-0000-7000-8000-000000000001', text: SECRET };
  const known = lillstadOperations().find(({ op }) => op === 'record') as { body: object };
  await person.send('POST', '/incidents', { body: { ...known.body, ...told } });
  await writeFile(at('events.json'), JSON.stringify(EVENTS));
  const imported = await importEvents(town, at('events.json'));
  expect(imported).toMatchObject({ recorded: 1, refused: 1 });
  await town.catchUp();
  // One more that the forwarder has not reached: it is in the backup as it waits.
  const late = { clientId: '0192aaaa-0000-7000-8000-000000000002' };
  await person.send('POST', '/incidents', { body: { ...known.body, ...late } });
  const rows = await town.database.query<{ id: string }>(`SELECT id FROM incident ORDER BY id`);
  incidentIds = rows.map(({ id }) => id);
  before = await tableDigests(town.database);
  made = await backUp(town, at('data'), at('keys'));
  // The older set, as somebody who keeps what they should not would have it.
  await cp(at('keys'), at('keys-of-first'), { recursive: true });
});

afterAll(async () => {
  await town?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('a backup', () => {
  it('comes back row by row, with equal figures, an intact log and readable content', async () => {
    const restored = await restoredApp(wish());
    try {
      expect(await tableDigests(restored.database)).toEqual(before);
      expect(Object.keys(before)).toContain('content_key');
      const paths = [COUNTS, ...incidentIds.map((id) => `/incidents/${id}`)];
      expect(await asked(restored, paths)).toEqual(await asked(town, paths));
      const told = await asked(restored, [`/incidents/${incidentIds.at(-3)}`]);
      expect(JSON.stringify(told)).toContain(SECRET);
      await restored.catchUp();
      const reconciled = await restored.worker.get(ReconcileTallies, { strict: false }).run();
      expect(reconciled).toMatchObject({ stale: 0, differences: [] });
      const audit = await restored.worker.get(VerifyAudit, { strict: false }).run();
      expect(audit).toMatchObject({ intact: true, unsealed: 0 });
      // New rows get new numbers and positions.
      const person = await restored.signIn('reporter@demo.example', DEMO_PASSWORD);
      const body = {
        ...(lillstadOperations()[0] as { body: object }).body,
        clientId: '0192aaaa-0000-7000-8000-000000000003',
      };
      expect(await person.send('POST', '/incidents', { body })).toMatchObject({ status: 201 });
      await restored.catchUp();
    } finally {
      await restored.close();
    }
  });

  it('is for its owner only, holds no key, no session and nothing readable, and the log tells of it', async () => {
    const names = await readdir(made.folder);
    expect(names).not.toContain('content_key.copy.gz');
    expect(names).not.toContain('session.copy.gz');
    expect((await stat(made.folder)).mode & 0o777).toBe(0o700);
    const ring = JSON.parse(await readFile(join(town.keyDir, 'keys.json'), 'utf8')) as {
      wrapping: Record<string, string>;
    };
    const keys = Object.values(ring.wrapping).map((key) => Buffer.from(key, 'base64'));
    for (const place of [made.folder, at('keys')]) {
      for (const name of (await readdir(place)).filter((one) => !one.startsWith('.'))) {
        expect((await stat(join(place, name))).mode & 0o777, name).toBe(0o600);
        const bytes = await readFile(join(place, name));
        const text = name.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString();
        expect(text).not.toContain(SECRET);
        for (const key of keys) {
          expect(text).not.toContain(key.toString('base64'));
          expect(text).not.toContain(key.toString('hex'));
        }
      }
    }
    const told = await town.database.query(
      `SELECT actor_id, details FROM audit_entry WHERE action = 'backup.made' AND $1 = ANY (subject_ids)`,
      [made.id],
    );
    const { rows, tables, storedBytes } = made;
    expect(told).toEqual([{ actor_id: null, details: { rows, tables, bytes: storedBytes } }]);
  });

  it('is refused where its folders lie in each other or hold the keys of another instance', async () => {
    const sentence = /must lie apart/;
    await expect(backUp(town, at('a'), at('a/keys'))).rejects.toThrow(sentence);
    await expect(backUp(town, at('a/data'), at('a'))).rejects.toThrow(sentence);
    await expect(backUp(town, town.keyDir, at('b'))).rejects.toThrow(sentence);
    await expect(backUp(town, at('b'), join(town.keyDir, 'c'))).rejects.toThrow(sentence);
    const other = await foundLillstad();
    try {
      await other.catchUp();
      const present = await readFile(at('keys/manifest.json'), 'utf8');
      await expect(backUp(other, at('other'), at('keys'))).rejects.toThrow(/another instance/);
      expect(await readFile(at('keys/manifest.json'), 'utf8')).toBe(present);
      expect(await readdir(at('other'))).toEqual([]);
    } finally {
      await other.close();
    }
  });
});

describe('what is erased', () => {
  it('is gone from older backups once a newer one has replaced the keys; figures stay', async () => {
    const [erased, kept] = [incidentIds.at(-3)!, incidentIds.at(-4)!];
    await owned(town.fresh, async (owner) => {
      for (const table of ['incident_content', 'content_key']) {
        await owner.query(
          `DELETE FROM ${table} WHERE revision_id IN (SELECT id FROM incident_revision WHERE incident_id = $1)`,
          [erased],
        );
      }
    });
    const later = await backUp(town, at('data'), at('keys'));
    expect(later.olderServed).toBe(1);
    const counts = (await asked(town, [COUNTS]))[0] as { items: unknown };
    const old = { folder: made.folder };
    const restored = await restoredApp(wish(old));
    const disobeyed = await restoredApp(wish({ ...old, keysFolder: at('keys-of-first') }));
    try {
      const paths = [`/incidents/${erased}`, `/incidents/${kept}`];
      const [gone, open] = await asked(restored, paths);
      expect(gone).toMatchObject({ id: erased, body: null });
      expect(JSON.stringify(open)).toContain('"category"');
      expect(open?.['body']).not.toBeNull();
      expect((await asked(restored, [COUNTS]))[0]?.['items']).toEqual(counts.items);
      const orphans = await restored.database.query(
        `SELECT 1 FROM incident_content FULL JOIN content_key USING (revision_id)
          WHERE incident_content.nonce IS NULL OR content_key.wrapped IS NULL`,
      );
      expect(orphans).toEqual([]);
      // Only who has kept the former keys folder can still open it.
      expect(JSON.stringify(await asked(disobeyed, paths))).toContain(SECRET);
    } finally {
      await restored.close();
      await disobeyed.close();
    }
  });
});

describe('a restore', () => {
  let target: FreshDatabase;
  let number = 0;
  beforeAll(async () => {
    target = await freshDatabase();
  });
  afterAll(() => target.close());

  /** A copy of the backup and its keys that may be spoilt. */
  async function copies() {
    const [data, keys] = [at(`data-${(number += 1)}`), at(`keys-${number}`)];
    await cp(made.folder, data, { recursive: true });
    await cp(at('keys-of-first'), keys, { recursive: true });
    return { data, keys };
  }

  async function refused(otherwise: Parameters<typeof wish>[0]): Promise<string> {
    const error = await restoreInto(target, wish(otherwise)).catch((reason: Error) => reason);
    expect(error).toBeInstanceOf(Error);
    for (const digest of Object.entries(await tableDigests(target.database))) {
      if (!/^(instance|stream_position|geography_revision)$/.test(digest[0])) {
        expect(digest[1], digest[0]).toBe('0 ');
      }
    }
    return (error as Error).message;
  }

  it.each([
    ['data', 'incident.copy.gz'],
    ['data', 'manifest.json'],
    ['keys', 'manifest.json'],
    ['keys', 'content_key'],
  ] as const)('refuses a changed file: %s/%s', async (place, name) => {
    const copy = await copies();
    const file = (await readdir(copy[place])).find((one) => one.startsWith(name))!;
    const path = join(copy[place], file);
    const bytes = await readFile(path);
    if (name === 'manifest.json') {
      await writeFile(path, bytes.toString().replace('"application": "', '"application": "9'));
    } else {
      bytes[bytes.length >> 1]! ^= 1;
      await writeFile(path, bytes);
    }
    const message = await refused({ folder: copy.data, keysFolder: copy.keys });
    expect(message).toContain(path);
    expect(message).toMatch(/changed|damaged/);
  });

  it('refuses a missing and a shortened file', async () => {
    const { data, keys } = await copies();
    const path = join(data, 'audit_entry.copy.gz');
    await writeFile(path, (await readFile(path)).subarray(0, -9));
    expect(await refused({ folder: data, keysFolder: keys })).toMatch(/changed|damaged/);
    await rm(path);
    expect(await refused({ folder: data, keysFolder: keys })).toContain(`${path} is missing`);
  });

  it('refuses keys of an older backup, another key ring and none at all', async () => {
    expect(await refused({ keysFolder: at('keys-of-first') })).toMatch(/do not belong/);
    const other = await RunningApp.start();
    try {
      expect(await refused({ keyDir: other.keyDir })).toMatch(/not the one/);
    } finally {
      await other.close();
    }
    expect(await refused({ keyDir: at('nowhere') })).toMatch(/key ring is missing.*--without-keys/);
    expect(await refused({ keysFolder: at('nowhere') })).toMatch(/no keys of a backup/);
  });

  it('refuses an instance that is not empty, and changes nothing in it', async () => {
    const full = await tableDigests(town.database);
    await expect(restoreInto(town.fresh, wish())).rejects.toThrow(/not empty.*incident/);
    expect(await tableDigests(town.database)).toEqual(full);
  });

  it('goes without keys when asked to: content is closed, figures are there', async () => {
    const fresh = await freshDatabase();
    const restored = await restoreInto(fresh, wish({ keysFolder: null, keyDir: at('nowhere') }));
    expect(restored.contentsGone).toBeGreaterThan(20);
    const app = await RunningApp.on(fresh, await mkdtemp(join(tmpdir(), 'lagesbild-keys-')));
    try {
      const paths = [COUNTS, `/incidents/${incidentIds[0]}`];
      const [counts, incident] = await asked(app, paths);
      expect(counts).toEqual((await asked(town, paths))[0]);
      expect(incident).toMatchObject({ id: incidentIds[0], body: null });
    } finally {
      await app.close();
    }
  });
});
