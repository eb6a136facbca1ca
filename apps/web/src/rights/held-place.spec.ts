import { describe, expect, it } from 'vitest';
import { placeName } from './held-place.js';

const where = { area: 'Skärholmen', from: '2024-07-01', to: '2025-07-01', number: 1, part: null };

describe('where a text stands', () => {
  it('tells a period that is no year by its months', () => {
    expect(placeName('edition', where, 'sv')).toMatch(/ 1: Skärholmen juli 2024–juni 2025$/);
  });

  it('tells a year as one', () => {
    const year = { ...where, from: '2024-01-01', to: '2025-01-01' };
    expect(placeName('edition', year, 'sv')).toMatch(/ 1: Skärholmen 2024$/);
    expect(placeName('risk', { ...year, from: '2026', to: null }, 'sv')).toMatch(
      /Skärholmen 2026$/,
    );
  });
});
