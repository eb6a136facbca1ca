import { describe, expect, it } from 'vitest';
import { change } from './change.js';

describe('the change between two years', () => {
  it('gives the difference, and a percentage when both years have at least 20', () => {
    expect(change(30, 20)).toEqual({ difference: 10, percent: 50 });
    expect(change(20, 40)).toEqual({ difference: -20, percent: -50 });
  });

  it('gives no percentage when either year has fewer than 20, also when last year had none', () => {
    expect(change(19, 400)).toEqual({ difference: -381, percent: null });
    expect(change(400, 19)).toEqual({ difference: 381, percent: null });
    expect(change(5, 0)).toEqual({ difference: 5, percent: null });
  });
});
