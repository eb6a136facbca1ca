import { describe, expect, it } from 'vitest';
import {
  comparedMonths,
  lengthOf,
  monthKey,
  monthNumber,
  monthsThrough,
  referenceOf,
  tertialOf,
  wholeMonths,
  yearOf,
  yearPeriod,
} from './period.js';

/** The months compared in a calendar year, as [first, last] of the year. */
function compared(year: number, oldest: string, newest: string, currentMonth: string) {
  const found = comparedMonths(yearPeriod(year), wholeMonths({ oldest, newest }, currentMonth));
  return found && [found.from, found.to];
}

describe('the months that two years are compared by', () => {
  it('are all of them once both years are over', () => {
    expect(compared(2025, '2022-01', '2026-11', '2026-11')).toEqual(['2025-01', '2026-01']);
  });

  it('leave out the running month, which is not over', () => {
    expect(compared(2026, '2022-01', '2026-11', '2026-11')).toEqual(['2026-01', '2026-11']);
  });

  it('leave out the newest month with data, which may be cut short', () => {
    expect(compared(2026, '2022-01', '2026-06', '2026-11')).toEqual(['2026-01', '2026-06']);
  });

  it('keep the newest month when it has just ended, and a December', () => {
    expect(compared(2026, '2022-01', '2026-10', '2026-11')).toEqual(['2026-01', '2026-11']);
    expect(compared(2023, '2022-01', '2023-12', '2026-11')).toEqual(['2023-01', '2024-01']);
  });

  it('begin where last year’s data begin, a month later when these may begin late', () => {
    expect(compared(2025, '2024-05', '2026-10', '2026-11')).toEqual(['2025-06', '2026-01']);
    expect(compared(2025, '2024-01', '2026-10', '2026-11')).toEqual(['2025-01', '2026-01']);
  });

  it('are none in the first year', () => {
    expect(compared(2024, '2024-05', '2026-10', '2026-11')).toBeNull();
  });
});

describe('a period', () => {
  it('is compared with the same months a year before, and three years with the three before', () => {
    expect(referenceOf({ from: '2026-01', to: '2026-05' })).toEqual({
      from: '2025-01',
      to: '2025-05',
    });
    expect(referenceOf({ from: '2023-11', to: '2026-11' })).toEqual({
      from: '2020-11',
      to: '2023-11',
    });
  });

  it('knows whether it is a calendar year or a tertial', () => {
    expect(yearOf(yearPeriod(2025))).toBe(2025);
    expect(yearOf({ from: '2024-11', to: '2025-11' })).toBeNull();
    expect(tertialOf({ from: '2026-05', to: '2026-09' })).toBe(2);
    expect(tertialOf({ from: '2026-04', to: '2026-08' })).toBeNull();
  });

  it('counts months over the turn of a year', () => {
    expect(monthsThrough('2026-02', 12)).toEqual({ from: '2025-03', to: '2026-03' });
    expect(lengthOf({ from: '2025-11', to: '2026-02' })).toBe(3);
    expect(monthKey(monthNumber('2026-12'))).toBe('2026-12');
  });
});
