import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies, ReconcileTallies } from '#aggregation';
import { OutboxForwarder } from '#jobs';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

let app: RunningApp;
let reporter: Person;
let security: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

/** Random histories tried; `npm run test:long` tries many more. */
const HISTORIES = Number(process.env['LAGESBILD_TEST_LAW_RUNS'] ?? 12);

/** Times around what goes wrong: the hours of both clock changes, year and month boundaries, leap day. */
const times = [
  '2025-03-30T00:59:59Z',
  '2025-03-30T01:00:00Z',
  '2025-10-26T00:30:00Z',
  '2025-10-26T01:30:00Z',
  '2025-12-31T22:59:59Z',
  '2025-12-31T23:00:00Z',
  '2024-02-29T12:00:00Z',
  '2024-05-31T21:59:59Z',
  '2024-05-31T22:00:00Z',
];
const places = [
  'bredang',
  'satra',
  'sub_area:skarholmen',
  'district:farsta',
  'district:skarholmen',
];
const categories = [
  ['observation', 'order.gathering'],
  ['observation', 'resilience.power'],
  ['staff_incident', 'threat.work.threat'],
] as const;

const facts = fc.record({
  occurredFrom: fc.constantFrom(...times),
  areaCode: fc.constantFrom(...places),
  category: fc.constantFrom(...categories),
  gender: fc.constantFrom('woman', 'man', 'several', undefined),
});
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('record' as const), facts }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('correct' as const), which: fc.nat(), facts }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('turn' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forward' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('refresh' as const) }) },
);

interface Known {
  id: string;
  revision: number;
  withdrawn: boolean;
}

type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never;

const bodyOf = ({ occurredFrom, areaCode, category: [kind, category], gender }: Facts) => ({
  kind,
  category,
  occurredFrom,
  location: { areaCode },
  ...(gender === undefined ? {} : { affected: { gender } }),
});

/** What the API says, by area, month and category, and the position that it says it for. */
async function told() {
  const answer = await security.send<{ asOfPosition: number; items: Record<string, unknown>[] }>(
    'GET',
    '/tallies?from=2024-01-01&to=2026-12-01&by=area,month,category,gender',
  );
  expect(answer.status).toBe(200);
  return answer.body;
}

/** The same from the raw rows at that position, written without anything that the product uses. */
async function counted(position: number) {
  return app.database.query<Record<string, unknown>>(
    `SELECT * FROM (
     SELECT a.level || ':' || a.code AS area, to_char(r.local_month, 'YYYY-MM') AS month, r.category,
            r.affected_gender AS gender, count(*)::int AS count
       FROM (SELECT DISTINCT ON (v.incident_id) v.* FROM incident_revision v
               JOIN revision_position p ON p.revision_id = v.id AND p.position <= $1
              ORDER BY v.incident_id, p.position DESC) r
       JOIN area a USING (area_key)
      WHERE r.status = 'recorded'
      GROUP BY 1, 2, 3, 4) rows
      ORDER BY area COLLATE "C", month, category COLLATE "C", gender COLLATE "C"`,
    [position],
  );
}

async function take(
  one: typeof step extends fc.Arbitrary<infer Value> ? Value : never,
  known: Known[],
) {
  if (one.do === 'forward') return void (await app.worker.get(OutboxForwarder).forward());
  if (one.do === 'refresh') return app.refreshAll();
  if (one.do === 'record') {
    const body = { ...submission(), ...bodyOf(one.facts), clientId: randomUUID() };
    const answer = await reporter.send('POST', '/incidents', { body });
    expect(answer.status).toBe(201);
    return void known.push({ id: String(answer.body['id']), revision: 1, withdrawn: false });
  }
  const incident = known[one.which % Math.max(known.length, 1)];
  if (incident === undefined || (one.do === 'correct' && incident.withdrawn)) return undefined;
  const headers = { 'if-match': `"${incident.revision}"` };
  const answer =
    one.do === 'correct'
      ? await reporter.send('PATCH', `/incidents/${incident.id}`, {
          headers,
          body: bodyOf(one.facts),
        })
      : await reporter.send('POST', `/incidents/${incident.id}/transitions`, {
          headers,
          body: { to: incident.withdrawn ? 'recorded' : 'withdrawn' },
        });
  expect([200, 201]).toContain(answer.status);
  incident.revision += 1;
  if (one.do === 'turn') incident.withdrawn = !incident.withdrawn;
  return undefined;
}

describe('tallies', () => {
  it('equal the raw rows at the position they name, after any history, however far refreshing has come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (history) => {
        const known: Known[] = [];
        for (const one of history) {
          await take(one, known);
          if (one.do !== 'forward') continue;
          // Several at once, as a page asks: none may count what another is just reading.
          for (const { asOfPosition, items } of await Promise.all([told(), told(), told()])) {
            expect(items).toEqual(await counted(asOfPosition));
          }
        }
      }),
      { numRuns: HISTORIES },
    );
  }, 600_000);

  it('rebuilt from nothing are what they were', async () => {
    await app.catchUp();
    const before = await told();
    const cells = await app.database.query(
      `SELECT area_key, local_month, packed FROM tally_cell ORDER BY 1, 2`,
    );
    await app.worker.get(RebuildTallies, { strict: false }).run();
    expect(await told()).toEqual(before);
    expect(
      await app.database.query(
        `SELECT area_key, local_month, packed FROM tally_cell ORDER BY 1, 2`,
      ),
    ).toEqual(cells);
  });

  it('asked for by many at once are what one alone is told, when all has just been counted anew', async () => {
    await app.worker.get(RebuildTallies, { strict: false }).run();
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, told));
    for (const other of others) expect(other).toEqual(first);
    expect(first?.items).toEqual(await counted(first!.asOfPosition));
  });

  it('that were tampered with are found by reconcile', async () => {
    const reconcile = () => app.worker.get(ReconcileTallies, { strict: false }).run();
    expect((await reconcile()).differences).toEqual([]);
    await app.database.query(
      `DELETE FROM tally_cell WHERE (area_key, local_month) IN (SELECT area_key, local_month FROM tally_cell LIMIT 1)`,
    );
    expect((await reconcile()).differences).toHaveLength(1);
  });

  it('count a year of a city as the sum of its districts', async () => {
    const sum = async (area: string) => {
      const path = `/tallies?area=${area}&from=2025-01-01&to=2026-01-01`;
      const answer = await security.send<{ items: { count: number }[] }>('GET', path);
      return answer.body.items[0]?.count ?? 0;
    };
    const districts = await security.send<{ items: { code: string }[] }>(
      'GET',
      '/areas?level=district',
    );
    const parts = await Promise.all(
      districts.body.items.map(({ code }) => sum(`district:${code}`)),
    );
    expect(await sum('municipality:0180')).toBe(parts.reduce((all, part) => all + part, 0));
  });
});
