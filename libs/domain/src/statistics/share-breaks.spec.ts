import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsLater } from '../picture/period.js';
import { shareBreaks, type ShareMonth } from './share-breaks.js';

const START = '2021-01';
const series = (pairs: readonly (readonly [number, number])[]): ShareMonth[] =>
  pairs.map(([part, all], at) => ({ month: monthsLater(START, at), part, all }));

/** A small seeded generator (mulberry32): the same months in every run. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function binomial(all: number, share: number, random: () => number): number {
  let part = 0;
  for (let each = 0; each < all; each += 1) if (random() < share) part += 1;
  return part;
}

/** The published share of police events known only by county, in per cent, month by month from April 2023. */
const POLICE_COUNTY_ONLY = [
  ...[27, 22, 25, 26, 23, 24, 27, 25, 26, 25, 27, 26, 25, 25, 25, 27, 26, 24],
  ...[26, 26, 28, 26, 25, 25, 28, 25, 26, 29, 27, 27, 28, 27, 29],
  ...[56, 100, 100, 100, 100, 100, 100, 100],
];

describe('shareBreaks', () => {
  it('finds when the police stopped saying in which municipality, and the month between', () => {
    const months = POLICE_COUNTY_ONLY.map((percent, at) => ({
      month: monthsLater('2023-04', at),
      part: percent * 20,
      all: 2_000,
    }));
    const found = shareBreaks(months);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ from: '2026-01', settled: '2026-02', after: 1 });
    expect(found[0]!.before).toBeCloseTo(0.26, 2);
  });

  it('takes four times as many incidents of the same sort for no break', () => {
    const before = Array.from({ length: 24 }, () => [3, 30] as const);
    const after = Array.from({ length: 9 }, () => [12, 120] as const);
    expect(shareBreaks(series([...before, ...after]))).toEqual([]);
  });

  it('waits for the third month, so that one odd month is no break', () => {
    const before = Array.from({ length: 24 }, () => [5, 50] as const);
    const odd = [50, 50] as const;
    expect(shareBreaks(series([...before, odd, odd]))).toEqual([]);
    expect(shareBreaks(series([...before, odd, odd, odd]))).toHaveLength(1);
    expect(shareBreaks(series([...before, odd, ...before]))).toEqual([]);
  });

  it('finds a change there and back', () => {
    const low = Array.from({ length: 12 }, () => [10, 100] as const);
    const high = Array.from({ length: 12 }, () => [80, 100] as const);
    const found = shareBreaks(series([...low, ...high, ...low]));
    expect(found.map(({ from }) => from)).toEqual(['2022-01', '2023-01']);
  });

  it('says nothing of months without incidents', () => {
    expect(shareBreaks([])).toEqual([]);
    expect(shareBreaks(series(Array.from({ length: 36 }, () => [0, 0] as const)))).toEqual([]);
    const some = Array.from(
      { length: 36 },
      (_, at) => (at % 2 ? [0, 0] : [1, 10]) as [number, number],
    );
    expect(shareBreaks(series(some))).toEqual([]);
  });

  it('looks at the part and at the rest alike', () => {
    const pair = fc
      .integer({ min: 0, max: 60 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const months = series(pairs);
        const rest = months.map((one) => ({ ...one, part: one.all - one.part }));
        expect(shareBreaks(rest).map(({ from }) => from)).toEqual(
          shareBreaks(months).map(({ from }) => from),
        );
      }),
    );
  });

  it('is misled by chance in less than one series of a hundred, at few and at many incidents a month', () => {
    for (const mean of [2, 10, 60]) {
      const random = randomOf(20_260_101 + mean);
      let misled = 0;
      for (let run = 0; run < 400; run += 1) {
        // Shares that wander from month to month, as real ones do.
        const months = Array.from({ length: 60 }, () => {
          const all = Math.round(mean * (0.5 + random()));
          return [binomial(all, 0.2 + 0.15 * random(), random), all] as const;
        });
        if (shareBreaks(series(months)).length > 0) misled += 1;
      }
      expect(misled, `at ${mean} a month`).toBeLessThan(4);
    }
  });
});
