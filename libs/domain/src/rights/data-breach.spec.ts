import { describe, expect, it } from 'vitest';
import { contradictions, notifyBy } from './data-breach.js';

describe('a personal data breach', () => {
  it('is notified within 72 hours from when it was known, over the change to summer time too', () => {
    expect(notifyBy(new Date('2026-03-27T10:00:00+01:00')).toISOString()).toBe(
      '2026-03-30T09:00:00.000Z',
    );
  });

  it('is not left unnotified where there is a risk, nor the persons untold of a high one', () => {
    const none = { risk: null, notice: null, information: null, notifiedAt: null };
    expect(contradictions(none)).toEqual([]);
    expect(contradictions({ ...none, risk: 'unlikely', notice: 'no' })).toEqual([]);
    expect(contradictions({ ...none, risk: 'risk', notice: 'no' })).toEqual(['notice']);
    expect(contradictions({ ...none, risk: 'high', information: 'not_high' })).toEqual([
      'information',
    ]);
    expect(contradictions({ ...none, risk: 'high', information: 'averted' })).toEqual([]);
    expect(contradictions({ ...none, notice: 'no', notifiedAt: new Date() })).toEqual([
      'notifiedAt',
    ]);
  });
});
