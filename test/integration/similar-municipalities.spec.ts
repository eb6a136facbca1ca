import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { countedCategories, poissonInterval } from '#domain';
import { municipalities } from '#geography';
import { SeedDemoGroups } from '#statistics';
import { addMunicipalities, ALIKE, groupOf } from '../support/alike.js';
import { BYTES } from '../support/imports-app.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { csvOf } from '../support/registers.js';
import type { Person } from '../support/running-app.js';
import { StatisticsApp } from '../support/statistics-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface Point {
  key: string;
  isOwn: boolean;
  status: string;
  value: number | null;
  low: number | null;
  high: number | null;
}
interface Comparison {
  count: number;
  suppressed: number;
  missing: number;
  median: number | null;
  quartiles: { low: number; high: number } | null;
  standing: string | null;
}
interface Similar {
  method: string;
  municipality: string | null;
  grouping: { source: string; validFrom: string; group: string | null; others: number } | null;
  series: { id: string; name: string; unit: string; years: number[] }[];
  statistic: {
    seriesId: string;
    year: number;
    points: Point[];
    comparison: Comparison;
    otherMethod: number;
  } | null;
  incidents: {
    from: string;
    to: string;
    points: Point[];
    comparison: Comparison;
    count: number;
    broken: string[];
  } | null;
}
let stats: StatisticsApp;
let coordinator: Person, reporter: Person, security: Person;

beforeAll(async () => {
  stats = await StatisticsApp.start();
  const signIn = (name: string) => stats.app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  [coordinator, reporter] = [await signIn('coordinator'), await signIn('reporter')];
  security = await signIn('security');
}, 90_000);
afterAll(() => stats?.app.close());
afterEach(() => stats.clear());

const take = (file: string, query: string, who = coordinator) =>
  who.send('POST', `/statistics/municipality-groups?${query}`, {
    body: Buffer.from(file),
    headers: BYTES,
  });
const FROM_2023 = 'source=SKR%202023&validFrom=2023-01-01';
const similar = async (query = 'area=municipality:0180', who = coordinator) =>
  (await who.send<Similar>('GET', `/statistics/similar?${query}`)).body;
const rates = (...rows: readonly (readonly string[])[]) =>
  stats.run(csvOf([['kommunkod', 'kommun', 'brottstyp', 'år', 'per 100 000'], ...rows]), {
    profile: 'bra-per-100000',
  });

describe('a municipality against similar ones', () => {
  it('has the median and the quartiles that other SQL finds, of every year and series', async () => {
    await take(groupOf(ALIKE), FROM_2023);
    const cell = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 0, max: 40_000 }).map((n) => (n / 10).toFixed(1)) },
      { weight: 1, arbitrary: fc.constantFrom('..', '', '-') },
    );
    const municipality = fc.constantFrom(...municipalities.map(({ code }) => code), ...ALIKE);
    const row = fc.tuple(municipality, fc.constantFrom('2023', '2024'), cell);
    const file = fc.uniqueArray(row, {
      ...{ selector: ([code, year]) => code + year, minLength: 6, maxLength: 60 },
    });
    const everyone = fc
      .array(cell, { minLength: ALIKE.length, maxLength: ALIKE.length })
      .map((cells) => ALIKE.map((code, at) => [code, '2025', cells[at]!] as const));
    let count = 0;
    await fc.assert(
      fc.asyncProperty(file, everyone, async (some, all) => {
        const name = `Serie ${(count += 1)}`;
        await rates(
          ...[...some, ...all].map(([code, year, value]) => [code, '', name, year, value]),
        );
        const { series } = await similar();
        const found = series.find((each) => each.name === name)!;
        for (const year of found.years) {
          const query = `area=municipality:0180&series=${found.id}&year=${year}`;
          const { comparison, points } = (await similar(query)).statistic!;
          const [told] = await stats.app.database.query<Record<string, number | null>>(
            `SELECT count(value)::integer AS count,
                    count(*) FILTER (WHERE status = 'suppressed')::integer AS suppressed,
                    percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median,
                    percentile_cont(0.25) WITHIN GROUP (ORDER BY value) AS low,
                    percentile_cont(0.75) WITHIN GROUP (ORDER BY value) AS high
               FROM statistic_value WHERE series_id = $1 AND period = $2 AND area_code = ANY($3)`,
            [found.id, String(year), ALIKE.slice(1)],
          );
          const { median, low, high } = told!;
          expect(comparison).toMatchObject({
            ...{ count: told!['count'], suppressed: told!['suppressed'] },
            missing: ALIKE.length - 1 - told!['count']! - told!['suppressed']!,
            median: told!['count']! < 3 ? null : expect.closeTo(median!, 9),
            quartiles:
              told!['count']! < 5
                ? null
                : { low: expect.closeTo(low!, 9), high: expect.closeTo(high!, 9) },
          });
          expect(points.map(({ key }) => key).sort()).toEqual([...ALIKE].sort());
          expect(points[0]!.isOwn).toBe(true);
        }
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it('compares no counts, and nothing that is measured in another way', async () => {
    await take(groupOf(ALIKE), FROM_2023);
    await stats.run(
      csvOf([
        ['kommun', 'brottstyp', 'år', 'antal'],
        ['Stockholm', 'Stöld', '2025', '9'],
      ]),
    );
    expect(await similar()).toMatchObject({ series: [], statistic: null });
    const survey = (code: string, share: string, method: string) => [
      ...[code, 'Otrygg', '2025', share, method],
    ];
    await stats.run(
      csvOf([
        ['kommunkod', 'fråga', 'år', 'andel', 'metod'],
        ...ALIKE.map((code, at) => survey(code, String(20 + at), at > 4 ? 'webb' : 'post')),
      ]),
      { profile: 'ntu' },
    );
    const { statistic } = await similar('area=district:farsta');
    expect(statistic).toMatchObject({ year: 2025, otherMethod: 2 });
    expect(statistic!.comparison).toMatchObject({ count: 4, median: 22.5, quartiles: null });
  });

  it('is for those who make and read pictures, and knows which areas there are', async () => {
    const status = async (query: string, who = coordinator) =>
      (await who.send('GET', `/statistics/similar?${query}`)).status;
    expect(await status('area=0180', reporter)).toBe(403);
    expect(await status('area=atlantis')).toBe(422);
    expect(await status('area=0180&year=17')).toBe(422);
    expect(await similar('area=county:01')).toMatchObject({ municipality: null, grouping: null });
  });
});

describe('the group of the demo', () => {
  it('is said to be made up, and has a series to compare', async () => {
    await stats.app.api.get(SeedDemoGroups, { strict: false }).run();
    const told = await similar();
    expect(told.grouping).toMatchObject({ group: 'Påhittad grupp för demon', others: 8 });
    expect(told.grouping!.source).toMatch(/^Påhittade/);
    expect(told.series).toHaveLength(4);
    expect(told.statistic!.comparison.quartiles).not.toBeNull();
    const before = await stats.everything();
    await stats.app.api.get(SeedDemoGroups, { strict: false }).run();
    expect(await stats.everything()).toEqual(before);
  });
});

describe('what was reported here, against similar municipalities that report here too', () => {
  it('is the rates of the raw rows with exact intervals, of open and internal incidents', async () => {
    await take(groupOf(ALIKE), FROM_2023);
    expect((await similar()).incidents).toBeNull();
    await addMunicipalities(stats.app);
    const inhabitants = ALIKE.map((code, at) => [code, '', '2026', String(20_000 + 7_000 * at)]);
    await stats.run(csvOf([['kommunkod', 'kommun', 'år', 'folkmängd'], ...inhabitants]), {
      profile: 'befolkning',
    });
    const planted = ALIKE.flatMap((code, at) =>
      Array.from({ length: 30 * (at + 1) }, (_, n): PlantedRevision => {
        return {
          ...{ incidentId: randomUUID(), revision: 1, area: `municipality:${code}` },
          ...{ month: `${n % 2 ? 2025 : 2026}-0${n % 2 ? 3 + (n % 7) : 1 + (n % 3)}-01` },
          tier: n % 5 === 0 ? 'protected' : n % 2 ? 'open' : 'internal',
          category: n % 3 ? 'order.litter' : 'crime.theft',
        };
      }),
    );
    await plantIncidents(stats.app, planted);
    await stats.app.worker.get(RebuildTallies, { strict: false }).run();
    for (const [query, categories] of [
      ['area=municipality:0180', [...countedCategories]],
      ['area=municipality:0180&theme=theft', ['crime.theft']],
    ] as const) {
      const { incidents } = await similar(query);
      const raw = await stats.app.database.query<{ code: string; count: number; people: number }>(
        `SELECT a.code, p.population AS people, count(r.id)::integer AS count
           FROM area a JOIN area_population p ON (p.scheme, p.level, p.code, p.year) = (a.scheme, a.level, a.code, 2026)
           LEFT JOIN incident_revision r ON r.municipality_key = a.area_key AND r.tier IN ('open', 'internal')
                AND r.local_month >= '2025-03-01' AND r.local_month < '2026-03-01' AND r.category = ANY($1)
          WHERE a.level = 'municipality' GROUP BY 1, 2 ORDER BY 1`,
        [categories],
      );
      expect(incidents).toMatchObject({ from: '2025-03-01', to: '2026-03-01', broken: [] });
      expect(incidents!.count).toBe(raw.reduce((sum, { count }) => sum + count, 0));
      expect(raw.length).toBe(ALIKE.length);
      for (const { code, count, people } of raw) {
        const { value, low, high } = incidents!.points.find(({ key }) => key === code)!;
        const interval = poissonInterval(count);
        expect([value, low, high].map((each) => Number(each?.toFixed(9)))).toEqual(
          [count, interval.low, interval.high].map((each) =>
            Number(((each * 1_000) / people).toFixed(9)),
          ),
        );
      }
      expect(incidents!.comparison).toMatchObject({ count: 6, missing: 0 });
      expect((await similar(query, security)).incidents).toEqual(incidents);
    }
  }, 60_000);
});
