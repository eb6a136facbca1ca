import { describe, expect, it } from 'vitest';
import { funnelLimits } from '#domain';

/**
 * Exact limits of a Poisson mean, printed for a count: a funnel's limit around that mean is the count itself. For 95 %
 * E. S. Pearson & H. O. Hartley, Biometrika Tables for Statisticians, vol. 1 (3rd ed. 1966), table 40: count, low, high.
 */
const PRINTED_95: readonly (readonly [number, number, number])[] = [
  [1, 0.0253, 5.57],
  [2, 0.242, 7.22],
  [5, 1.62, 11.67],
  [10, 4.8, 18.39],
  [20, 12.22, 30.89],
  [30, 20.24, 42.83],
  [50, 37.11, 65.92],
];

/**
 * Critical values of the χ² distribution at 0.001 and 0.999 as printed in NIST/SEMATECH, e-Handbook of Statistical
 * Methods, section 1.3.6.7.4: degrees of freedom, lower, upper. Half the value at 2c degrees is the mean around which
 * c or more have a probability of 0.001; at 2c + 2 degrees that around which c or fewer have.
 */
const CHI_SQUARE: readonly (readonly [number, number, number])[] = [
  [2, 0.002, 13.816],
  [4, 0.091, 18.467],
  [6, 0.381, 22.458],
  [8, 0.857, 26.124],
  [10, 1.479, 29.588],
  [20, 5.921, 45.315],
  [40, 17.916, 73.402],
];

describe('the limits of a funnel against printed tables', () => {
  it.each(PRINTED_95)('95 %%: of %d incidents', (count, low, high) => {
    expect(funnelLimits(low).high).toBeCloseTo(count, 1);
    expect(funnelLimits(high).low).toBeCloseTo(count, 1);
  });

  it.each(CHI_SQUARE)('99.8 %%: of %d degrees of freedom', (degrees, lower, upper) => {
    // As many decimals as are printed: the smallest have one digit that says anything.
    const digits = lower < 0.5 ? 0 : 1;
    expect(funnelLimits(lower / 2).outerHigh).toBeCloseTo(degrees / 2, digits);
    expect(funnelLimits(upper / 2).outerLow).toBeCloseTo(degrees / 2 - 1, 2);
  });

  it('no incident at all is outside 95 % from 3.69 expected, and outside 99.8 % from 6.908', () => {
    expect(funnelLimits(3.68).low).toBe(-1);
    expect(funnelLimits(3.69).low).toBeCloseTo(0, 2);
    expect(funnelLimits(6.907).outerLow).toBe(-1);
    expect(funnelLimits(6.908).outerLow).toBeCloseTo(0, 2);
  });
});
