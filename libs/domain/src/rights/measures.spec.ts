import { describe, expect, it } from 'vitest';
import { fitsWeighing } from './measures.js';

describe('the outcome of an objection', () => {
  it('needs a weighing, and says no other than it did', () => {
    expect(fitsWeighing('refused', null)).toBe(false);
    expect(fitsWeighing('nothing_held', null)).toBe(true);
    expect(fitsWeighing('refused', 'authority')).toBe(true);
    expect(fitsWeighing('granted', 'authority')).toBe(false);
    expect(fitsWeighing('granted', 'person')).toBe(true);
    expect(fitsWeighing('refused', 'person')).toBe(false);
    expect(fitsWeighing('partly', 'person') && fitsWeighing('partly', 'authority')).toBe(true);
  });
});
