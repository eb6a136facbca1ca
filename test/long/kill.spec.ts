import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '#database';
import { History } from '../support/history.js';
import { lillstadAreasPath, lillstadLevels } from '../support/lillstad.js';
import { descendantsOf, eventually } from '../support/process-runs.js';
import { LaunchedProduct, ProductClient } from '../support/product.js';
import { productFolder } from '../support/product-home.js';
import { Proof } from '../support/proof.js';
import { reportUnderFire } from '../support/reporting-clients.js';

// REL-1 and REL-2: whatever is killed whenever, what was acknowledged is stored once, and every effect of it came once.
const SEED = Number(process.env['LAGESBILD_TEST_KILL_SEED'] ?? 1);
const POSTS = Number(process.env['LAGESBILD_TEST_KILL_POSTS'] ?? 2_000);
const KILLS = Number(process.env['LAGESBILD_TEST_KILLS'] ?? 8);
const CLIENTS = 16;
const PAUSE_MS = 1_000;
const REST_MS = 120_000;
const PASSWORD = 'kvarnhjul-och-lingonris';
const REPORTER = 'anmalare@lillstad.example';
const COORDINATOR = 'samordnare@lillstad.example';
const YEAR = 'area=municipality:9901&from=2025-01-01&to=2026-01-01';

type Victim = 'api' | 'worker' | 'database' | 'everything';

let folder: string;
let dataDir: string;
let port: string;
let product: LaunchedProduct;
let history: History;
let proof: Proof;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-history-'));
  history = new History(join(folder, 'history.ndjson'));
  dataDir = await productFolder();
  proof = new Proof(dataDir, history);
  port = String(await findFreePort(0, '127.0.0.1'));
  product = await LaunchedProduct.start({ PORT: port }, dataDir);
  for (const [email, role] of [
    [REPORTER, 'reporter'],
    [COORDINATOR, 'security_coordinator'],
  ] as const) {
    const who = ['--email', email, '--name', 'Rut', '--role', role];
    await product.command(['user', 'add', ...who], `${PASSWORD}\n`);
  }
  const properties = ['--code', 'code', '--name', 'name', '--scheme', 'lillstad'];
  for (const level of lillstadLevels) {
    const parent = level === 'county' ? [] : ['--parent', 'parent'];
    const file = fileURLToPath(lillstadAreasPath(level));
    await product.command(['import', 'areas', file, '--level', level, ...properties, ...parent]);
  }
}, 180_000);

afterAll(async () => {
  await product?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** A process of the database that works for the application: PostgreSQL then ends them all and recovers. */
async function databaseProcess(): Promise<number | undefined> {
  const pidFile = join(dataDir, 'postgres', 'cluster', 'postmaster.pid');
  const postmaster = Number((await readFile(pidFile, 'utf8')).split('\n')[0]);
  return descendantsOf(postmaster).find(({ command }) => command.includes('lagesbild_app'))?.pid;
}

async function kill(victim: Victim): Promise<void> {
  if (victim === 'everything') {
    await product.kill();
    product = await LaunchedProduct.start({ PORT: port }, dataDir);
    return;
  }
  const pid =
    victim === 'database'
      ? await databaseProcess()
      : descendantsOf(product.pid).find(({ command }) => command.includes(`${victim}/main.js`))
          ?.pid;
  // It may be just starting again.
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
}

/** Kills something every few seconds; each kind in its turn. */
async function strike(): Promise<void> {
  const victims: Victim[] = ['api', 'database', 'worker', 'everything'];
  let seed = SEED;
  for (let struck = 0; struck < KILLS; struck += 1) {
    // Park and Miller's minimal standard generator: the same seed, the same pauses.
    seed = (seed * 48_271) % 2_147_483_647;
    await sleep(PAUSE_MS + (seed % PAUSE_MS));
    await kill(victims[struck % victims.length]!);
  }
}

describe(`${POSTS} incidents or more from ${CLIENTS} clients while ${KILLS} processes are killed`, () => {
  it('are each stored once and counted once, and every effect of them came once', async () => {
    let isOver = false;
    const striking = strike().finally(() => (isOver = true));
    const reporting = reportUnderFire({
      address: () => `http://127.0.0.1:${port}`,
      email: REPORTER,
      password: PASSWORD,
      clients: CLIENTS,
      posts: POSTS,
      history,
      isOver: () => isOver,
      areas: ['sub_area:norr_by', 'district:soder', 'municipality:9901'],
    });
    const [reported] = await Promise.all([reporting, striking]);
    // What was struck last may still be starting again.
    let viewer: ProductClient | undefined;
    const counted = async (): Promise<number> => {
      viewer ??= await ProductClient.signIn(product.address, COORDINATOR, PASSWORD);
      return viewer.count(YEAR);
    };
    await eventually(async () => (await counted().catch(() => 0)) === reported, REST_MS);
    await proof.untilAtRest();
    await product.halt();
    expect(await proof.broken()).toEqual([]);
  }, 900_000);

  // A checker that finds nothing proves nothing.
  it('would be found out, each kind of broken promise by itself', async () => {
    const one = `(SELECT id FROM incident ORDER BY id LIMIT 1)`;
    const revision = `(SELECT id FROM incident_revision WHERE incident_id = ${one})`;
    const keep = (table: string, where: string) => [
      `CREATE TEMP TABLE kept_${table} AS SELECT * FROM ${table} WHERE ${where}`,
      `DELETE FROM ${table} WHERE ${where}`,
    ];
    const putBack = (table: string) => [
      `INSERT INTO ${table} SELECT * FROM kept_${table}`,
      `DROP TABLE kept_${table}`,
    ];
    await proof.withDatabase(async (owner) => {
      const lost = await proof.withFault(
        owner,
        keep('incident', `id = ${one}`),
        putBack('incident'),
      );
      expect(lost.join()).toContain('was acknowledged and is lost');

      const move = (by: number) =>
        `UPDATE tally_cell SET incident_count = incident_count + ${by}
          WHERE (area_key, local_month) = (SELECT area_key, local_month FROM tally_cell ORDER BY 1, 2 LIMIT 1)`;
      const miscounted = await proof.withFault(owner, [move(1)], [move(-1)]);
      expect(miscounted.join()).toContain('tallies differ from a rebuild');

      const doubled = await proof.withFault(
        owner,
        [
          `INSERT INTO audit_entry SELECT gen_random_uuid(), occurred_at, actor_id, action, subject, subject_ids, '{"planted":1}', mac
             FROM audit_entry WHERE action = 'incident.recorded' ORDER BY id LIMIT 1`,
        ],
        [`DELETE FROM audit_entry WHERE details ? 'planted'`],
      );
      expect(doubled.join()).toContain('has 2 audited');
      expect(doubled.join()).toContain('audit rows were never sealed');

      const unnumbered = await proof.withFault(
        owner,
        keep('revision_position', `revision_id = ${revision}`),
        putBack('revision_position'),
      );
      expect(unnumbered.join()).toContain('has 0 positions');

      const flip = `UPDATE audit_seal SET link = set_byte(link, 0, 255 - get_byte(link, 0)) WHERE position = 10`;
      const unchained = await proof.withFault(owner, [flip], [flip]);
      expect(unchained).toEqual(['the audit chain is broken']);

      expect(await proof.check(owner)).toEqual([]);
    });
  }, 300_000);
});
