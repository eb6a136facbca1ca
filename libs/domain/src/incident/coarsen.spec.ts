import { describe, expect, it } from 'vitest';
import { coarsen } from './coarsen.js';

const facts = {
  ...{ unitId: 'unit', hourBand: 23, hoursTouched: 4, localDate: '2026-03-06' },
  ...{ weekday: 5, category: 'staff.threat' },
};

describe('statistical columns', () => {
  it('keep unit, day and hour of open and internal incidents', () => {
    expect(coarsen({ ...facts, tier: 'open' })).toEqual({ ...facts, tier: 'open' });
    expect(coarsen({ ...facts, tier: 'internal' })).toEqual({ ...facts, tier: 'internal' });
  });

  it('lose unit, day and hour, and nothing else, of protected and strict incidents', () => {
    for (const tier of ['protected', 'strict'] as const) {
      const hidden = { unitId: null, hourBand: null, hoursTouched: null, localDate: null };
      expect(coarsen({ ...facts, tier })).toEqual({ ...facts, tier, ...hidden });
    }
  });
});
