import { describe, expect, it } from 'vitest';
import { isStopped, type RetentionStop } from './retention-stop.js';

const stop = (more: Partial<RetentionStop>): RetentionStop => ({
  ...{ incidentId: null, kind: null, category: null, tier: null },
  ...{ receivedFrom: null, receivedTo: null, holdsTo: null, isReleased: false },
  ...more,
});
const incident = {
  ...{ id: 'one', kind: 'observation', category: 'order.gathering', tier: 'open' },
  receivedOn: '2024-03-01',
};
const holds = (more: Partial<RetentionStop>) => isStopped([stop(more)], incident, '2026-03-01');

describe('a hold on erasing', () => {
  it('keeps all of an authority when nothing is named', () => expect(holds({})).toBe(true));

  it('keeps one incident and no other', () => {
    expect(holds({ incidentId: 'one' })).toBe(true);
    expect(holds({ incidentId: 'other' })).toBe(false);
  });

  it('keeps a selection by class and by the days on which they came in, ends included', () => {
    expect(holds({ category: 'order', kind: 'observation' })).toBe(true);
    expect(holds({ category: 'order', kind: 'accident' })).toBe(false);
    expect(holds({ tier: 'strict' })).toBe(false);
    expect(holds({ receivedFrom: '2024-03-01', receivedTo: '2024-03-01' })).toBe(true);
    expect(holds({ receivedFrom: '2024-03-02' })).toBe(false);
    expect(holds({ receivedTo: '2024-02-29' })).toBe(false);
  });

  it('holds through its last day, and not once it is released', () => {
    expect(holds({ holdsTo: '2026-03-01' })).toBe(true);
    expect(holds({ holdsTo: '2026-02-28' })).toBe(false);
    expect(holds({ isReleased: true })).toBe(false);
  });
});
