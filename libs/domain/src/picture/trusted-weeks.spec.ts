import { describe, expect, it } from 'vitest';
import { trustedWeeks } from './trusted-weeks.js';

const limits = { wholeFrom: '2020-01', undated: new Set<string>(), breaks: [] };
/** A Monday. */
const WEEK = '2026-06-15';

describe('the weeks that may be compared', () => {
  it('are sixteen, or as many as lie within whole months of data', () => {
    expect(trustedWeeks(WEEK, limits)).toEqual({ total: 16, areas: 16, categories: 16 });
    // Weeks from 8 June back to the one that begins on 4 May.
    expect(trustedWeeks(WEEK, { ...limits, wholeFrom: '2026-05' }).total).toBe(6);
    expect(trustedWeeks(WEEK, { ...limits, wholeFrom: '2026-07' }).total).toBe(0);
  });

  it('touch no month with incidents of a day that nobody knows', () => {
    // The week of 27 April ends in May and touches April.
    expect(trustedWeeks(WEEK, { ...limits, undated: new Set(['2026-04']) }).total).toBe(6);
    expect(trustedWeeks(WEEK, { ...limits, undated: new Set(['2026-06']) }).total).toBe(0);
  });

  it('lie on the same side of a break as the week, and none where it lies in one', () => {
    const broken = (hits: 'everything' | 'areas', from: string, settled = from) =>
      trustedWeeks(WEEK, { ...limits, breaks: [{ hits, from, settled }] });
    expect(broken('everything', '2026-05').total).toBe(6);
    expect(broken('areas', '2026-05')).toEqual({ total: 16, areas: 6, categories: 16 });
    expect(broken('everything', '2026-05', '2026-07').total).toBe(0);
    expect(broken('everything', '2026-07').total).toBe(16);
  });
});
