import { describe, expect, it } from 'vitest';
import { poissonInterval } from '#domain';

/**
 * 95 % limits of a Poisson mean as printed by E. S. Pearson & H. O. Hartley, Biometrika Tables for Statisticians,
 * vol. 1 (3rd ed. 1966), table 40, after Garwood (1936): count, low, high.
 */
const PRINTED: readonly (readonly [number, number, number])[] = [
  [0, 0, 3.69],
  [1, 0.0253, 5.57],
  [2, 0.242, 7.22],
  [3, 0.619, 8.77],
  [4, 1.09, 10.24],
  [5, 1.62, 11.67],
  [10, 4.8, 18.39],
  [20, 12.22, 30.89],
  [30, 20.24, 42.83],
  [50, 37.11, 65.92],
];

describe('the exact interval of a count', () => {
  it.each(PRINTED)('of %d incidents is what the printed table says', (count, low, high) => {
    const interval = poissonInterval(count);
    // As many decimals as the table prints.
    expect(interval.low).toBeCloseTo(low, low < 1 ? 3 : 2);
    expect(interval.high).toBeCloseTo(high, 2);
  });

  it('holds far beyond the table: its relative width shrinks as the root of the count', () => {
    const { low, high } = poissonInterval(60_000);
    expect(low).toBeCloseTo(59_520.8, 0);
    expect(high).toBeCloseTo(60_482.1, 0);
  });
});
