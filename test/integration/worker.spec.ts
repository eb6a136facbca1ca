import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SweepStale } from '#aggregation';
import { OutboxForwarder } from '#jobs';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const redisUrl = process.env['LAGESBILD_TEST_REDIS_URL'];
const WAIT_AT_MOST_MS = 15_000;

const backends = [
  { name: 'PostgreSQL', environment: {}, absent: false },
  {
    name: redisUrl === undefined ? 'Redis (skipped: LAGESBILD_TEST_REDIS_URL is not set)' : 'Redis',
    environment: { REDIS_URL: redisUrl ?? 'redis://127.0.0.1:6379' },
    absent: redisUrl === undefined,
  },
];

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + WAIT_AT_MOST_MS;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`still not so after ${WAIT_AT_MOST_MS} ms: ${what}`);
    await pause(20);
  }
}

for (const { name, environment, absent } of backends) {
  describe.skipIf(absent)(`the worker with its jobs on ${name}`, () => {
    let app: RunningApp;
    let reporter: Person;
    let coordinator: Person;

    beforeAll(async () => {
      app = await RunningApp.start(environment);
      await furnish(app);
      reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
      coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
    });
    afterAll(() => app?.close());

    const rows = async (sql: string) => {
      const [row] = await app.database.query<{ n: number }>(`SELECT count(*) AS n FROM ${sql}`);
      return row?.n ?? 0;
    };
    const counted = async () => {
      const answer = await coordinator.send<{ items: { count: number }[] }>(
        'GET',
        '/tallies?area=district:skarholmen&from=2026-03-01&to=2026-04-01',
      );
      return answer.body.items[0]?.count ?? 0;
    };
    const record = () => reporter.send('POST', '/incidents', { body: submission() });

    it('finds work whose wake-up was lost', async () => {
      await record();
      await app.worker.get(OutboxForwarder).forward();
      expect(await rows('tally_stale')).toBe(1);
      await app.worker.get(SweepStale, { strict: false }).run(new Date(Date.now() + 60_000));
      await app.work();
      await until('the cell is folded', async () => (await rows('tally_stale')) === 0);
      expect(await rows('tally_cell')).toBe(1);
    });

    it('brings one incident into its tally by itself', async () => {
      const before = await counted();
      await record();
      await until('the incident is counted', async () => (await counted()) === before + 1);
      await until('the cell is folded', async () => (await rows('tally_stale')) === 0);
    });

    it('folds a burst into its cell and leaves nothing behind', async () => {
      const before = await counted();
      await Promise.all(Array.from({ length: 120 }, record));
      await until('all are counted', async () => (await counted()) === before + 120);
      await until('the cell is folded', async () => (await rows('tally_stale')) === 0);
      expect(await rows('outbox')).toBe(0);
      expect(await rows('revision_position')).toBe(await rows('incident_revision'));
      expect(await rows('audit_seal')).toBe(await rows('audit_entry'));
    });
  });
}
