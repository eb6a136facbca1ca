import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeClass, changeClasses, rateClass } from './map-classes.js';

describe('the class of an area on the map', () => {
  it('tells too few from nothing heard', () => {
    expect(changeClass(4, 5, true)).toBe('few');
    expect(changeClass(0, 0, false)).toBe('unreported');
    expect(rateClass(null, [1, 2], true)).toBe('few');
    expect(rateClass(null, [1, 2], false)).toBe('unreported');
  });

  it('calls a change a change only beyond what chance alone often makes', () => {
    expect(changeClass(110, 100, true)).toBe('same');
    expect(changeClass(140, 100, true)).toBe('more1');
    expect(changeClass(150, 100, true)).toBe('more2');
    expect(changeClass(100, 140, true)).toBe('fewer1');
    expect(changeClass(10, 40, true)).toBe('fewer2');
  });

  it('mirrors: more the one way is fewer the other way', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const at = changeClasses.indexOf(changeClass(a, b, true) as 'same');
        const mirrored = changeClasses.indexOf(changeClass(b, a, true) as 'same');
        expect(at + mirrored).toBe(at === -1 ? -2 : changeClasses.length - 1);
      }),
    );
  });

  it('puts a rate on a bound in the class above it', () => {
    expect(rateClass({ rate: 2 }, [1, 2, 3], true)).toBe('rate2');
    expect(rateClass({ rate: 1.99 }, [1, 2, 3], true)).toBe('rate1');
  });
});
