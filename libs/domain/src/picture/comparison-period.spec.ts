import { describe, expect, it } from 'vitest';
import { comparisonPeriod } from './comparison-period.js';

const steady = { oldest: '2020-01', newest: '2026-11' };

describe('the months that are compared with last year', () => {
  it('is the whole year when the year is over', () => {
    expect(comparisonPeriod(2025, steady, '2026-11')).toEqual({ fromMonth: 1, throughMonth: 12 });
  });

  it('stops before the running month, which is not over', () => {
    expect(comparisonPeriod(2026, steady, '2026-11')).toEqual({ fromMonth: 1, throughMonth: 10 });
  });

  it('is empty in January, when no month of the year is over', () => {
    const extent = { oldest: '2020-01', newest: '2026-01' };
    expect(comparisonPeriod(2026, extent, '2026-01')).toBeNull();
  });

  it('leaves out the newest month of a file that ended long ago, since it may be cut short', () => {
    const extent = { oldest: '2020-01', newest: '2026-08' };
    expect(comparisonPeriod(2026, extent, '2026-11')).toEqual({ fromMonth: 1, throughMonth: 7 });
  });

  it('trusts a newest month that has just ended, and one that is a December', () => {
    const justEnded = { oldest: '2020-01', newest: '2026-10' };
    expect(comparisonPeriod(2026, justEnded, '2026-11')?.throughMonth).toBe(10);
    const december = { oldest: '2020-01', newest: '2025-12' };
    expect(comparisonPeriod(2025, december, '2026-11')?.throughMonth).toBe(12);
  });

  it('starts after the month in which the data begin, since it may begin late', () => {
    const extent = { oldest: '2023-03', newest: '2026-11' };
    expect(comparisonPeriod(2024, extent, '2026-11')).toEqual({ fromMonth: 4, throughMonth: 12 });
    expect(comparisonPeriod(2025, extent, '2026-11')).toEqual({ fromMonth: 1, throughMonth: 12 });
  });

  it('is empty when the year before has no data', () => {
    const extent = { oldest: '2023-03', newest: '2026-11' };
    expect(comparisonPeriod(2023, extent, '2026-11')).toBeNull();
  });
});
