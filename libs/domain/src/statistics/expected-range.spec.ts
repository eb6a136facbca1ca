import { describe, expect, it } from 'vitest';
import { expectedRange, pooledDispersion, standingOf } from './expected-range.js';

const RUNS = 1_500;

/** Numbers between 0 and 1 that are the same at every run (Park & Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
}

/** Marsaglia & Tsang (2000), for shapes of 1 and above. */
function gamma(shape: number, random: () => number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function poisson(mean: number, random: () => number): number {
  if (mean > 60) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal(random)));
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
}

/** A count with this mean and `dispersion` times its variance. */
function drawn(mean: number, dispersion: number, random: () => number): number {
  if (dispersion === 1) return poisson(mean, random);
  const shape = mean / (dispersion - 1);
  return poisson((gamma(shape, random) * mean) / shape, random);
}

describe('what can be expected of a period', () => {
  it('is not told before there are three years', () => {
    expect(expectedRange([10, 12], 1)).toBeNull();
    expect(expectedRange([], 1)).toBeNull();
    expect(expectedRange([10, 12, 11], 1)).not.toBeNull();
  });

  it('rests on the last five years', () => {
    expect(expectedRange([900, 10, 12, 11, 9, 10], 1)).toEqual(
      expectedRange([10, 12, 11, 9, 10], 1),
    );
  });

  it('is wider the more the years have varied, and the fewer they are', () => {
    const width = (counts: number[], pooled: number) => {
      const range = expectedRange(counts, pooled)!;
      return range.high - range.low;
    };
    expect(width([30, 30, 30], 3)).toBeGreaterThan(width([30, 30, 30], 1));
    expect(width([10, 30, 50], 1)).toBeGreaterThan(width([29, 30, 31], 1));
    expect(width([30, 30, 30], 1)).toBeGreaterThan(width([30, 30, 30, 30, 30], 1));
  });

  it('does not promise that nothing will happen where nothing has', () => {
    const range = expectedRange([0, 0, 0], 1)!;
    expect(range.low).toBe(0);
    expect(range.high).toBeGreaterThanOrEqual(1);
    expect(standingOf(0, range)).toBe('within');
    expect(standingOf(20, range)).toBe('farAbove');
  });

  it('tells on which side a count lies', () => {
    const range = expectedRange([100, 96, 104, 101], 1)!;
    expect(standingOf(100, range)).toBe('within');
    expect(standingOf(range.high, range)).toBe('within');
    expect(standingOf(range.high + 1, range)).toBe('above');
    expect(standingOf(range.outerLow - 1, range)).toBe('farBelow');
  });

  it.each([
    { mean: 4, dispersion: 1, years: 3 },
    { mean: 25, dispersion: 1, years: 3 },
    { mean: 25, dispersion: 2, years: 3 },
    { mean: 25, dispersion: 2, years: 5 },
    { mean: 200, dispersion: 1, years: 4 },
    { mean: 200, dispersion: 4, years: 5 },
    { mean: 3_000, dispersion: 3, years: 4 },
  ])('holds at least 94 of 100 like periods: %o', ({ mean, dispersion, years }) => {
    const random = randomFrom(20_260_101);
    const draw = () => drawn(mean, dispersion, random);
    // As on a page: the months of the same area tell how much counts vary.
    const like = Array.from({ length: 12 }, () => Array.from({ length: years }, draw));
    const pooled = pooledDispersion(like);
    let held = 0;
    let farOut = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const range = expectedRange(Array.from({ length: years }, draw), pooled)!;
      const count = draw();
      if (count >= range.low && count <= range.high) held += 1;
      if (count < range.outerLow || count > range.outerHigh) farOut += 1;
    }
    expect(held / RUNS).toBeGreaterThanOrEqual(0.94);
    expect(farOut / RUNS).toBeLessThanOrEqual(0.004);
  });

  it('still finds a real rise: half as many again on a steady hundred', () => {
    const range = expectedRange([98, 103, 100], pooledDispersion([[98, 103, 100]]))!;
    expect(standingOf(150, range)).not.toBe('within');
  });
});

describe('how much like periods vary', () => {
  it('is one where they vary no more than chance, and what they vary more otherwise', () => {
    expect(pooledDispersion([])).toBe(1);
    expect(pooledDispersion([[10, 10, 10]])).toBe(1);
    // (5² + 0 + 5²) / 10 over two degrees.
    expect(pooledDispersion([[5, 10, 15]])).toBe(2.5);
    expect(
      pooledDispersion([
        [5, 10, 15],
        [0, 0, 0],
        [20, 20, 20],
      ]),
    ).toBe(1.25);
  });
});
