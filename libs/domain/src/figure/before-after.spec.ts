import { describe, expect, it } from 'vitest';
import {
  beforeAfter,
  effectVerdicts,
  type EffectFacts,
  type EffectMonth,
  type EffectVerdict,
} from './before-after.js';

/** Seeded (mulberry32, T. Ettinger 2017, public domain algorithm), so that a failure can be seen again. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Poisson by Knuth's product, TAOCP 2, 3.4.1. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean);
  let product = random();
  for (let count = 0; ; count += 1) {
    if (product < limit) return count;
    product *= random();
  }
}

/** Incidents that come in swarms of one to `most`: the mean is kept, the variance grows with the swarms. */
function swarms(mean: number, most: number, random: () => number): number {
  const swarmCount = poisson((2 * mean) / (most + 1), random);
  let count = 0;
  for (let swarm = 0; swarm < swarmCount; swarm += 1) count += 1 + Math.floor(random() * most);
  return count;
}

const facts = (otherwise: Partial<EffectFacts>): EffectFacts => ({
  ...{ months: [], earlier: [], isWhole: true, broken: [], coverage: {} },
  ...otherwise,
});

const months = (count: number, of: (at: number) => Omit<EffectMonth, 'month'>): EffectMonth[] =>
  Array.from({ length: count }, (_, at) => ({ month: `2026-${at}`, ...of(at) }));

const steady = (before: number, after: number) => ({ before, after });

function share(runs: number, of: (random: () => number) => EffectFacts, verdict: EffectVerdict[]) {
  let hits = 0;
  for (let run = 0; run < runs; run += 1) {
    if (verdict.includes(beforeAfter(of(drawn(run + 1))).verdict)) hits += 1;
  }
  return hits / runs;
}

const RUNS = 2000;
/** Three standard errors of a share of 5 % in so many runs. */
const LEEWAY = 3 * Math.sqrt((0.05 * 0.95) / RUNS);

describe('before and after', () => {
  it.each([
    ['chance alone, 2 a month', 2, 1, 12],
    ['chance alone, 10 a month', 10, 1, 12],
    ['chance alone, 60 a month', 60, 1, 6],
    ['chance alone, three months', 40, 1, 3],
    ['swarms of up to five, 10 a month', 10, 5, 12],
    ['swarms of up to nine, 60 a month', 60, 9, 24],
  ])('calls nothing an effect more than 5 times of 100: %s', (_what, mean, most, length) => {
    const count = (random: () => number) => swarms(mean, most, random);
    const told = share(
      RUNS,
      (random) =>
        facts({
          months: months(length, () => ({
            treated: steady(count(random), count(random)),
            control: steady(count(random), count(random)),
            displaced: steady(count(random), count(random)),
            displacedControl: steady(count(random), count(random)),
          })),
        }),
      ['fewer', 'more'],
    );
    expect(told).toBeLessThan(0.05 + LEEWAY);
  });

  it('follows the spread of months where incidents come in swarms', () => {
    const random = drawn(7);
    const swarming = months(24, () => ({
      treated: steady(swarms(60, 9, random), swarms(60, 9, random)),
      control: steady(swarms(60, 9, random), swarms(60, 9, random)),
    }));
    expect(beforeAfter(facts({ months: swarming })).isSpread).toBe(true);
  });

  it('finds half as many, of 20 a month, in nine of ten years', () => {
    const found = share(
      400,
      (random) =>
        facts({
          months: months(12, () => ({
            treated: steady(poisson(20, random), poisson(10, random)),
            control: steady(poisson(20, random), poisson(20, random)),
          })),
        }),
      ['fewer'],
    );
    expect(found).toBeGreaterThan(0.9);
  });

  it('sees what moved round the corner: less in one area and as much more beside is no effect', () => {
    const { verdict, local, displacement, total } = beforeAfter(
      facts({
        months: months(12, (at) => ({
          treated: steady(20 + (at % 3), 10 + (at % 3)),
          control: steady(20, 20),
          displaced: steady(20, 30),
          displacedControl: steady(20, 20),
        })),
      }),
    );
    expect([local.estimate, displacement!.estimate, total.estimate]).toEqual([-120, 120, 0]);
    expect(local.high).toBeLessThan(0);
    expect(verdict).toBe('chance');
  });

  const fell = months(12, (at) => ({
    treated: steady(20 + (at % 3), 10 + (at % 2)),
    control: steady(20, 20 + (at % 2)),
  }));

  it('tells fewer, more and chance', () => {
    const turned = fell.map(({ treated, ...month }) => ({
      ...month,
      treated: { before: treated.after, after: treated.before },
    }));
    const grew = turned.map(({ control, ...month }) => ({ ...month, control: { ...control! } }));
    expect(beforeAfter(facts({ months: fell })).verdict).toBe('fewer');
    expect(beforeAfter(facts({ months: grew })).verdict).toBe('more');
    const same = fell.map(({ treated: { before }, ...month }) => ({
      ...month,
      treated: steady(before, before),
    }));
    expect(beforeAfter(facts({ months: same })).verdict).toBe('chance');
  });

  it.each<[EffectVerdict, string | null, Partial<EffectFacts>]>([
    ['notWhole', null, { isWhole: false }],
    ['break', 'control', { broken: ['control'] }],
    ['coverage', 'treated', { coverage: { treated: { before: 0.9, after: 0.7 } } }],
    ['tooShort', null, { months: fell.slice(0, 2) }],
    ['tooFew', null, { months: months(12, () => ({ treated: steady(1, 0) })) }],
    [
      ...(['unlikeSize', 'control'] as const),
      { months: fell.map((month) => ({ ...month, control: steady(60, 60) })) },
    ],
    ['unlikeBefore', null, { earlier: fell }],
  ])('says nothing where counts would lie: %s', (verdict, about, otherwise) => {
    expect(effectVerdicts).toContain(verdict);
    expect(beforeAfter(facts({ months: fell, ...otherwise }))).toMatchObject({ verdict, about });
  });

  it('is let be by small shifts of reporting, and by areas that owe no reports', () => {
    const coverage = { treated: { before: 0.9, after: 0.82 }, control: { before: null, after: 1 } };
    expect(beforeAfter(facts({ months: fell, coverage })).verdict).toBe('fewer');
  });
});
