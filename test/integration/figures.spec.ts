import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poissonInterval } from '#domain';
import {
  FILTERS,
  figureFilter,
  plantFigures,
  queryOf,
  STOOD,
  stoodValues,
} from '../support/figure-rows.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let app: RunningApp;
let security: Person, coordinator: Person;

interface WeekdayHour {
  asOfPosition: number;
  bandHours: number;
  timed: number;
  spread: number;
  unknown: number;
  notKept: number;
  excluded: number;
  rows: number[][];
}
interface Funnel {
  asOfPosition: number;
  months: number;
  level: string;
  count: number;
  population: number;
  unplaced: number;
  overall: { rate: number } | null;
  points: {
    key: string;
    count: number;
    population: number;
    expected: number;
    rate: { rate: number; low: number; high: number };
    limits: { low: number; high: number; outerLow: number; outerHigh: number };
    standing: string;
  }[];
  tooFew: string[];
  withoutPopulation: string[];
}
beforeAll(async () => {
  ({ app } = await plantFigures());
  security = await app.signIn('security@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
}, 120_000);
afterAll(() => app?.close());

describe('incidents by weekday and hour', () => {
  it(`are what the raw rows come to, of ${FILTERS} random filters`, async () => {
    await fc.assert(
      fc.asyncProperty(figureFilter, async (chosen) => {
        const { body, status } = await coordinator.send<WeekdayHour>(
          'GET',
          `/figures/weekday-hour?${queryOf(chosen)}`,
        );
        expect(status).toBe(200);
        const values = stoodValues(chosen, body.asOfPosition);
        const [sums] = await app.database.query<Record<string, number>>(
          `${STOOD} SELECT count(*)::int AS all, count(*) FILTER (WHERE hours_touched > 0)::int AS timed,
                           count(*) FILTER (WHERE hours_touched > 1)::int AS spread,
                           count(*) FILTER (WHERE hours_touched = 0)::int AS unknown FROM stood`,
          values,
        );
        expect(body).toMatchObject({ timed: sums!['timed'], spread: sums!['spread'] });
        expect(body.unknown).toBe(sums!['unknown']);
        expect(body.timed + body.unknown + body.notKept).toBe(sums!['all']);
        expect(body.bandHours).toBe(body.timed < 300 ? 3 : 1);
        const cells = body.rows.flat();
        expect(cells.reduce((all, each) => all + each, 0)).toBe(1_000 * body.timed);
        const weights = await app.database.query<{ at: number; weight: number }>(
          `${STOOD} SELECT ((weekday - 1) * 24 + hour_band + step) % 168 / $10::int AS at,
                           sum(1.0 / hours_touched)::float8 AS weight
              FROM stood CROSS JOIN LATERAL generate_series(0, hours_touched - 1) AS step GROUP BY 1`,
          [...values, body.bandHours],
        );
        const expected = new Map(weights.map(({ at, weight }) => [at, weight]));
        cells.forEach((thousandths, at) => {
          expect(Math.abs(thousandths / 1_000 - (expected.get(at) ?? 0))).toBeLessThan(0.001001);
        });
      }),
      { numRuns: FILTERS },
    );
  }, 240_000);

  it('hold no protected incident, for whoever may read them neither', async () => {
    const query = 'area=0180&from=2024-01-01&to=2027-01-01';
    const all = await coordinator.send<WeekdayHour>('GET', `/figures/weekday-hour?${query}`);
    const same = await security.send<WeekdayHour>('GET', `/figures/weekday-hour?${query}`);
    expect(same.body.rows).toEqual(all.body.rows);
    const guarded = await security.send<WeekdayHour>(
      'GET',
      `/figures/weekday-hour?${query}&tier=protected,strict`,
    );
    expect(guarded.body).toMatchObject({ timed: 0, unknown: 0, notKept: 0, excluded: 0 });
  });
});

describe('rates of areas against all of them', () => {
  it(`are what the raw rows come to, of ${FILTERS} random filters`, async () => {
    const populations = await app.database.query<{ key: string; count: number; year: number }>(
      `SELECT level || ':' || code AS key, year, population AS count FROM area_population ORDER BY year`,
    );
    const areas = await app.database.query<{ level: string }>(
      `SELECT level FROM area WHERE valid_to IS NULL`,
    );
    await fc.assert(
      fc.asyncProperty(figureFilter, async (chosen) => {
        const { body } = await coordinator.send<Funnel>(
          'GET',
          `/figures/funnel?${queryOf(chosen)}`,
        );
        expect(body.level).toBe(chosen.area.startsWith('sub_area') ? 'sub_area' : 'district');
        const rows = await app.database.query<{ key: string | null; count: number }>(
          `${STOOD} SELECT a.level || ':' || a.code AS key, count(*)::int AS count
              FROM stood r LEFT JOIN area a ON a.area_key = CASE $10 WHEN 'district' THEN r.district_key ELSE r.sub_area_key END
             GROUP BY 1`,
          [...stoodValues(chosen, body.asOfPosition, { area: 'municipality:0180' }), body.level],
        );
        const counts = new Map(rows.map(({ key, count }) => [key, count]));
        expect(body.unplaced).toBe(counts.get(null) ?? 0);
        const known = new Map(
          populations
            .filter(({ year }) => year <= Number(chosen.period[1]!.slice(0, 4)))
            .map(({ key, count }) => [key, count]),
        );
        expect(body.points.length + body.tooFew.length + body.withoutPopulation.length).toBe(
          areas.filter(({ level }) => level === body.level).length,
        );
        for (const { key, count, population, expected, rate, limits, standing } of body.points) {
          expect([count, population]).toEqual([counts.get(key), known.get(key)]);
          expect(expected).toBeCloseTo((body.count * population) / body.population, 9);
          const factor = (1_000 / population) * (12 / body.months);
          expect(rate.rate).toBeCloseTo(count * factor, 9);
          expect(rate.low).toBeCloseTo(poissonInterval(count).low * factor, 9);
          // Outside the funnel at its own expectation is outside what its own tail allows.
          expect(count > limits.high || count < limits.low).toBe(standing !== 'within');
        }
        for (const key of body.tooFew) expect(counts.get(key) ?? 0).toBeLessThan(5);
      }),
      { numRuns: FILTERS },
    );
  }, 240_000);

  it('are the same for whoever may count protected incidents of some of the areas', async () => {
    const query = '/figures/funnel?area=0180&from=2024-01-01&to=2027-01-01';
    const all = await coordinator.send<Funnel>('GET', query);
    const same = await security.send<Funnel>('GET', query);
    expect(same.body).toEqual(all.body);
    const guarded = await security.send<Funnel>('GET', `${query}&tier=protected,strict`);
    expect(guarded.body).toMatchObject({ count: 0, points: [] });
  });

  it('refuse a period that is none and an area that is none', async () => {
    for (const figure of ['weekday-hour', 'funnel', 'top-places']) {
      const none = `/figures/${figure}?area=0180&from=2026-10-01&to=2026-10-01`;
      expect((await coordinator.send('GET', none)).status).toBe(422);
      const unknown = `/figures/${figure}?area=atlantis&from=2026-10-01&to=2026-11-01`;
      expect((await coordinator.send('GET', unknown)).status).toBe(422);
    }
  });

  it('refuse a period so early that the years before it are none', async () => {
    const figures = ['figures/weekday-hour', 'figures/funnel', 'figures/top-places'];
    const pictures = ['situation-pictures/live', 'situation-pictures/staff-threats', 'tallies'];
    for (const path of [...figures, ...pictures]) {
      const early = `/${path}?area=0180&from=0001-01-01&to=0002-01-01`;
      const { status, body } = await security.send<{ errors: { path: string }[] }>('GET', early);
      expect([path, status, body.errors[0]?.path]).toEqual([path, 422, 'from']);
    }
  });
});
