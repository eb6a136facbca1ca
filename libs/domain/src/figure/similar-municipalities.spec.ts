import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, similarMunicipalities, type SimilarValue } from './similar-municipalities.js';

const of = (value: number | null, more: Partial<SimilarValue> = {}): SimilarValue => ({
  ...{ key: 'a', status: value === null ? 'missing' : 'value', value, low: null, high: null },
  ...more,
});
const group = [12, 3, 7, 9, 20].map((value) => of(value));

describe('a quantile', () => {
  it('is what definition 7 of Hyndman and Fan gives, worked out by hand', () => {
    // (n − 1)p = 1.75 of 1, 2, 4, 8, 16, 32, 64, 128: between 2 and 4.
    const powers = [1, 2, 4, 8, 16, 32, 64, 128];
    expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile(powers, share))).toEqual([
      ...[1, 3.5, 12, 40, 128],
    ]);
    expect(quantile([5], 0.75)).toBe(5);
  });
});

describe('a municipality against those like it', () => {
  it('stands to the middle half of the others, and is no part of them', () => {
    expect(similarMunicipalities(of(21), group)).toEqual({
      ...{ count: 5, suppressed: 0, missing: 0 },
      ...{ median: 9, quartiles: { low: 7, high: 12 }, standing: 'higher' },
    });
    expect(similarMunicipalities(of(7), group).standing).toBe('within');
    expect(similarMunicipalities(of(6.9), group).standing).toBe('lower');
  });

  it('is not said to differ where its interval reaches into the middle half', () => {
    const told = (low: number, high: number, value: number) =>
      similarMunicipalities(of(value, { low, high }), group).standing;
    expect(told(11, 16, 13)).toBe('unclear');
    expect(told(12.5, 16, 13)).toBe('higher');
    expect(told(4, 7.5, 6)).toBe('unclear');
  });

  it('takes nothing that is hidden or missing for zero, and counts both', () => {
    const told = similarMunicipalities(of(9), [
      ...group,
      of(null, { status: 'suppressed' }),
      of(null),
      of(null),
    ]);
    expect(told).toEqual({
      ...similarMunicipalities(of(9), group),
      ...{ suppressed: 1, missing: 2 },
    });
  });

  it('says no middle of two and no quarters of four', () => {
    const first = (n: number) => similarMunicipalities(of(1), group.slice(0, n));
    expect(first(2)).toMatchObject({ count: 2, median: null, quartiles: null, standing: null });
    expect(first(4)).toMatchObject({ median: 8, quartiles: null, standing: null });
    expect(similarMunicipalities(null, group).standing).toBeNull();
    expect(similarMunicipalities(of(null), group).standing).toBeNull();
  });

  it('has at most a quarter beyond either quartile, in whatever order and unit they come', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), {
      minLength: 5,
      maxLength: 60,
    });
    fc.assert(
      fc.property(values, fc.constantFrom(1, 1_000), (all, unit) => {
        const { quartiles, median } = similarMunicipalities(
          null,
          all.map((value) => of(value * unit)),
        );
        const below = all.filter((value) => value * unit < quartiles!.low).length;
        const above = all.filter((value) => value * unit > quartiles!.high).length;
        expect(below).toBeLessThanOrEqual(Math.ceil(all.length / 4));
        expect(above).toBeLessThanOrEqual(Math.ceil(all.length / 4));
        expect(quartiles!.low).toBeLessThanOrEqual(median!);
        expect(median).toBeLessThanOrEqual(quartiles!.high);
      }),
    );
  });
});
