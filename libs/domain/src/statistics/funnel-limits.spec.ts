import { describe, expect, it } from 'vitest';
import { funnelLimits } from './funnel-limits.js';

const RUNS = 20_000;
/** Three standard errors of a share of one in forty over that many runs. */
const INNER_SLACK = 3 * Math.sqrt((0.025 * 0.975) / RUNS);
const OUTER_SLACK = 3 * Math.sqrt((0.001 * 0.999) / RUNS);

/** Numbers between 0 and 1 that are the same at every run (Park & Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** By the times between events (Knuth 1969): slow, exact and without any of what is tested. */
function poisson(mean: number, random: () => number): number {
  let count = -1;
  for (let time = 0; time < mean; count += 1) time -= Math.log(random());
  return count;
}

describe('the limits of a funnel', () => {
  it.each([0.2, 1, 3, 8, 20, 60, 200])(
    'are passed no more often by chance than they say, of %d expected',
    (expected) => {
      const random = randomFrom(1_000 + expected * 10);
      const { low, high, outerLow, outerHigh } = funnelLimits(expected);
      const passed = { low: 0, high: 0, outerLow: 0, outerHigh: 0 };
      for (let run = 0; run < RUNS; run += 1) {
        const count = poisson(expected, random);
        if (count < low) passed.low += 1;
        if (count > high) passed.high += 1;
        if (count < outerLow) passed.outerLow += 1;
        if (count > outerHigh) passed.outerHigh += 1;
      }
      expect(passed.low / RUNS).toBeLessThan(0.025 + INNER_SLACK);
      expect(passed.high / RUNS).toBeLessThan(0.025 + INNER_SLACK);
      expect(passed.outerLow / RUNS).toBeLessThan(0.001 + OUTER_SLACK);
      expect(passed.outerHigh / RUNS).toBeLessThan(0.001 + OUTER_SLACK);
      // Nor are they wider than counts in whole numbers make them: one step in and they would be too narrow.
      if (expected >= 20) expect(passed.high / RUNS).toBeGreaterThan(0.014);
    },
  );

  it('lie around what is expected, the outer around the inner, and draw in as it grows', () => {
    let width = Number.POSITIVE_INFINITY;
    for (const expected of [0.5, 2, 10, 50, 400, 10_000]) {
      const { low, high, outerLow, outerHigh } = funnelLimits(expected);
      expect([outerLow, low, expected, high, outerHigh]).toEqual(
        [outerLow, low, expected, high, outerHigh].sort((a, b) => a - b),
      );
      expect((high - low) / expected).toBeLessThan(width);
      width = (high - low) / expected;
    }
  });

  it('have no lower side where even nothing at all is usual', () => {
    expect(funnelLimits(3.6).low).toBe(-1);
    expect(funnelLimits(3.7).low).toBeGreaterThanOrEqual(0);
    expect(funnelLimits(6.8).outerLow).toBe(-1);
  });
});
