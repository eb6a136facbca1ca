import { describe, expect, it } from 'vitest';
import { factsIn, unreadableTimes, writtenOf } from './written-breach.js';

describe('a breach in the form', () => {
  it('goes back as it came, to the second, and a changed time as it is where the municipality is', () => {
    const facts = {
      ...{ knownAt: '2026-03-28T23:30:41.000Z', what: 'Ett brev.', persons: 3 },
      ...{ kinds: ['confidentiality' as const], dataKinds: [], subjects: [] },
      ...{ risk: 'high' as const, informedOn: '2026-03-29' },
    };
    const written = writtenOf(facts);
    expect(written.knownAt).toBe('2026-03-29 00:30');
    expect(factsIn(written, facts)).toEqual(facts);
    const later = factsIn({ ...written, knownAt: '2026-03-29 12:00', persons: '1 200' }, facts);
    expect(later).toEqual({ ...facts, knownAt: '2026-03-29T10:00:00.000Z', persons: 1200 });
  });

  it('tells of times that are none', () => {
    const written = { ...writtenOf(), knownAt: '2026-02-30 10:00', endedAt: '2026-03-01 10:00' };
    expect(unreadableTimes(written)).toEqual(['knownAt']);
  });

  it('leaves out what is not written', () => {
    expect(factsIn(writtenOf())).toEqual({ kinds: [], dataKinds: [], subjects: [] });
  });
});
