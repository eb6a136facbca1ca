import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFreePort } from '#database';
import { History } from '../support/history.js';
import { eventually } from '../support/process-runs.js';
import { ProductClient, type LaunchedProduct } from '../support/product.js';
import { Proof } from '../support/proof.js';
import { reportUnderFire } from '../support/reporting-clients.js';
import { launchTown, TOWN_PASSWORD, townspeople } from '../support/town.js';

// REL-3: Redis holds wake-up calls and no truth. What it forgets is found again in the database.
const POSTS = Number(process.env['LAGESBILD_TEST_REDIS_POSTS'] ?? 1_000);
const ROUNDS = 4;
const PAUSE_MS = 800;
const EFFECT_MS = 90_000;
const YEAR = 'area=municipality:9901&from=2025-01-01&to=2026-01-01';
const HOST = '127.0.0.1';
const isAbsent = spawnSync('redis-server', ['--version']).error !== undefined;
const why = isAbsent ? ' (skipped: redis-server is not installed)' : '';

let folder: string;
let port: number;
let redis: ChildProcess;
let product: LaunchedProduct;
let history: History;

async function startRedis(): Promise<void> {
  const kept = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];
  redis = spawn(
    'redis-server',
    ['--port', String(port), '--bind', HOST, '--dir', folder, ...kept],
    {
      stdio: 'ignore',
    },
  );
  await eventually(() => answers());
}

function answers(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** Redis' own protocol takes a plain line. */
function tellRedis(line: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, HOST, () => socket.write(`${line}\r\n`));
    socket.once('data', () => socket.destroy());
    socket.on('close', () => resolve()).on('error', reject);
  });
}

beforeAll(async () => {
  if (isAbsent) return;
  folder = await mkdtemp(join(tmpdir(), 'lagesbild-redis-'));
  history = new History(join(folder, 'history.ndjson'));
  port = await findFreePort(0, HOST);
  await startRedis();
  product = await launchTown({ REDIS_URL: `redis://${HOST}:${port}` });
}, 180_000);
afterAll(async () => {
  await product?.stop();
  redis?.kill('SIGKILL');
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}, 60_000);

/** Empties Redis and ends it, in turn, for as long as there is load. */
async function strike(isDone: () => boolean): Promise<number> {
  let struck = 0;
  while (struck < ROUNDS && !isDone()) {
    await sleep(PAUSE_MS);
    if (struck % 2 === 0) await tellRedis('FLUSHALL');
    else {
      redis.kill('SIGKILL');
      await sleep(PAUSE_MS);
      await startRedis();
    }
    struck += 1;
  }
  return struck;
}

describe.skipIf(isAbsent)(`Redis that forgets and dies while ${POSTS} incidents come${why}`, () => {
  it('costs no incident, no effect and nobody’s session', async () => {
    const { email } = townspeople.security;
    const viewer = await ProductClient.signIn(product.address, email, TOWN_PASSWORD);
    let done = false;
    const reporting = reportUnderFire({
      address: () => product.address,
      email: townspeople.reporter.email,
      password: TOWN_PASSWORD,
      clients: 8,
      posts: POSTS,
      history,
      areas: ['sub_area:norr_by', 'district:soder', 'municipality:9901'],
    }).finally(() => (done = true));
    const [struck] = await Promise.all([strike(() => done), reporting]);
    expect(struck).toBeGreaterThanOrEqual(2);
    // Once more with nothing coming after it, which would wake what was forgotten.
    await tellRedis('FLUSHALL');
    expect((await viewer.send('GET', '/session')).status).toBe(200);
    // Redis is asked for nothing on the way of an incident: none had to be sent twice.
    expect(history.read().filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
    await eventually(async () => (await viewer.count(YEAR)) === POSTS, EFFECT_MS);
    const proof = new Proof(product.dataDir, history);
    await proof.untilAtRest(EFFECT_MS);
    await product.halt();
    expect(await proof.broken()).toEqual([]);
  }, 400_000);
});
