import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoursTouched } from './hours-touched.js';

const ZONE = 'Europe/Stockholm';
const touched = (from: string, to?: string) =>
  hoursTouched(new Date(from), to === undefined ? undefined : new Date(to), ZONE);

describe('the hours that an interval touches', () => {
  it.each([
    ['a time told to the minute', '2026-03-06T17:40+01:00', undefined, 1],
    ['an end at the beginning', '2026-03-06T17:40+01:00', '2026-03-06T17:40+01:00', 1],
    ['an hour by the clock', '2026-03-06T17:00+01:00', '2026-03-06T18:00+01:00', 1],
    ['two hours that are only touched', '2026-03-06T17:59+01:00', '2026-03-06T18:01+01:00', 2],
    ['an evening', '2026-03-06T17:30+01:00', '2026-03-06T22:30+01:00', 6],
    ['a weekend, Friday 17 to Monday 07', '2026-03-06T17:00+01:00', '2026-03-09T07:00+01:00', 62],
    ['a week to the hour', '2026-03-06T17:00+01:00', '2026-03-13T17:00+01:00', 168],
    ['midnight until some time in the day', '2026-03-06T00:00+01:00', '2026-03-06T09:12+01:00', 10],
  ])('%s', (_, from, to, hours) => expect(touched(from, to)).toBe(hours));

  it.each([
    ['more than a week', '2026-03-06T17:00+01:00', '2026-03-13T17:01+01:00'],
    ['a day, as forms and files store it', '2026-03-06T00:00+01:00', '2026-03-06T23:59+01:00'],
    ['a day to its last second', '2026-03-06T00:00:00+01:00', '2026-03-06T23:59:59+01:00'],
    ['a day until midnight', '2026-03-06T00:00+01:00', '2026-03-07T00:00+01:00'],
    ['three whole days', '2026-03-06T00:00+01:00', '2026-03-08T23:59+01:00'],
    ['a month', '2026-02-01T00:00+01:00', '2026-02-28T23:59:59+01:00'],
    [
      'the day on which the clock is put forward',
      '2026-03-29T00:00+01:00',
      '2026-03-29T23:59+02:00',
    ],
  ])('are unknown of %s', (_, from, to) => expect(touched(from, to)).toBe(0));

  it('are those on the wall when the clock is changed', () => {
    // 02 is skipped in March and shown twice in October.
    expect(touched('2026-03-29T01:30+01:00', '2026-03-29T03:30+02:00')).toBe(3);
    expect(touched('2026-10-25T02:30+02:00', '2026-10-25T02:10+01:00')).toBe(1);
    expect(touched('2026-10-25T01:30+02:00', '2026-10-25T03:30+01:00')).toBe(3);
  });

  it('are never more than the interval has, and never fewer than it fills', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }),
        fc.integer({ min: 1, max: 7 * 24 * 60 }),
        (start, minutes) => {
          const hours = hoursTouched(new Date(start), new Date(start + minutes * 60_000), 'UTC');
          if (hours === 0) return;
          expect(hours).toBeGreaterThanOrEqual(Math.ceil(minutes / 60));
          expect(hours).toBeLessThanOrEqual(Math.floor(minutes / 60) + 2);
        },
      ),
    );
  });
});
