import { describe, expect, it } from 'vitest';
import { differenceOfEstimates, wilsonInterval } from '#domain';

const estimate = ([count, sample]: readonly [number, number]) => ({
  value: count / sample,
  ...wilsonInterval(count / sample, sample),
});

describe('the interval of a share', () => {
  // Newcombe (1998a), Statistics in Medicine 17: 857–872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one', (count, sample, low, high) => {
    expect(wilsonInterval(count / sample, sample)).toEqual({
      low: expect.closeTo(low, 4),
      high: expect.closeTo(high, 4),
    });
  });
});

describe('the interval of a difference', () => {
  // Newcombe (1998b), Statistics in Medicine 17: 873–890, table II, method 10.
  it.each([
    [[56, 70], [48, 80], 0.0524, 0.3339],
    [[9, 10], [3, 10], 0.1705, 0.809],
    [[10, 10], [0, 20], 0.6791, 1],
  ] as const)('of %j less %j is the published one', (one, other, low, high) => {
    const difference = differenceOfEstimates(estimate(one), estimate(other));
    expect(difference.low).toBeCloseTo(low, 4);
    expect(difference.high).toBeCloseTo(high, 4);
  });
});
