import { describe, expect, it } from 'vitest';
import { reviewDue } from './risk-reminders.js';

describe('the review of a risk', () => {
  it.each<[string, string, boolean, string | null]>([
    ['the day before', '2026-10-01', false, null],
    ['that day, a Friday', '2026-10-02', false, '2026-10-02'],
    ['a week after', '2026-10-09', false, '2026-10-02'],
    ['a Saturday after', '2026-10-03', false, null],
    ['when it is closed', '2026-10-02', true, null],
  ])('is due: %s', (_what, today, isClosed, due) => {
    expect(reviewDue({ reviewOn: '2026-10-02', isClosed }, today)).toBe(due);
  });

  it('is told on the Friday before when it falls on a weekend, and never without a day', () => {
    expect(reviewDue({ reviewOn: '2026-10-04', isClosed: false }, '2026-10-02')).toBe('2026-10-04');
    expect(reviewDue({ reviewOn: '2026-10-05', isClosed: false }, '2026-10-02')).toBeNull();
    expect(reviewDue({ reviewOn: null, isClosed: false }, '2026-10-02')).toBeNull();
  });
});
