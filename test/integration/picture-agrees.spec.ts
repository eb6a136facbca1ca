import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import {
  categoriesWithin,
  countedCategories,
  headline,
  poissonInterval,
  type LivePicture,
} from '#domain';
import { manyRevisions, plantIncidents } from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from '../support/stockholm.js';

/** Two hundred with `npm run test:long`. */
const FILTERS = Number(process.env['LAGESBILD_TEST_FILTERS'] ?? 40);
const INCIDENTS = 4_000;
const NOW = '2026-11-15T12:00:00Z';
const SUB_AREAS = ['bredang', 'satra', 'varberg', 'sub_area:skarholmen'].concat(
  ...['district:farsta', 'municipality:0180'],
);
const CATEGORIES = ['order.gathering', 'order.litter', 'crime.theft', 'resilience.power'];
const KINDS = ['observation', 'accident', 'environment_fault'];
const SOURCES = ['staff', 'guards'];

let app: RunningApp;
let security: Person, coordinator: Person;

type Picture = LivePicture & {
  asOfPosition: number;
  area: string;
  asked: { total: number } | null;
};
interface MapAnswer {
  asOfPosition: number;
  months: number;
  breaks: number[];
  features: {
    id: string;
    properties: {
      count: number;
      rateCount: number;
      now: number;
      before: number;
      population: number | null;
      rate: { rate: number; low: number; high: number } | null;
      class: string;
    };
  }[];
  overall: {
    count: number;
    rateCount: number;
    now: number;
    before: number;
    unplaced: number;
    rate: unknown;
  };
}

/** Between 0 and 1, the same at every run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  const random = randomFrom(2_026);
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  // Protected ones are of the organisation whose own the security coordinator counts.
  const ours = {
    tier: 'protected',
    organisationId: await ownOrganisation(app, 'security'),
  } as const;
  await plantIncidents(
    app,
    manyRevisions(INCIDENTS, () => ({
      area: one(SUB_AREAS),
      month: `${one([2022, 2023, 2024, 2025, 2026])}-${one(['01', '04', '05', '09', '10', '11'])}-01`,
      category: one(CATEGORIES),
      kind: one(KINDS),
      severity: one([null, 0, 1, 2, 3, 4]),
      source: one(SOURCES),
      ...one([{ tier: 'open' }, { tier: 'open' }, { tier: 'internal' }, ours] as const),
      status: random() < 0.05 ? 'withdrawn' : 'recorded',
    })),
  );
  await app.worker.get(RebuildTallies, { strict: false }).run();
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

const filter = fc.record({
  area: fc.constantFrom(
    'municipality:0180',
    'district:skarholmen',
    'district:farsta',
    'sub_area:bredang',
  ),
  period: fc.constantFrom(
    ['2025-01', '2026-01'],
    ['2026-01', '2027-01'],
    ['2025-11', '2026-02'],
    ['2023-01', '2026-01'],
    ['2026-05', '2026-09'],
  ),
  category: fc.option(fc.subarray([...CATEGORIES, 'order'], { minLength: 1 }), { nil: undefined }),
  focusArea: fc.option(fc.subarray(['crime', 'accidents', 'resilience'], { minLength: 1 }), {
    nil: undefined,
  }),
  kind: fc.option(fc.subarray(KINDS, { minLength: 1 }), { nil: undefined }),
  severity: fc.option(fc.subarray(['0', '2', '4'], { minLength: 1 }), { nil: undefined }),
  source: fc.option(fc.constantFrom(['guards'], ['staff']), { nil: undefined }),
  guarded: fc.boolean(),
});
type Filter = typeof filter extends fc.Arbitrary<infer Value> ? Value : never;

function queryOf({ area, period: [from, to], guarded: _guarded, ...lists }: Filter): string {
  const more = Object.entries(lists).flatMap(([name, values]) =>
    values === undefined ? [] : [`&${name}=${values.join(',')}`],
  );
  return `area=${area}&from=${from}-01&to=${to}-01${more.join('')}`;
}

/** Counts by area and month that know nothing of tallies: the raw rows as they stood at the position. */
async function counted(chosen: Filter, position: number) {
  const [level, code] = chosen.area.split(':');
  const categories = categoriesWithin(chosen.category, chosen.focusArea) ?? countedCategories;
  const tiers = chosen.guarded ? ['open', 'internal', 'protected', 'strict'] : ['open', 'internal'];
  return app.database.query<{ area: string; month: string; category: string; count: number }>(
    `WITH RECURSIVE within AS (
       SELECT area_key FROM area WHERE level = $2 AND code = $3
       UNION SELECT a.area_key FROM area a JOIN within w ON a.parent_key = w.area_key
     ), stood AS (
       SELECT DISTINCT ON (v.incident_id) v.* FROM incident_revision v
         JOIN revision_position p ON p.revision_id = v.id AND p.position <= $1
        ORDER BY v.incident_id, p.position DESC)
     SELECT a.level || ':' || a.code AS area, to_char(r.local_month, 'YYYY-MM') AS month, r.category,
            count(*)::int AS count
       FROM stood r JOIN area a USING (area_key)
      WHERE r.status = 'recorded' AND r.area_key IN (SELECT area_key FROM within)
        AND r.category = ANY ($4) AND r.tier = ANY ($5)
        AND ($6::text[] IS NULL OR r.kind = ANY ($6)) AND ($7::text[] IS NULL OR r.severity::text = ANY ($7))
        AND ($8::text[] IS NULL OR r.source = ANY ($8))
      GROUP BY 1, 2, 3`,
    [
      ...[
        position,
        level!,
        code!,
        [...categories].filter((each) => countedCategories.has(each)),
        tiers,
      ],
      ...[chosen.kind ?? null, chosen.severity ?? null, chosen.source ?? null],
    ],
  );
}

const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
async function bothOf(chosen: Filter) {
  const viewer = chosen.guarded ? security : coordinator;
  const query = queryOf(chosen);
  const picture = await viewer.send<Picture>('GET', `/situation-pictures/live?${query}&exact=true`);
  const map = await viewer.send<MapAnswer>(
    'GET',
    `/choropleth.geojson?level=sub_area&geometry=false&${query}`,
  );
  expect([picture.status, map.status]).toEqual([200, 200]);
  return { picture: picture.body, map: map.body };
}

describe('a picture, its map and the incidents themselves', () => {
  it(`say the same of ${FILTERS} random filters: sentence, months, parts, map and raw rows`, async () => {
    await fc.assert(
      fc.asyncProperty(filter, async (chosen) => {
        const { picture, map } = await bothOf(chosen);
        expect(map.asOfPosition).toBe(picture.asOfPosition);
        const rows = await counted(chosen, picture.asOfPosition);
        const [from = '', to = ''] = chosen.period;
        const inPeriod = rows.filter(({ month }) => month >= from && month < to);
        const total = sum(inPeriod);
        const sentence = headline({ area: 'Området', what: null }, picture, 'en').split(': ')[1]!;
        expect(Number.parseInt(sentence.replaceAll(',', ''), 10)).toBe(total);
        const chart = picture.months.map(({ month, now }) => [month, now ?? 0]);
        expect(chart).toEqual(
          chart.map(([month]) => [month, sum(inPeriod.filter((row) => row.month === month))]),
        );
        for (const parts of [
          picture.focusAreas,
          picture.areas,
          picture.genders,
          picture.severities,
        ]) {
          expect(parts.reduce((all, part) => all + part.total, 0)).toBe(total);
        }
        expect([map.overall.count, map.overall.now, map.overall.before]).toEqual([
          ...[total, picture.now, picture.before],
        ]);
        const onMap = map.features.map(({ id, properties }) => [id, properties.count]);
        expect(onMap).toEqual(
          onMap.map(([id]) => [id, sum(inPeriod.filter((row) => row.area === id))]),
        );
        expect(map.overall.unplaced).toBe(
          total - map.features.reduce((all, { properties }) => all + properties.count, 0),
        );
      }),
      { numRuns: FILTERS },
    );
  }, 240_000);

  it('give each rate its exact interval, and none where there are too few', async () => {
    const all: Filter = {
      area: 'municipality:0180',
      period: ['2025-01', '2026-01'],
      guarded: true,
    } as never;
    const { map } = await bothOf(all);
    expect(map.months).toBe(12);
    for (const { properties } of map.features) {
      const { count: all, rateCount: count, population, rate } = properties;
      expect(all).toBeGreaterThanOrEqual(count);
      if (count < 5 || (population ?? 0) < 1_000) {
        expect(rate).toBeNull();
        expect(properties.class).toBe(all === 0 ? 'unreported' : 'few');
        continue;
      }
      const { low, high } = poissonInterval(count);
      expect(rate!.low).toBeCloseTo((1_000 * low) / population!, 9);
      expect(rate!.high).toBeCloseTo((1_000 * high) / population!, 9);
    }
  });
});

describe('rates on the map', () => {
  it('are the same for whoever may count protected incidents of their own authority', async () => {
    const rest: Filter = { area: 'municipality:0180', period: ['2025-01', '2026-01'] } as never;
    const [theirs, everybodys] = [
      (await bothOf({ ...rest, guarded: true })).map,
      (await bothOf({ ...rest, guarded: false })).map,
    ];
    const rated = ({ features, overall, breaks }: MapAnswer) => [
      ...features.map(({ id, properties: { rateCount, rate } }) => [id, rateCount, rate]),
      ['overall', overall.rateCount, overall.rate],
      ['breaks', breaks],
    ];
    expect(rated(theirs)).toEqual(rated(everybodys));
    expect(theirs.overall.count).toBeGreaterThan(everybodys.overall.count);
    expect(everybodys.overall.rateCount).toBe(everybodys.overall.count);
  });
});

describe('a picture of too few', () => {
  it('steps up to a longer time or the area around, and says what was asked for', async () => {
    const few = 'area=sub_area:hansta&from=2026-10-01&to=2026-11-01';
    const { body } = await security.send<Picture>('GET', `/situation-pictures/live?${few}`);
    expect(body.area).toBe('municipality:0180');
    expect(body.asked).toEqual({
      area: 'sub_area:hansta',
      period: { from: '2026-10', to: '2026-11' },
      total: 0,
    });
    const exact = await security.send<Picture>('GET', `/situation-pictures/live?${few}&exact=true`);
    expect([exact.body.area, exact.body.total, exact.body.asked]).toEqual([
      'sub_area:hansta',
      0,
      null,
    ]);
  });

  it('refuses a period that is none, and an area that is none', async () => {
    const empty = 'area=0180&from=2026-10-01&to=2026-10-01';
    expect((await security.send('GET', `/situation-pictures/live?${empty}`)).status).toBe(422);
    const unknown = 'area=atlantis&from=2026-10-01&to=2026-11-01';
    expect((await security.send('GET', `/situation-pictures/live?${unknown}`)).status).toBe(422);
  });
});
