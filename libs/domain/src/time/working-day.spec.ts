import { describe, expect, it } from 'vitest';
import { addDays } from './civil-date.js';
import { easterSunday, isWorkingDay, workingDayFrom } from './working-day.js';

describe('Easter Sunday', () => {
  it.each([
    // The earliest and the latest there are, and those of these years as the almanac has them.
    ['1818-03-22'],
    ['1943-04-25'],
    ['2008-03-23'],
    ['2024-03-31'],
    ['2025-04-20'],
    ['2026-04-05'],
    ['2027-03-28'],
    ['2028-04-16'],
    ['2038-04-25'],
  ])('%s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });
});

describe('a working day', () => {
  it('is none of the days of the week that are free in Sweden in 2026', () => {
    const free: string[] = [];
    for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
      const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
      if (weekday % 6 !== 0 && !isWorkingDay(day)) free.push(day.slice(5));
    }
    expect(free).toEqual([
      ...['01-01', '01-06', '04-03', '04-06', '05-01', '05-14', '06-19'],
      ...['12-24', '12-25', '12-31'],
    ]);
  });

  it('comes after a holiday and the weekend that it runs into', () => {
    expect(workingDayFrom('2026-04-03')).toBe('2026-04-07');
    expect(workingDayFrom('2026-12-24')).toBe('2026-12-28');
    expect(workingDayFrom('2026-11-30')).toBe('2026-11-30');
  });
});
