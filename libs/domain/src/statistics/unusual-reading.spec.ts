import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeReading } from './unusual-reading.js';

const days = fc.array(fc.nat({ max: 400 }), { maxLength: 30 });

describe('unusual reading', () => {
  it('is more than three times the second busiest of thirty days, and ten at least', () => {
    const steady = Array<number>(30).fill(4);
    expect(judgeReading(steady, 12)).toEqual({ usual: 4, most: 12, isUnusual: false });
    expect(judgeReading(steady, 13)).toEqual({ usual: 4, most: 12, isUnusual: true });
    expect(judgeReading([...steady.slice(1), 90], 13).isUnusual).toBe(true);
    expect(judgeReading([...steady.slice(2), 90, 80], 13)).toMatchObject({
      usual: 80,
      isUnusual: false,
    });
  });

  it('is never a handful: from none to two or nine is no alarm, from none to ten is', () => {
    expect(judgeReading([], 2).isUnusual).toBe(false);
    expect(judgeReading([], 9).isUnusual).toBe(false);
    expect(judgeReading([1, 1, 2], 9).isUnusual).toBe(false);
    expect(judgeReading([], 10)).toEqual({ usual: 0, most: 9, isUnusual: true });
  });

  it('does not depend on the order of the days, and days without reading may be left out', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 2000 }), (before, today) => {
        const judged = judgeReading(before, today);
        expect(judgeReading([...before].reverse(), today)).toEqual(judged);
        const padded = [...before, ...Array<number>(30 - before.length).fill(0)];
        expect(judgeReading(padded, today)).toEqual(judged);
      }),
    );
  });

  it('stays unusual when more is read, and becomes so no sooner when more was read before', () => {
    fc.assert(
      fc.property(days, fc.nat({ max: 2000 }), (before, today) => {
        const judged = judgeReading(before, today);
        if (judged.isUnusual) expect(judgeReading(before, today + 1).isUnusual).toBe(true);
        const busier = before.map((count) => count + 1);
        if (!judged.isUnusual) expect(judgeReading(busier, today).isUnusual).toBe(false);
      }),
    );
  });

  it('refuses what is no count, and more days than it judges by', () => {
    expect(() => judgeReading([-1], 2)).toThrow(RangeError);
    expect(() => judgeReading([], 0.5)).toThrow(RangeError);
    expect(() => judgeReading(Array<number>(31).fill(1), 1)).toThrow(RangeError);
  });
});
