import { describe, expect, it } from 'vitest';
import { isPicturePeriod, periodBefore, suggestedPeriod } from './picture-period.js';

describe('the months of a situation picture', () => {
  it('are any twelve, or a tertial', () => {
    expect(isPicturePeriod({ from: '2025-01', to: '2026-01' })).toBe(true);
    expect(isPicturePeriod({ from: '2025-04', to: '2026-04' })).toBe(true);
    expect(isPicturePeriod({ from: '2026-05', to: '2026-09' })).toBe(true);
    expect(isPicturePeriod({ from: '2026-04', to: '2026-08' })).toBe(false);
    expect(isPicturePeriod({ from: '2026-01', to: '2026-01' })).toBe(false);
    expect(isPicturePeriod({ from: '2024-01', to: '2026-01' })).toBe(false);
  });

  it('are those of the year that has ended, where nobody says otherwise, in January as in December', () => {
    expect(suggestedPeriod('2027-01')).toEqual({ from: '2026-01', to: '2027-01' });
    expect(suggestedPeriod('2026-12')).toEqual({ from: '2025-01', to: '2026-01' });
    expect(periodBefore({ from: '2026-05', to: '2026-09' })).toEqual({
      from: '2025-05',
      to: '2025-09',
    });
  });
});
