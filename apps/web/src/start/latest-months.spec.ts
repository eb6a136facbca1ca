import { describe, expect, it } from 'vitest';
import { latestMonths } from './latest-months.js';

const rows = [
  { month: '2024-12', count: 9 },
  { month: '2025-10', count: 30 },
  { month: '2025-12', count: 12 },
  { month: '2026-09', count: 20 },
  { month: '2026-10', count: 41 },
  { month: '2026-11', count: 7 },
];

describe('what is new at the start page', () => {
  it('is the last whole month beside the same month last year, and the year so far', () => {
    expect(latestMonths(rows, '2026-11-22')).toEqual({
      month: '2026-10',
      count: 41,
      before: 30,
      yearSoFar: 68,
    });
  });

  it('is December in January', () => {
    expect(latestMonths(rows.slice(0, 3), '2026-01-03')).toEqual({
      month: '2025-12',
      count: 12,
      before: 9,
      yearSoFar: 0,
    });
  });

  it('compares with nothing in the first year', () => {
    expect(latestMonths(rows.slice(3), '2026-11-22')?.before).toBeNull();
  });

  it('says of a month without incidents that it had none, not that nothing is known', () => {
    const quiet = rows.filter(({ month }) => month !== '2025-10');
    expect(latestMonths(quiet, '2026-11-22')?.before).toBe(0);
  });

  it('is nothing where nothing has come in', () => {
    expect(latestMonths([], '2026-11-22')).toBeNull();
  });
});
