import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilDateOfEpochDay,
  compareCivilDates,
  epochDayOf,
  formatCivilDate,
  monthsBetween,
  parseCivilDate,
} from './civil-date.js';
import { isoWeek } from './iso-week.js';

const MS_PER_DAY = 86_400_000;
/** 1600-01-01 to 2400-01-01. */
const anyEpochDay = fc.integer({ min: -135_140, max: 157_054 });

describe('a civil date', () => {
  it('is read only when the calendar has that day', () => {
    expect(parseCivilDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    for (const text of ['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '0000-01-01', '']) {
      expect(parseCivilDate(text)).toBeUndefined();
    }
  });

  it('counts days as the UTC calendar does', () => {
    fc.assert(
      fc.property(anyEpochDay, (epochDay) => {
        const date = formatCivilDate(civilDateOfEpochDay(epochDay));
        expect(date).toBe(new Date(epochDay * MS_PER_DAY).toISOString().slice(0, 10));
        expect(epochDayOf(parseCivilDate(date)!)).toBe(epochDay);
      }),
    );
  });

  it('is ordered by time', () => {
    expect(compareCivilDates('2025-12-31', '2026-01-01')).toBeLessThan(0);
    expect(compareCivilDates('2026-01-01', '2026-01-01')).toBe(0);
    expect(compareCivilDates('2026-02-01', '2026-01-31')).toBeGreaterThan(0);
  });
});

describe('months', () => {
  it('are added across years and shortened to the last day', () => {
    expect(addMonths('2025-12-01', 1)).toBe('2026-01-01');
    expect(addMonths('2026-01-01', -1)).toBe('2025-12-01');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2025-03-31', -13)).toBe('2024-02-29');
  });

  it('of a year are twelve, and the exclusive end is left out', () => {
    const months = monthsBetween('2025-01-01', '2026-01-01');
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual(['2025-01-01', '2025-12-01']);
    expect(monthsBetween('2025-11-15', '2026-01-02')).toEqual([
      '2025-11-01',
      '2025-12-01',
      '2026-01-01',
    ]);
    expect(monthsBetween('2026-01-01', '2026-01-01')).toEqual([]);
  });

  it('refuse a day that is none', () => {
    expect(() => monthsBetween('2025-02-30', '2026-01-01')).toThrow('CIVIL_DATE_INVALID');
    expect(() => addMonths('nonsense', 1)).toThrow('CIVIL_DATE_INVALID');
  });
});

describe('the ISO week', () => {
  it('at new year may belong to the year before or after', () => {
    expect(isoWeek('2020-12-31')).toEqual({ year: 2020, week: 53 });
    expect(isoWeek('2021-01-03')).toEqual({ year: 2020, week: 53 });
    expect(isoWeek('2021-01-04')).toEqual({ year: 2021, week: 1 });
    expect(isoWeek('2024-12-30')).toEqual({ year: 2025, week: 1 });
    expect(isoWeek('2025-12-29')).toEqual({ year: 2026, week: 1 });
    expect(isoWeek('2026-12-31')).toEqual({ year: 2026, week: 53 });
    expect(isoWeek('2027-01-03')).toEqual({ year: 2026, week: 53 });
  });

  it('is shared by the seven days from a Monday, and the next Monday starts another', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 15_000 }), (weeks) => {
        const monday = 4 + weeks * 7;
        const weekOf = (epochDay: number) =>
          isoWeek(formatCivilDate(civilDateOfEpochDay(epochDay)));
        for (let day = 1; day < 7; day++) expect(weekOf(monday + day)).toEqual(weekOf(monday));
        expect(weekOf(monday + 7)).not.toEqual(weekOf(monday));
        expect(weekOf(monday).week).toBeLessThanOrEqual(53);
      }),
    );
  });
});
