import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/civil-date.js';
import {
  eventDays,
  eventLength,
  isOfWholeDays,
  readLocalMinute,
  weekdaysTouched,
} from './event-times.js';

describe('the times of a planned event', () => {
  it('are read with a T, with a space, and as days alone', () => {
    expect(readLocalMinute('2026-12-05T10:00')).toBe('2026-12-05T10:00');
    expect(readLocalMinute(' 2026-12-05 10:00 ')).toBe('2026-12-05T10:00');
    expect(readLocalMinute('2026-12-05')).toBe('2026-12-05T00:00');
    expect(readLocalMinute('2026-12-05', true)).toBe('2026-12-05T23:59');
    for (const wrong of ['2026-02-30', '2026-12-05 24:00', '2026-12-05 10', 'i morgon', '']) {
      expect([wrong, readLocalMinute(wrong)]).toEqual([wrong, undefined]);
    }
  });

  it('touch no day that begins when they end', () => {
    const night = { from: '2026-12-05T22:00', to: '2026-12-06T00:00' };
    expect(eventDays(night)).toEqual({ first: '2026-12-05', last: '2026-12-05' });
    expect(eventDays({ ...night, to: '2026-12-06T00:01' }).last).toBe('2026-12-06');
    expect(eventLength(night)).toBe(1);
    expect(isOfWholeDays(night)).toBe(false);
    expect(isOfWholeDays({ from: '2026-12-05T00:00', to: '2026-12-06T23:59' })).toBe(true);
  });

  it('touch the weekdays of the period only: Friday to Monday, cut at a week that ends on Sunday', () => {
    const event = { from: '2026-11-20T18:00', to: '2026-11-23T02:00' };
    expect(weekdaysTouched(event, { from: '2026-11-16', to: '2026-11-30' })).toEqual([1, 5, 6, 7]);
    expect(weekdaysTouched(event, { from: '2026-11-16', to: '2026-11-23' })).toEqual([5, 6, 7]);
    expect(weekdaysTouched(event, { from: '2026-11-24', to: '2026-12-08' })).toEqual([]);
  });

  it('touch as many weekdays as days, and seven at most', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: 1, max: 40 }),
        (start, days) => {
          const first = addDays('2026-01-01', start);
          const event = { from: `${first}T10:00`, to: `${addDays(first, days - 1)}T20:00` };
          const period = { from: '2026-01-01', to: '2030-01-01' };
          expect(weekdaysTouched(event, period)).toHaveLength(Math.min(7, days));
          expect(eventLength(event)).toBe(days);
        },
      ),
    );
  });
});
