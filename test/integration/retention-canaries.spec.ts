import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { KeysInBackups } from '#backup';
import { RunExport } from '#exports';
import { Database } from '#database';
import { ContentCipher, KeyRing, RotateKeys } from '#protection';
import { CloseOldBackups } from '#retention';
import { backUp, restoredApp } from '../support/backups.js';
import { after, RetentionWorld, type Reported } from '../support/retention-world.js';

/** A word of its own in everything that is told of an incident; none is part of another. */
const CANARY = {
  text: 'Kanarieordet på torget',
  corrected: 'Kanarierättelsen',
  outcome: 'Kanariesvaret till dig',
  place: '15.051237',
} as const;
const found = (text: string) =>
  Object.values(CANARY).filter(
    (canary) => text.includes(canary) || text.includes(Buffer.from(canary).toString('hex')),
  );

let world: RetentionWorld;
let folder: string;
let told: Reported;
const logged: string[] = [];
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => logged.push(String(text)) > 0);
  }
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-erased-'));
  world = await RetentionWorld.start({ LAGESBILD_DATA_DIR: at('data') });
  told = await world.report({
    ...{
      text: CANARY.text,
      location: { lon: Number(CANARY.place), lat: 60.070123, source: 'map' },
    },
  });
  const match = { headers: { 'if-match': '"1"' }, body: { text: CANARY.corrected } };
  const corrected = await world.people.reporter.send('PATCH', `/incidents/${told.id}`, match);
  expect(corrected.status).toBe(200);
  const closed = { body: { state: 'closed', outcome: CANARY.outcome } };
  const path = `/incidents/${told.id}/handling`;
  expect((await world.people.security.send('POST', path, closed)).status).toBe(204);
  await world.rule();
  await world.app.catchUp();
}, 120_000);
afterAll(async () => {
  vi.restoreAllMocks();
  await world?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Every row of every table of the application and of its queues, bytes as they are. */
async function everyRow(app = world.app): Promise<string> {
  const tables = await app.database.query<{ schema: string; name: string }>(
    `SELECT schemaname AS schema, tablename AS name FROM pg_tables
      WHERE schemaname IN (current_schema(), current_schema() || '_jobs')`,
  );
  expect(tables.length).toBeGreaterThan(60);
  const dumps: string[] = [];
  for (const { schema, name } of tables) {
    const rows = await app.database.query<{ row: string }>(
      `SELECT row_to_json(t)::text AS row FROM "${schema}"."${name}" t`,
    );
    dumps.push(...rows.map(({ row }) => row));
  }
  return dumps.join('\n');
}

/** What everybody is answered, a file that somebody takes out among it. */
async function everyAnswer(): Promise<string> {
  const { reporter, security, archivist } = world.people;
  const answers: string[] = [];
  for (const person of [reporter, security, archivist]) {
    for (const path of [
      ...['/incidents?limit=500', '/incidents?mine=true', `/incidents/${told.id}`, '/messages'],
      ...['/register', '/register.csv', '/clusters.geojson?bbox=10,55,25,69&zoom=18'],
      '/figures/top-places?from=2026-01-01&to=2027-01-01&area=municipality:lillstad',
      `/retention/rules?organisationId=${world.organisation}`,
      `/retention/protocols?organisationId=${world.organisation}`,
    ]) {
      const { body, status } = await person.send('GET', path);
      expect(status, path).toBeLessThan(500);
      answers.push(JSON.stringify(body));
    }
    const wish = { format: 'csv', include: ['text'], reason: 'Kontroll', clientId: randomUUID() };
    const { status, body } = await person.send<{ id: string }>('POST', '/exports', { body: wish });
    if (status !== 202) continue;
    await world.app.worker.get(RunExport, { strict: false }).run(body.id);
    answers.push(String((await person.send('GET', `/exports/${body.id}/file`)).body));
  }
  return answers.join('\n');
}

/** Everything in the files of a folder, packed ones unpacked. */
async function everyFile(path: string): Promise<string> {
  const names = await readdir(path, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile());
  const texts = await Promise.all(
    files.map(async ({ parentPath, name }) => {
      const bytes = await readFile(join(parentPath, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('latin1');
    }),
  );
  return texts.join('\n');
}

/** Whether any key in a keys folder opens any content in a backup: what a thief of both, and of the key ring, can do. */
async function opened(data: string, keys: string): Promise<number> {
  const rowsOf = (text: string) => text.split('\n').filter((line) => line !== '').map((line) => line.split('\t')); // prettier-ignore
  const bytes = (cell: string) => Buffer.from(cell.replace(/^\\\\x/, ''), 'hex');
  const [file] = (await readdir(keys)).filter((name) => name.startsWith('content_key-'));
  const wrapped = new Map(
    rowsOf(gunzipSync(await readFile(join(keys, file!))).toString('utf8')).map(
      ([id, wrappingKeyId, key]) => [id!, { wrappingKeyId: wrappingKeyId!, wrapped: bytes(key!) }],
    ),
  );
  const [backup] = (await readdir(data)).filter((name) => !name.startsWith('.'));
  const contents = rowsOf(
    gunzipSync(await readFile(join(data, backup!, 'incident_content.copy.gz'))).toString('utf8'),
  );
  const ring = world.app.api.get<KeyRing>(KeyRing, { strict: false });
  const cipher = new ContentCipher(ring);
  let count = 0;
  for (const [revisionId, nonce, ciphertext] of contents) {
    const key = wrapped.get(revisionId!);
    if (key === undefined) continue;
    const place = { table: 'incident_content', revisionId: revisionId!, field: 'body' };
    const sealed = { ...key, nonce: bytes(nonce!), ciphertext: bytes(ciphertext!) };
    expect(cipher.open(place, sealed)).toBeTruthy();
    count += 1;
  }
  return count;
}

describe('what is erased', { timeout: 120_000 }, () => {
  it('was there, and is afterwards in no row, queue, answer, file, mail, log or old backup', async () => {
    expect(found(await everyAnswer()).length).toBeGreaterThan(2);
    expect(found(await everyRow())).toEqual([]);
    await backUp(world.app, at('old/data'), at('old/keys'));
    expect(await opened(at('old/data'), at('old/keys'))).toBe(2);

    await world.at(after(2));
    const before = await world.app.database.query(`SELECT t::text FROM tally_cell t ORDER BY 1`);
    const id = await world.erased();
    const { body } = await world.read(`/retention/protocols/${id}`);
    expect(body).toMatchObject({ erased: 1, oldBackups: 'closed' });

    await world.app.catchUp();
    expect(await world.app.database.query(`SELECT t::text FROM tally_cell t ORDER BY 1`)).toEqual(before); // prettier-ignore
    expect(found(await everyRow())).toEqual([]);
    expect(found(await everyAnswer())).toEqual([]);
    expect(found(await everyFile(folder))).toEqual([]);
    expect(found(logged.join(''))).toEqual([]);
    const left = await world.app.database.query(
      `SELECT revision_id FROM incident_content
       UNION ALL SELECT id FROM incident_handling WHERE ciphertext IS NOT NULL`,
    );
    expect(left).toEqual([]);
    expect(await opened(at('old/data'), at('old/keys'))).toBe(0);
  });

  it('is in no instance that an old backup is restored into', async () => {
    const restored = await restoredApp({
      ...{ folder: at('old/data'), keysFolder: at('old/keys'), keyDir: world.app.keyDir },
    });
    try {
      const [rows] = await restored.database.query<{ contents: number; incidents: number }>(
        `SELECT (SELECT count(*) FROM incident_content) AS contents, (SELECT count(*) FROM incident) AS incidents`,
      );
      expect(rows).toEqual({ contents: 0, incidents: 1 });
      expect(found(await everyRow(restored))).toEqual([]);
    } finally {
      await restored.close();
    }
  });
});

describe('old backups', { timeout: 120_000 }, () => {
  it('are said to be open while the keys folder cannot be reached, and are closed by the next backup', async () => {
    await world.at(after(0));
    await world.report({ text: CANARY.text });
    await world.app.catchUp();
    await backUp(world.app, at('lost/data'), at('lost/keys'));
    await rm(at('lost/keys'), { recursive: true });
    await world.at(after(2));
    const id = await world.erased();
    const state = async () => (await world.read(`/retention/protocols/${id}`)).body['oldBackups'];
    expect(await state()).toBe('open');
    await backUp(world.app, at('next/data'), at('next/keys'));
    expect(await state()).toBe('closed');
  });

  it('are not called closed when one is done elsewhere while the keys of those before are replaced', async () => {
    const { worker } = world.app;
    const [keys, database] = [KeysInBackups, Database].map((each) => worker.get(each, { strict: false })) as [KeysInBackups, Database]; // prettier-ignore
    const place = () => database.query<{ folder: string }>(`SELECT folder, as_of FROM backup_keys_place`); // prettier-ignore
    const [before] = await place();
    const elsewhere = { folder: at('during/keys'), as_of: new Date('2026-01-01T00:00:00Z') };
    const copying = database.withClient.bind(database);
    database.withClient = async (run) => {
      await keys.note({ folder: elsewhere.folder, asOf: elsewhere.as_of.toISOString() });
      return copying(run);
    };
    await keys.replace();
    database.withClient = copying;
    expect(await place()).toEqual([elsewhere]);
    await keys.note({ folder: before!.folder, asOf: elsewhere.as_of.toISOString() });
  });

  it('do not come to hold what was erased while they were made, nor does a rotation bring it back', async () => {
    await world.at(after(0));
    for (let n = 0; n < 150; n += 1) await world.report({ text: CANARY.text });
    await world.app.catchUp();
    await world.at(after(2));
    const id = await world.approved();
    const { ownerUrl: url, schema } = world.app.fresh;
    const owner = new Database({ url, schema });
    const rotating = new RotateKeys(owner, world.app.keyDir).rotate();
    const [, made] = await Promise.all([
      world.run(id),
      backUp(world.app, at('during/data'), at('during/keys')),
      rotating,
    ]);
    await owner.close();
    expect(made.tables).toBeGreaterThan(30);
    // What the sweep does each minute, for a backup that began before the erasure and ended after it.
    await world.run(id);
    await world.app.worker.get(CloseOldBackups, { strict: false }).run();
    expect((await world.read(`/retention/protocols/${id}`)).body['oldBackups']).toBe('closed');
    expect(await opened(at('during/data'), at('during/keys'))).toBe(0);
  });
});
