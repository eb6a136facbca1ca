import { randomUUID } from 'node:crypto';
import { chmod, copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '#database';
import { ContentCipher, openKeyRing, readKeyRing, RotateKeys, SealedFiles } from '#protection';
import { CliRun } from '../support/cli-run.js';
import { eventually } from '../support/process-runs.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const MANY = 20_000;
const PLACE = (id: string) => ({ table: 'many', revisionId: id, field: 'text' });

let app: RunningApp;
let owner: Database;
let reporter: Person;
let reader: Person;
let elsewhere: string;
const ids: string[] = [];

const rotation = () => new RotateKeys(owner, app.keyDir);
const usage = async () => {
  const rows = await app.database.query<{ id: string; n: number }>(
    `SELECT wrapping_key_id AS id, count(*) AS n FROM content_key GROUP BY 1`,
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
};
const under = async (version: number) =>
  [...(await usage())].reduce((sum, [id, n]) => sum + (id.endsWith(`-${version}`) ? n : 0), 0);
const ringFile = () => join(app.keyDir, 'keys.json');

async function report(): Promise<string> {
  const threat = { kind: 'staff_incident', category: 'threat.work.threat', text: 'Ett hot.' };
  const { status, body } = await reporter.send('POST', '/incidents', { body: submission(threat) });
  expect(status).toBe(201);
  return String(body['id']);
}

/** Real data keys of nothing in particular, by the thousand. @returns some of what they seal. */
async function writeManyKeys(count: number) {
  const ring = await readKeyRing(app.keyDir);
  if (ring === undefined) throw new Error('no ring');
  const cipher = new ContentCipher(ring);
  const made = Array.from({ length: count }, () => {
    const id = randomUUID();
    return { id, sealed: cipher.seal('internal', PLACE(id), `text of ${id}`) };
  });
  await app.database.query(
    `INSERT INTO content_key (revision_id, wrapping_key_id, wrapped)
     SELECT id, k, decode(w, 'hex') FROM unnest($1::uuid[], $2::text[], $3::text[]) AS m (id, k, w)`,
    [
      made.map(({ id }) => id),
      made.map(({ sealed }) => sealed.wrappingKeyId),
      made.map(({ sealed }) => sealed.wrapped.toString('hex')),
    ],
  );
  return made.slice(0, 50);
}

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  elsewhere = await mkdtemp(join(tmpdir(), 'lagesbild-old-ring-'));
  owner = new Database({ url: app.fresh.ownerUrl, schema: app.fresh.schema, connectionsMax: 3 });
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  reader = await app.signIn('manager@demo.example', DEMO_PASSWORD);
  for (let n = 0; n < 10; n += 1) ids.push(await report());
  await copyFile(ringFile(), join(elsewhere, 'keys.json'));
}, 60_000);
afterAll(async () => {
  await owner?.close();
  await app?.close();
  await rm(elsewhere, { recursive: true, force: true });
});

describe('rotating the keys', () => {
  it('knows every table that holds wrapped keys: what it forgot would be closed with the old key', async () => {
    const rows = await app.database.query<{ name: string }>(
      `SELECT table_name::text AS name FROM information_schema.columns
        WHERE table_schema = $1 AND column_name = 'wrapping_key_id' ORDER BY 1`,
      [app.fresh.schema],
    );
    // As `places` of rotate-keys.ts has them.
    const known = ['content_key', 'import_row_error', 'second_step'];
    expect(rows.map(({ name }) => name)).toEqual(known);
  });

  it('loses no read and no report while everything runs, and all lies under the new keys after', async () => {
    const sealed = await writeManyKeys(MANY);
    const writer = await app.worker.get(SealedFiles, { strict: false }).writer({
      ...{ name: 'a.txt', mediaType: 'text/plain', tier: 'protected' as const },
      ...{ createdBy: null, expiresAt: null },
    });
    await writer.write(Buffer.from('Innan. '));
    let running = true;
    let [reads, writes] = [0, 0];
    const refused: unknown[] = [];
    const reading = Promise.all(
      [0, 1, 2].map(async (offset) => {
        for (let n = offset; running; n += 1) {
          const { status, body } = await reader.send('GET', `/incidents/${ids[n % ids.length]}`);
          if (status !== 200 || (body['body'] as { text?: string }).text !== 'Ett hot.') {
            refused.push(body);
          }
          reads += 1;
        }
      }),
    );
    const writing = (async () => {
      for (; running; writes += 1) ids.push(await report());
    })();
    const steps: [number, number][] = [];
    // What a rule erases meanwhile stays erased: the key that is wrapped anew may not bring it back.
    const erased = await app.database.query<{ id: string }>(
      `SELECT revision_id AS id FROM content_key WHERE wrapping_key_id = 'internal-1' AND NOT revision_id = ANY ($1)
        ORDER BY md5(revision_id::text) LIMIT 300`,
      [sealed.map(({ id }) => id)],
    );
    const erasing = (async () => {
      for (const { id } of erased) {
        await app.database.query(`DELETE FROM content_key WHERE revision_id = $1`, [id]);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    })();
    const rotated = await rotation().rotate((done, of) => steps.push([done, of]));
    await erasing;
    const file = await writer.write(Buffer.from('Efter.')).then(() => writer.finish('strict'));
    running = false;
    await Promise.all([reading, writing]);
    expect(refused).toEqual([]);
    expect([reads > 50, writes > 10]).toEqual([true, true]);
    expect(rotated).toMatchObject({ isNew: true });
    expect(rotated.rewrapped).toBeGreaterThanOrEqual(MANY + 10 - erased.length);
    const back = await app.database.query(
      `SELECT 1 FROM content_key WHERE revision_id = ANY ($1::uuid[])`,
      [erased.map(({ id }) => id)],
    );
    expect([erased.length, back.length]).toEqual([300, 0]);
    expect(steps.length).toBeGreaterThan((MANY - erased.length) / 500);
    expect(steps.every(([done, of]) => done <= of)).toBe(true);
    expect([...(await usage()).keys()].every((id) => id.endsWith('-2'))).toBe(true);
    const opened = await app.worker.get(SealedFiles, { strict: false }).open(file.id);
    const pieces: Buffer[] = [];
    for await (const piece of opened.read()) pieces.push(Buffer.from(piece));
    expect(Buffer.concat(pieces).toString()).toBe('Innan. Efter.');
    // Content is not touched: what was sealed under the old wrapping opens under the new.
    const ring = await readKeyRing(app.keyDir);
    for (const { id, sealed: before } of sealed) {
      const [key] = await app.database.query<{ wrappingKeyId: string; wrapped: Buffer }>(
        `SELECT wrapping_key_id AS "wrappingKeyId", wrapped FROM content_key WHERE revision_id = $1`,
        [id],
      );
      expect(new ContentCipher(ring!).open(PLACE(id), { ...before, ...key! })).toBe(
        `text of ${id}`,
      );
    }
  }, 120_000);

  it('goes on after it was killed in the middle, with no further key', async () => {
    const killed = new CliRun(app.fresh, app.keyDir, ['keys', 'rotate']);
    await Promise.race([
      eventually(async () => (await under(3)) > 0, 60_000),
      killed.ended.then(({ err }) => Promise.reject(new Error(`it ended by itself: ${err}`))),
    ]);
    killed.process.kill('SIGKILL');
    await killed.ended;
    const left = await under(2);
    expect(left).toBeGreaterThan(0);
    expect((await reader.send('GET', `/incidents/${ids[0]}`)).status).toBe(200);
    const again = await new CliRun(app.fresh, app.keyDir, ['keys', 'rotate', '--json']).ended;
    expect(again.code, again.err).toBe(0);
    const { isNew, rewrapped } = JSON.parse(again.out) as { isNew: boolean; rewrapped: number };
    expect([isNew, rewrapped >= left]).toEqual([false, true]);
    expect([...(await usage()).keys()].every((id) => id.endsWith('-3'))).toBe(true);
    for (const id of ids.slice(0, 20)) {
      expect((await reader.send('GET', `/incidents/${id}`)).status).toBe(200);
    }
  }, 180_000);

  it('destroys old keys only when nothing lies under them, and what a copy holds is closed then', async () => {
    const [copy] = await app.database.query<{ wrappingKeyId: string; wrapped: Buffer }>(
      `SELECT wrapping_key_id AS "wrappingKeyId", wrapped FROM content_key WHERE wrapping_key_id = 'protected-3' LIMIT 1`,
    );
    await expect(rotation().retire(['protected-3'])).rejects.toThrow(/in use/);
    await expect(rotation().retire(['protected-9'])).rejects.toThrow(/no key "protected-9"/);
    await rotation().rotate();
    await owner.query(
      `INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) VALUES ($1, 'strict-3', '\\x00')`,
      [randomUUID()],
    );
    await expect(rotation().retire(['strict-3'])).rejects.toThrow(/still lie under strict-3/);
    await owner.query(`DELETE FROM content_key WHERE wrapping_key_id = 'strict-3'`);
    const kept = await rotation().retire(['protected-1', 'protected-2', 'protected-3']);
    expect(kept.map(({ id }) => id)).not.toContain('protected-3');
    expect(await readFile(ringFile(), 'utf8')).not.toContain('"protected-3"');
    const ring = await readKeyRing(app.keyDir);
    expect(() =>
      new ContentCipher(ring!).open(PLACE('x'), {
        ...copy!,
        nonce: Buffer.alloc(12),
        ciphertext: Buffer.alloc(20),
      }),
    ).toThrow('the key ring holds no wrapping key "protected-3"');
    expect((await reader.send('GET', `/incidents/${ids[0]}`)).status).toBe(200);
  }, 60_000);

  it('only adds keys when asked to prepare, once, and uses those that lie ready', async () => {
    const before = await rotation().status();
    const prepared = await rotation().prepare();
    expect(prepared.length).toBe(before.length + 4);
    expect(prepared.filter(({ isInUse }) => isInUse).every(({ id }) => id.endsWith('-4'))).toBe(
      true,
    );
    expect((await rotation().prepare()).length).toBe(prepared.length);
    const { keys } = await rotation().rotate();
    expect(keys.length).toBe(prepared.length);
    expect(keys.filter(({ isInUse }) => isInUse).map(({ id }) => id)).toEqual([
      'open-5',
      'internal-5',
      'protected-5',
      'strict-5',
    ]);
  }, 60_000);

  it('refuses to start with a ring from before, with one key changed, or with another ring', async () => {
    const start = (folder: string) => openKeyRing(app.database, folder);
    await expect(start(app.keyDir)).resolves.toBeDefined();
    await expect(start(elsewhere)).rejects.toThrow(/lacks .*"protected-5".*newest keys\.json/);
    const ring = JSON.parse(await readFile(ringFile(), 'utf8')) as {
      wrapping: Record<string, string>;
      audit: string;
    };
    const changed = await mkdtemp(join(tmpdir(), 'lagesbild-changed-ring-'));
    const put = async (file: object) => {
      await writeFile(join(changed, 'keys.json'), JSON.stringify(file));
      await chmod(join(changed, 'keys.json'), 0o600);
    };
    const other = Buffer.alloc(32, 7).toString('base64');
    await put({ ...ring, wrapping: { ...ring.wrapping, 'protected-5': other } });
    await expect(start(changed)).rejects.toThrow(/another "protected-5"/);
    await put({ ...ring, audit: other });
    await expect(start(changed)).rejects.toThrow(/not the one that this database was written with/);
    await rm(changed, { recursive: true });
    await expect(start(changed)).rejects.toThrow(/key ring is missing/);
    await rm(changed, { recursive: true, force: true });
  });

  it('cannot be done by the application, which may change no key', async () => {
    await expect(
      app.database.query(`UPDATE content_key SET wrapping_key_id = 'x'`),
    ).rejects.toThrow(/permission denied/);
  });
});
