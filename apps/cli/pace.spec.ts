import { describe, expect, it } from 'vitest';
import { durationOf, Pace } from './pace.js';

describe('the pace of long work', () => {
  it('is how far, how fast and how long yet', () => {
    let nowMs = 5_000;
    const pace = new Pace('tallies', () => nowMs);
    expect(pace.line(0, 9_000)).toBe('0 of 9000 tallies');
    nowMs = 8_000;
    expect(pace.line(1_200, 9_000)).toBe('1200 of 9000 tallies, 400/s, 20 s left');
    expect(pace.line(9, 18)).toBe('9 of 18 tallies, 3.0/s, 3 s left');
  });

  it('says long durations as a person does', () => {
    expect([0.2, 59, 61, 3_599, 7_500].map(durationOf)).toEqual([
      '1 s',
      '59 s',
      '2 min',
      '60 min',
      '2 h 5 min',
    ]);
  });
});
