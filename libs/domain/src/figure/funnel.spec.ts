import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { funnel } from './funnel.js';

const area = fc.record({
  count: fc.nat(3_000),
  population: fc.option(fc.integer({ min: 0, max: 150_000 }), { freq: 9 }),
});
const areas = fc
  .array(area, { maxLength: 30 })
  .map((list) => list.map((one, n) => ({ ...one, key: `a${n}` })));

/** Numbers between 0 and 1 that are the same at every run (Park & Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function poisson(mean: number, random: () => number): number {
  let count = -1;
  for (let time = 0; time < mean; count += 1) time -= Math.log(random());
  return count;
}

describe('areas against all of them', () => {
  it('lose no area: each has a dot, too few, or no known population', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 1, max: 120 }), (list, months) => {
        const { points, tooFew, withoutPopulation } = funnel(list, months);
        const keys = [...points.map(({ key }) => key), ...tooFew, ...withoutPopulation];
        expect(keys.sort()).toEqual(list.map(({ key }) => key).sort());
      }),
    );
  });

  it('expect of all dots and the rest together what happened', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const figure = funnel(list, 12);
        if (figure.overall === null) return;
        const known = list.filter(({ population }) => population !== null);
        expect(figure.count).toBe(known.reduce((all, { count }) => all + count, 0));
        for (const { expected, population } of figure.points) {
          expect(expected).toBeCloseTo((figure.count * population) / figure.population, 8);
        }
      }),
    );
  });

  it('draw lines that a dot is outside of exactly when its words say so', () => {
    const list = [900, 30, 410, 520, 100].map((count, n) => ({
      ...{ key: `a${n}`, count, population: 12_000 * (n + 1) },
    }));
    const { points, lines } = funnel(list, 12);
    for (const { population, rate, standing } of points) {
      const after = lines.findIndex((line) => line.population >= population);
      const [left, right] = [lines[after - 1]!, lines[after]!];
      if (rate.rate > Math.max(left.high, right.high)) expect(standing).toMatch(/bove$/);
      if (rate.rate < Math.min(left.low, right.low)) expect(standing).toMatch(/elow$/);
      if (
        rate.rate < Math.min(left.high, right.high) &&
        rate.rate > Math.max(left.low, right.low)
      ) {
        expect(standing).toBe('within');
      }
    }
  });

  it('call few areas outside, and rarely say that they differ, where only chance is at work', () => {
    const random = randomFrom(77);
    let [outside, dots, overdispersed] = [0, 0, 0];
    const runs = 400;
    for (let run = 0; run < runs; run += 1) {
      const list = Array.from({ length: 14 }, (_, n) => ({
        key: `a${n}`,
        count: poisson(4 * (n + 3), random),
        population: 4_000 * (n + 3),
      }));
      const figure = funnel(list, 12);
      dots += figure.points.length;
      outside += figure.points.filter(({ standing }) => standing !== 'within').length;
      overdispersed += figure.isOverdispersed ? 1 : 0;
    }
    // The whole is itself made of the areas, so that they lie a little nearer to it than 95 of 100.
    expect(outside / dots).toBeLessThan(0.05);
    expect(outside / dots).toBeGreaterThan(0.02);
    expect(overdispersed / runs).toBeLessThan(0.05);
  });

  it('say that areas differ when they do', () => {
    const list = Array.from({ length: 14 }, (_, n) => ({
      key: `a${n}`,
      count: n % 2 === 0 ? 100 : 300,
      population: 20_000,
    }));
    expect(funnel(list, 12)).toMatchObject({ isOverdispersed: true });
    expect(funnel(list.slice(0, 2), 12).dispersion).toBeNull();
  });

  it('compare nothing where too few incidents or inhabitants are known', () => {
    const figure = funnel([{ key: 'a', count: 3, population: 5_000 }], 12);
    expect(figure).toMatchObject({ overall: null, points: [], lines: [], tooFew: ['a'] });
    expect(funnel([], 12)).toMatchObject({ overall: null, points: [] });
  });
});
