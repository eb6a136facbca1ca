import { describe, expect, it } from 'vitest';
import { comparedMonths, monthsOf, yearPeriod } from './period.js';
import { breaksOf, unbroken } from './recording-breaks.js';

const whole = { from: '2023-04', to: '2026-08' };
const breaks = [{ from: '2026-01', settled: '2026-02' }];

describe('breaksOf', () => {
  it('adds up the rows of a month, and leaves out months that are not whole', () => {
    const rows = [...monthsOf(whole), '2026-08', '2026-09'].flatMap((month) => [
      { month, count: 30, isPart: false },
      { month, count: month < '2026-01' ? 5 : 300, isPart: true },
      { month, count: 5, isPart: true },
    ]);
    expect(breaksOf(rows, whole)).toMatchObject([{ from: '2026-01', before: 0.25 }]);
    expect(breaksOf(rows, { from: '2026-08', to: '2026-08' })).toEqual([]);
  });
});

describe('unbroken', () => {
  it('compares no month across a break', () => {
    expect(unbroken(whole, breaks, yearPeriod(2026))).toEqual({ from: '2026-02', to: '2026-08' });
    expect(comparedMonths(yearPeriod(2026), unbroken(whole, breaks, yearPeriod(2026)))).toBeNull();
  });

  it('compares years before the break as ever', () => {
    expect(unbroken(whole, breaks, yearPeriod(2025))).toEqual({ from: '2023-04', to: '2026-01' });
    expect(comparedMonths(yearPeriod(2025), unbroken(whole, breaks, yearPeriod(2025)))).toEqual(
      yearPeriod(2025),
    );
  });

  it('is empty while the way of recording changes', () => {
    const january = { from: '2026-01', to: '2026-02' };
    const { from, to } = unbroken({ from: '2023-04', to: '2026-02' }, breaks, january);
    expect(from >= to).toBe(true);
  });

  it('is everything without a break', () => {
    expect(unbroken(whole, [], yearPeriod(2026))).toEqual(whole);
  });
});
