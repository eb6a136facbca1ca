import { describe, expect, it } from 'vitest';
import { standouts, type StandoutSeries } from './standouts.js';

const series = (area: string, now: number, ...earlier: number[]): StandoutSeries => ({
  area,
  category: 'order.vandalism',
  now,
  earlier,
});
const steady = ['norr', 'soder', 'vaster', 'oster'].map((area) => series(area, 12, 10, 13, 11));

/** Counts that vary by chance alone (Knuth's method), the same at every run. */
function byChance(seed: number): (mean: number) => number {
  let state = seed;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  return (mean) => {
    const least = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > least; count += 1) product *= random();
    return count;
  };
}

describe('what stands out', () => {
  it('is what has become far more than expected, beside the year before and the range', () => {
    const [found, ...others] = standouts([...steady, series('bredang', 41, 9, 12, 10)]);
    expect(found).toMatchObject({ area: 'bredang', now: 41, before: 10 });
    expect(found!.expected.high).toBeLessThan(41);
    expect(others).toEqual([]);
  });

  it('is nothing where all is as it was, where there is too little, or too few years', () => {
    expect(standouts(steady)).toEqual([]);
    expect(standouts([series('norr', 9, 0, 0, 0)])).toEqual([]);
    expect(standouts([series('norr', 200, 9, 10)])).toEqual([]);
  });

  it('is found where it rises threefold, and hardly ever where chance alone is at work', () => {
    const count = byChance(2_026);
    const means = Array.from({ length: 3_000 }, (_, at) => 1 + (at % 40));
    const even = means.map((mean, at) =>
      series(`even${at}`, count(mean), count(mean), count(mean), count(mean)),
    );
    expect(standouts(even, 100).length).toBeLessThanOrEqual(3);
    const risen = means
      .filter((mean) => mean >= 8)
      .map((mean, at) => series(`up${at}`, count(3 * mean), count(mean), count(mean), count(mean)));
    const found = standouts([...even, ...risen], 10_000).filter(({ area }) => /^up/.test(area));
    expect(found.length / risen.length).toBeGreaterThan(0.9);
  });

  it('has the most surprising first, in one order whatever the order of the series, and no more than wanted', () => {
    const many = [series('a', 60, 10, 10, 10), series('b', 300, 200, 200, 200), series('c', 90, 10, 10, 10)]; // prettier-ignore
    const order = ['c', 'a', 'b'];
    expect(standouts(many).map(({ area }) => area)).toEqual(order);
    expect(standouts([...many].reverse()).map(({ area }) => area)).toEqual(order);
    expect(standouts(many, 1).map(({ area }) => area)).toEqual(['c']);
  });
});
