import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FaultProxy } from '../support/fault-proxy.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';
import { eventually } from '../support/process-runs.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

// REL-5: a network that is slow, breaks, or swallows everything costs time and nothing else.
const LATENCY_MS = 2_000;
/** Instead of 130 s, so that a test can wait for it. */
const SILENCE_MAX_MS = 3_000;
const CONNECT_MAX_MS = 10_000;
const AT_ONCE = 40;
const POOL_MAX = 12;

let fresh: FreshDatabase;
let proxy: FaultProxy;
let app: RunningApp;
let reporter: Person;
/** What was acknowledged. */
const told: string[] = [];

beforeAll(async () => {
  fresh = await freshDatabase();
  proxy = await FaultProxy.before(fresh.url);
  const url = `${proxy.through(fresh.url)}?query_timeout=${SILENCE_MAX_MS}`;
  const keyDir = await mkdtemp(join(tmpdir(), 'lagesbild-keys-'));
  app = await RunningApp.on(fresh, keyDir, { DATABASE_URL: url });
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
}, 60_000);
afterAll(async () => {
  await app?.close();
  await proxy?.close();
});

interface Round {
  readonly statuses: Set<number>;
  readonly slowestMs: number;
}

/** Many report at once; what they were told is remembered. */
async function round(): Promise<Round> {
  const statuses = new Set<number>();
  let slowestMs = 0;
  const one = async () => {
    const began = performance.now();
    const { status, body, headers } = await reporter.send('POST', '/incidents', {
      body: submission(),
    });
    slowestMs = Math.max(slowestMs, performance.now() - began);
    statuses.add(status);
    if (status === 201) told.push(String(body['id']));
    if (status === 503) expect(headers['retry-after']).toBeDefined();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return { statuses, slowestMs };
}

const ready = async () => (await app.send('GET', '/health/ready')).status;

/** Fair weather: everything is taken, soon, and over no more connections than there may be. */
async function isWell(): Promise<void> {
  proxy.weather = 'fair';
  await eventually(async () => (await ready()) === 200, 30_000);
  const { statuses, slowestMs } = await round();
  expect([...statuses]).toEqual([201]);
  expect(slowestMs).toBeLessThan(10_000);
  expect(proxy.open).toBeLessThanOrEqual(POOL_MAX);
}

describe('a network between api and database', () => {
  it('that is two seconds slow makes all of them wait once, not one for another', async () => {
    await isWell();
    proxy.latencyMs = LATENCY_MS / 2;
    proxy.weather = 'slow';
    const { statuses, slowestMs } = await round();
    expect([...statuses].filter((status) => status !== 201 && status !== 503)).toEqual([]);
    expect(slowestMs).toBeLessThan(CONNECT_MAX_MS + 4 * SILENCE_MAX_MS);
    await isWell();
  }, 120_000);

  it('that breaks every connection costs what was under way, and nothing after it', async () => {
    for (let n = 0; n < 5; n += 1) {
      const rounds = round();
      proxy.reset();
      const { statuses } = await rounds;
      expect([...statuses].filter((status) => status !== 201 && status !== 503)).toEqual([]);
    }
    await isWell();
  }, 120_000);

  it.each(['black hole', 'half open'] as const)(
    'that becomes a %s is told 503 in bounded time, and its dead connections are given up',
    async (weather) => {
      proxy.weather = weather;
      expect(await ready()).toBe(503);
      const { statuses, slowestMs } = await round();
      expect([...statuses]).toEqual([503]);
      expect(slowestMs).toBeLessThan(CONNECT_MAX_MS + 4 * SILENCE_MAX_MS);
      await isWell();
    },
    120_000,
  );

  it('loses nothing of what was acknowledged, and keeps nothing twice', async () => {
    const rows = await fresh.database.query<{ id: string; times: number }>(
      `SELECT i.id, (SELECT count(*) FROM incident_revision r WHERE r.incident_id = i.id) AS times FROM incident i`,
    );
    const times = new Map(rows.map((row) => [row.id, row.times]));
    expect(told.filter((id) => times.get(id) !== 1)).toEqual([]);
    expect(told.length).toBeGreaterThan(AT_ONCE * 4);
  });
});
