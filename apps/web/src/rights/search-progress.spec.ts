import { describe, expect, it } from 'vitest';
import { progressOf } from './search-progress.js';

describe('how far a search has come', () => {
  it('is not known before it has begun', () => {
    const waiting = { position: 0, asOfPosition: null, texts: 0, textsInAll: null };
    expect(progressOf(waiting)).toEqual({});
  });

  it('is told in incidents before other texts are counted', () => {
    const far = { position: 300, asOfPosition: 1_000, texts: 0, textsInAll: null };
    expect(progressOf(far)).toEqual({ value: 300, max: 1_000 });
  });

  it('is told in both once they are', () => {
    const far = { position: 1_000, asOfPosition: 1_000, texts: 5, textsInAll: 50 };
    expect(progressOf(far)).toEqual({ value: 1_005, max: 1_050 });
  });

  it('is none where nothing is held, and not all', () => {
    const far = { position: 0, asOfPosition: 0, texts: 0, textsInAll: null };
    expect(progressOf(far)).toEqual({ value: 0, max: 1 });
  });
});
