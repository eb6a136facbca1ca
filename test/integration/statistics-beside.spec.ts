import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { statisticThemes, wilsonInterval } from '#domain';
import { BYTES } from '../support/imports-app.js';
import { plantFigures, STOOD, stoodValues } from '../support/figure-rows.js';
import { csvOf } from '../support/registers.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface Point {
  year: number;
  status: string;
  value: number | null;
  low: number | null;
  high: number | null;
  sample: number | null;
  isReckoned: boolean;
  segment: number;
}
interface Beside {
  method: string;
  asOfPosition: number;
  tiers: string[];
  theme: string;
  themes: { code: string; views: string[] }[];
  counts: { year: number; count: number; months: number }[];
  series: {
    name: string;
    band: string;
    view: string;
    area: string;
    isWider: boolean;
    lines: { gender: string; points: Point[] }[];
    breaks: { year: number; reasons: string[] }[];
    gaps: { year: number; value: number; low: number | null; high: number | null }[];
  }[];
  leftOut: number;
}
interface Outcome {
  importId: string;
  written: boolean;
  repeated: boolean;
  errors: { line: number; code: string; message: string }[];
  remarks: { code: string }[];
}

let app: RunningApp;
let coordinator: Person, security: Person, reporter: Person, registrar: Person;

beforeAll(async () => {
  ({ app } = await plantFigures());
  const signIn = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  [coordinator, security] = [await signIn('coordinator'), await signIn('security')];
  [reporter, registrar] = [await signIn('reporter'), await signIn('registrar')];
}, 120_000);
afterAll(() => app?.close());

const take = (who: Person, query: string, file: string | Buffer) =>
  who.send<Outcome>('POST', `/statistics/imports?${query}`, {
    body: Buffer.from(file),
    headers: BYTES,
  });
const beside = (query: string, who = coordinator) =>
  who.send<Beside>('GET', `/statistics/beside?${query}`);

describe('own incidents beside others', () => {
  it('are what the raw rows come to, by year and theme, for areas of every level', async () => {
    const areas = ['municipality:0180', 'district:skarholmen', 'sub_area:satra'];
    const theme = fc.constantFrom(...statisticThemes.map(({ code }) => code));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...areas), theme, async (area, code) => {
        const { body, status } = await beside(`area=${area}&theme=${code}`);
        expect(status).toBe(200);
        const { categories } = statisticThemes.find((each) => each.code === code)!;
        const rows = await app.database.query<{ year: number; count: number }>(
          `${STOOD} SELECT left(local_month::text, 4)::integer AS year, count(*)::integer AS count FROM stood
             WHERE tier IN ('open', 'internal')
               AND EXISTS (SELECT FROM unnest($10::text[]) c WHERE category = c OR category LIKE c || '.%')
             GROUP BY 1 ORDER BY 1`,
          [
            ...stoodValues({ area, period: ['2016-11', '2026-11'] } as never, body.asOfPosition),
            categories,
          ],
        );
        const counted = body.counts.filter(({ count }) => count > 0);
        expect(counted.map(({ year, count }) => ({ year, count }))).toEqual(rows);
        expect(body.counts.at(-1)).toMatchObject({ year: 2026, months: 10 });
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('are the same for whoever may count protected ones too', async () => {
    const query = 'area=0180&theme=threat';
    expect((await beside(query, security)).body).toEqual((await beside(query)).body);
  });
});

describe('statistics beside incidents', () => {
  it('come in over the interface, tell what is wrong, and stand beside with gap and interval', async () => {
    const wrong = await take(
      coordinator,
      'profile=bra&dryRun=true',
      'kommun;brottstyp;år;antal\nFarsta;Stöld;24;1\n',
    );
    expect(wrong.body).toMatchObject({
      written: false,
      errors: [{ line: 2, code: 'PERIOD_NOT_READ' }],
    });
    expect(wrong.body.errors[0]!.message).toContain('Skriv ett år');
    const sample = readFileSync('test/fixtures/statistics/trygghetsmatning.csv');
    const taken = await take(coordinator, 'profile=trygghetsmatning&name=prov.csv', sample);
    expect(taken).toMatchObject({ status: 200, body: { written: true } });
    expect((await take(coordinator, 'profile=trygghetsmatning', sample)).body.repeated).toBe(true);
    const { body } = await beside('area=district:skarholmen&theme=vandalism');
    expect(body).toMatchObject({ method: 'statisticsBeside@1', tiers: ['open', 'internal'] });
    expect(body.themes.find(({ code }) => code === 'vandalism')!.views).toEqual(['experienced']);
    const [series] = body.series;
    expect(series).toMatchObject({
      area: 'district:skarholmen',
      isWider: false,
      view: 'experienced',
    });
    expect(series!.lines.map(({ gender }) => gender)).toEqual(['all', 'women', 'men']);
    const value = 36 - 26.6;
    expect(series!.gaps).toEqual([
      {
        year: 2023,
        value: expect.closeTo(value, 9),
        low: expect.closeTo(value - Math.hypot(36 - 29.9, 33.3 - 26.6), 9),
        high: expect.closeTo(value + Math.hypot(42.5 - 36, 26.6 - 20.7), 9),
      },
    ]);
    const farsta = (await beside('area=district:farsta&theme=vandalism')).body.series[0]!;
    const own = wilsonInterval(0.242, 530);
    expect(farsta.lines[0]!.points).toMatchObject([
      { year: 2020, status: 'missing', value: null },
      { year: 2023, isReckoned: true, low: expect.closeTo(100 * own.low, 9) },
    ]);
  });

  it('have themes where there is a series of the area or one around it', async () => {
    const themes = async (area: string) => {
      const path = `/statistics/themes?area=${area}`;
      const { body } = await registrar.send<{ items: { code: string; views: string[] }[] }>(
        'GET',
        path,
      );
      return body.items.map(({ code, views }) => [code, ...views]);
    };
    expect(await themes('sub_area:satra')).toEqual([['vandalism', 'experienced']]);
    expect(await themes('district:bromma')).toEqual([]);
    expect((await registrar.send('GET', '/statistics/themes?area=atlantis')).status).toBe(422);
  });

  it('speak of a larger area where there is nothing of the area itself, and say so', async () => {
    const sample = readFileSync('test/fixtures/statistics/ntu.csv');
    await take(registrar, 'profile=ntu', sample);
    const { body } = await beside('area=sub_area:satra&theme=unsafe');
    expect(body.series).toMatchObject([{ area: 'county:01', isWider: true }]);
    const [all] = body.series[0]!.lines;
    expect(all!.points.map(({ year, low }) => [year, low])).toEqual([
      [2022, null],
      [2023, null],
      [2024, 24.6],
    ]);
  });

  it('draw no line across another outline or another method, nor over what is not told', async () => {
    const file = csvOf([
      ['område', 'fråga', 'år', 'grupp', 'andel', 'metod'],
      // The demo's districts stand from 2020 on.
      ['Farsta', 'Narkotika i området', '2017', 'alla', '20', 'post'],
      ['Farsta', 'Narkotika i området', '2020', 'alla', '21', 'post'],
      ['Farsta', 'Narkotika i området', '2021', 'alla', '..', 'post'],
      ['Farsta', 'Narkotika i området', '2022', 'alla', '22', 'post'],
      ['Farsta', 'Narkotika i området', '2023', 'alla', '23', 'webb'],
      ['Farsta', 'Narkotika i området', '2024', 'alla', '24', 'webb'],
    ]);
    const { body } = await take(coordinator, 'profile=trygghetsmatning&name=n.csv', file);
    expect(body.remarks.map(({ code }) => code)).toEqual(['AREA_NOT_YET']);
    const [series] = (await beside('area=district:farsta&theme=drugs')).body.series;
    expect(series!.breaks).toEqual([
      { year: 2020, reasons: ['outline'] },
      { year: 2023, reasons: ['method'] },
    ]);
    const segments = series!.lines[0]!.points.map(({ segment }) => segment);
    expect([new Set(segments.slice(0, 5)).size, segments[4] === segments[5]]).toEqual([5, true]);
  });

  it('make no year of months of which one is suppressed', async () => {
    const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}`);
    const rows = (cell: string) =>
      months.map((month, at) => ['Farsta', 'Rån', month, at === 4 ? cell : '3']);
    const head = ['område', 'brottstyp', 'period', 'antal'];
    const value = async () =>
      (await beside('area=district:farsta&theme=violence')).body.series[0]!.lines[0]!.points[0];
    await take(coordinator, 'profile=polis-lokal', csvOf([head, ...rows('..')]));
    expect(await value()).toMatchObject({ year: 2024, status: 'suppressed', value: null });
    await take(coordinator, 'profile=polis-lokal', csvOf([head, ...rows('3')]));
    expect(await value()).toMatchObject({ year: 2024, status: 'value', value: 36 });
  });

  it('show each school year of a survey that asks nobody else', async () => {
    const sample = readFileSync('test/fixtures/statistics/skolenkat.csv');
    await take(coordinator, 'profile=skolenkat', sample);
    const { body } = await beside('area=district:skarholmen&theme=unsafe');
    const [school] = body.series;
    expect(school).toMatchObject({ band: 'Årskurs 9', isWider: false });
    expect(school!.lines.map(({ gender }) => gender)).toEqual(['women', 'men']);
  });

  it('are listed with source, licence and years, and taken back by whoever may', async () => {
    const file = csvOf([
      ['område', 'brottstyp', '2023', '2024'],
      ['Farsta', 'Klotter', '5', '..'],
      ['Atlantis', 'Klotter', '5', '7'],
    ]);
    const { body } = await take(coordinator, 'profile=polis-lokal&licence=Avtal%207', file);
    const list = async () =>
      (await coordinator.send<{ items: { name: string }[] }>('GET', '/statistics/series')).body
        .items;
    expect((await list()).find(({ name }) => name === 'Klotter')).toMatchObject({
      ...{
        source: 'polis-lokal',
        licence: 'Avtal 7',
        firstYear: 2023,
        lastYear: 2024,
        theme: 'vandalism',
      },
      ...{ values: 4, suppressed: 1, areas: 1, elsewhere: 1, unit: 'count', view: 'police' },
    });
    const back = `/statistics/imports/${body.importId}/transitions`;
    const wish = { body: { to: 'withdrawn' } };
    expect((await security.send('POST', back, wish)).status).toBe(403);
    expect((await coordinator.send('POST', back, wish)).status).toBe(204);
    expect((await coordinator.send('POST', back, wish)).status).toBe(404);
    expect((await list()).some(({ name }) => name === 'Klotter')).toBe(false);
    const [run] = (
      await coordinator.send<{ items: { id: string; withdrawnAt: string | null }[] }>(
        'GET',
        '/statistics/imports',
      )
    ).body.items;
    expect(run).toMatchObject({ id: body.importId, withdrawnAt: expect.any(String) });
    const audited = await app.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE $1 = ANY (subject_ids) ORDER BY occurred_at, id`,
      [body.importId],
    );
    expect(audited.map(({ action }) => action)).toEqual([
      'statistics.imported',
      'statistics.withdrawn',
    ]);
  });

  it('are for those who make and read pictures, and refuse what is no area, theme or profile', async () => {
    expect((await beside('area=0180', reporter)).status).toBe(403);
    expect((await take(reporter, 'profile=bra', 'x')).status).toBe(403);
    expect((await beside('area=atlantis')).body).toMatchObject({ code: 'AREA_UNKNOWN' });
    expect((await beside('area=0180&theme=x')).status).toBe(422);
    expect((await take(coordinator, 'profile=x', 'a;b\n1;2\n')).status).toBe(422);
  });
});
