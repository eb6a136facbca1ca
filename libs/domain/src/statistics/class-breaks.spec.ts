import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classBreaks, classOf, CLASSES_MAX } from './class-breaks.js';

const values = fc.array(fc.oneof(fc.nat(40), fc.double({ min: 0, max: 500, noNaN: true })), {
  minLength: 1,
  maxLength: 60,
});

describe('the bounds of classes', () => {
  it('rise, leave no class empty over the values they were set on, and are at most four', () => {
    fc.assert(
      fc.property(values, (set) => {
        const breaks = classBreaks(set);
        expect(breaks.length).toBeLessThan(CLASSES_MAX);
        expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
        expect(new Set(breaks).size).toBe(breaks.length);
        const used = new Set(set.map((value) => classOf(value, breaks)));
        expect(used.size).toBe(breaks.length + 1);
      }),
    );
  });

  it('never part equal values, and a greater value is never in a lower class', () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 900, noNaN: true }), (set, other) => {
        const breaks = classBreaks(set);
        for (const value of set) {
          if (other > value) {
            expect(classOf(other, breaks)).toBeGreaterThanOrEqual(classOf(value, breaks));
          }
        }
      }),
    );
    expect(classBreaks([7, 7, 7, 7])).toEqual([]);
  });

  it('are round numbers where that parts the same values', () => {
    expect(classBreaks([1.1, 2.4, 3.6, 4.7, 5.9])).toEqual([2, 3, 4, 5]);
  });
});
