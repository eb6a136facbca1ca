import fc from 'fast-check';
import { expect, it } from 'vitest';
import { usualDays, type DayCount } from './usual-days.js';

const row = fc.record({
  weeksBefore: fc.integer({ min: 0, max: 16 }),
  weekday: fc.integer({ min: 1, max: 7 }),
  count: fc.integer({ min: 1, max: 9 }),
});
const inWeek = { isInWeekShown: true, trusted: 16 };
const later = { isInWeekShown: false, trusted: 16 };

it('counts the weekdays of the event in four weeks, the earliest first', () => {
  const rows: DayCount[] = [0, 1, 2, 3, 4, 5].flatMap((weeksBefore) => [
    { weeksBefore, weekday: 6, count: 10 + weeksBefore },
    { weeksBefore, weekday: 7, count: 100 },
    { weeksBefore, weekday: 1, count: 1000 },
  ]);
  expect(usualDays(rows, [6, 7], inWeek)).toEqual([114, 113, 112, 111]);
  expect(usualDays(rows, [6], later)).toEqual([13, 12, 11, 10]);
});

it('says nothing where the weeks before cannot be trusted, and of an event without a day', () => {
  expect(usualDays([], [6], { isInWeekShown: true, trusted: 3 })).toBeNull();
  expect(usualDays([], [6], { isInWeekShown: true, trusted: 4 })).toEqual([0, 0, 0, 0]);
  expect(usualDays([], [6], { isInWeekShown: false, trusted: 2 })).toBeNull();
  expect(usualDays([], [6], { isInWeekShown: false, trusted: 3 })).toEqual([0, 0, 0, 0]);
  expect(usualDays([], [], inWeek)).toBeNull();
});

it('adds up over weekdays: all seven are the whole weeks', () => {
  fc.assert(
    fc.property(fc.array(row), fc.constantFrom(inWeek, later), (rows, options) => {
      const each = [1, 2, 3, 4, 5, 6, 7].map((weekday) => usualDays(rows, [weekday], options)!);
      const whole = usualDays(rows, [1, 2, 3, 4, 5, 6, 7], options);
      expect(whole).toEqual([0, 1, 2, 3].map((at) => each.reduce((sum, one) => sum + one[at]!, 0)));
    }),
  );
});
