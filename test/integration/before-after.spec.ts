import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { countedCategories, monthsLater, monthsOf, type EffectVerdict } from '#domain';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from '../support/stockholm.js';

const NOW = '2026-11-25T12:00:00Z';
const INCIDENTS = 9_000;
/** Where a measure of January 2026 halves what happens; the rest goes on as it was. */
const TREATED = 'sub_area:bredang';
const AREAS = [TREATED, 'sub_area:satra', 'sub_area:varberg', 'district:farsta', 'district:bromma'];
const CATEGORIES = ['order.gathering', 'order.litter', 'crime.theft', 'police_notice.summary'];
const DATA = { from: '2022-01', to: '2026-11' };

interface Difference {
  estimate: number;
  low: number;
  high: number;
}
interface Effect {
  asOfPosition: number;
  period: { from: string; to: string };
  before: { from: string; to: string };
  verdict: EffectVerdict;
  about: string | null;
  areas: { of: string; area: string; before: number; after: number }[];
  months: { month: string; before: number[]; after: number[] }[];
  local: Difference;
  displacement: Difference | null;
  total: Difference;
  placebo: Difference | null;
  alike: { area: string; before: number }[];
  excluded: number;
}

let app: RunningApp;
const people: Record<string, Person> = {};

const ask = async (query: string, who = 'coordinator') => {
  const person = (people[who] ??= await app.signIn(`${who}@demo.example`, DEMO_PASSWORD));
  return person.send<Effect>('GET', `/situation-pictures/before-after?${query}`);
};
const effect = async (query: string, who?: string) => {
  const { status, body } = await ask(query, who);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};
const months = (from: string, to: string) => `from=${from}-01&to=${to}-01`;

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  let state = 2_018;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  const organisationId = await ownOrganisation(app, 'security');
  const when = monthsOf(DATA);
  await plantIncidents(
    app,
    manyRevisions(INCIDENTS, () => {
      const month = one(when);
      const drawn = one(AREAS);
      const isPrevented = drawn === TREATED && month >= '2026-01' && random() < 0.5;
      return {
        ...{ area: isPrevented ? 'district:farsta' : drawn, month: `${month}-01` },
        category: one(CATEGORIES),
        ...(random() < 0.1 ? { tier: 'protected', organisationId } : { tier: 'open' }),
        status: random() < 0.05 ? 'withdrawn' : 'recorded',
      };
    }),
  );
  await app.worker.get(RebuildTallies, { strict: false }).run();
}, 120_000);
afterAll(() => app?.close());

/** Counts that know nothing of the code under test: the last revision of each incident at the position. */
async function counted(area: string, position: number, category: string | undefined) {
  const [level, code] = area.split(':') as [string, string];
  const rows = await app.database.query<{ month: string; category: string; count: number }>(
    `WITH RECURSIVE within AS (
       SELECT area_key FROM area WHERE level = $1 AND code = $2
       UNION ALL SELECT a.area_key FROM area a JOIN within w ON a.parent_key = w.area_key
     ), last AS (
       SELECT DISTINCT ON (r.incident_id) r.* FROM incident_revision r
         JOIN revision_position p ON p.revision_id = r.id AND p.position <= $3
        ORDER BY r.incident_id, r.revision DESC
     )
     SELECT to_char(l.local_month, 'YYYY-MM') AS month, l.category, count(*)::int AS count
       FROM last l JOIN within w USING (area_key)
      WHERE l.status = 'recorded' AND l.tier IN ('open', 'internal') AND ($4::text IS NULL OR l.category = $4)
      GROUP BY 1, 2`,
    [level, code, position, category ?? null],
  );
  const sum = (isCounted: boolean, of: readonly string[]) =>
    rows
      .filter((row) => countedCategories.has(row.category) === isCounted && of.includes(row.month))
      .reduce((all, { count }) => all + count, 0);
  return { in: (...of: string[]) => sum(true, of), excluded: (...of: string[]) => sum(false, of) };
}

describe('before and after', () => {
  it('says in every number what independent SQL counts at the same position', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(AREAS, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 24 }),
        fc.constantFrom(undefined, ...CATEGORIES),
        async (areas, monthsAgo, length, category) => {
          const period = { to: monthsLater('2026-11', -monthsAgo), from: '' };
          period.from = monthsLater(period.to, -length);
          const [area, control, displaced, displacedControl] = areas;
          const named = Object.entries({ area, control, displaced, displacedControl, category })
            .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
            .join('&');
          const told = await effect(`${named}&${months(period.from, period.to)}`);
          const step = length > 12 ? -24 : -12;
          const then = monthsOf(period).map((month) => monthsLater(month, step));
          const rows = await Promise.all(
            areas.map((each) => counted(each, told.asOfPosition, category)),
          );
          expect(told.areas).toEqual(
            areas.map((each, at) => ({
              ...told.areas[at],
              ...{
                area: each,
                before: rows[at]!.in(...then),
                after: rows[at]!.in(...monthsOf(period)),
              },
            })),
          );
          expect(told.months).toEqual(
            monthsOf(period).map((month, at) => ({
              month,
              before: rows.map((row) => row.in(then[at]!)),
              after: rows.map((row) => row.in(month)),
            })),
          );
          const change = (at: number) =>
            told.areas[at] ? told.areas[at].after - told.areas[at].before : 0;
          expect(told.local.estimate).toBe(change(0) - change(1));
          expect(told.total.estimate).toBe(change(0) - change(1) + change(2) - change(3));
          expect(told.excluded).toBe(
            rows.reduce((all, row) => all + row.excluded(...then, ...monthsOf(period)), 0),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('finds what was halved, and that nothing came of nothing', async () => {
    const period = months('2026-01', '2026-11');
    const found = await effect(`area=${TREATED}&control=sub_area:satra&${period}`);
    expect(found.before).toEqual({ from: '2025-01', to: '2025-11' });
    expect([found.verdict, found.about]).toEqual(['fewer', null]);
    expect(found.total.high).toBeLessThan(0);
    const placebo = found.placebo!;
    expect(placebo.low < 0 && placebo.high > 0).toBe(true);
    const nothing = await effect(`area=sub_area:varberg&control=sub_area:satra&${period}`);
    expect(nothing.verdict).toBe('chance');
  });

  it('names areas of the same level that have about as many, and none that is asked for', async () => {
    const { alike, areas } = await effect(`area=${TREATED}&${months('2026-01', '2026-11')}`);
    const own = areas[0]!.before;
    expect(alike.map(({ area }) => area).sort()).toEqual(['sub_area:satra', 'sub_area:varberg']);
    for (const { before } of alike) {
      expect(before >= own / 2 && before <= own * 2).toBe(true);
    }
    const held = await effect(
      `area=${TREATED}&control=sub_area:satra&${months('2026-01', '2026-11')}`,
    );
    expect(held.alike.map(({ area }) => area)).toEqual(['sub_area:varberg']);
  });

  it('tells nothing of months that are not over, and of areas of another size', async () => {
    const running = await effect(`area=${TREATED}&${months('2026-06', '2026-12')}`);
    expect(running.verdict).toBe('notWhole');
    const other = await effect(
      `area=${TREATED}&control=district:jarva&${months('2026-01', '2026-11')}`,
    );
    expect([other.verdict, other.about]).toEqual(['unlikeSize', 'control']);
  });

  it('is told alike to everybody who may read figures, and to nobody else', async () => {
    const query = `area=${TREATED}&control=sub_area:satra&${months('2026-01', '2026-11')}`;
    const told = await effect(query, 'coordinator');
    expect(await effect(query, 'security')).toEqual(told);
    expect(await effect(query, 'analyst')).toEqual(told);
    expect((await ask(query, 'partner')).status).toBe(403);
  });

  it('is refused with what is wrong', async () => {
    const codes = async (query: string) => {
      const { status, body } = await ask(query);
      const { errors } = body as unknown as { errors: { path: string; code: string }[] };
      return [status, ...errors.map(({ path, code }) => `${path} ${code}`)];
    };
    const period = months('2026-01', '2026-11');
    expect(await codes(`area=${TREATED}&control=district:skarholmen&${period}`)).toEqual([
      ...[422, 'control EFFECT_AREAS_OVERLAP'],
    ]);
    expect(await codes(`area=${TREATED}&displacedControl=sub_area:satra&${period}`)).toEqual([
      ...[422, 'displaced FIELD_REQUIRED'],
    ]);
    expect(await codes(`area=${TREATED}&${months('2024-01', '2026-02')}`)).toEqual([
      ...[422, 'to PERIOD_INVALID'],
    ]);
  });
});
