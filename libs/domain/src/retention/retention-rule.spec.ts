import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueOn,
  ruleFor,
  rulesInForce,
  type RetainedIncident,
  type RetentionRule,
} from './retention-rule.js';
import { suggestedRules } from './suggested-rules.js';

const rule = (more: Partial<RetentionRule>): RetentionRule => ({
  ...{ id: 'a', kind: null, category: null, tier: null, outcome: 'erase' },
  ...{ years: 2, countedFrom: 'received', validFrom: '2026-01-01' },
  ...more,
});
const incident: RetainedIncident = {
  ...{ kind: 'observation', category: 'order.gathering', tier: 'open' },
  ...{ receivedOn: '2024-02-29', lastNoteOn: '2024-05-01', closedOn: null },
};

describe('a rule of retention', () => {
  it('is the narrowest that fits: category before tier before kind', () => {
    const [any, kind, tier, order, gathering] = [
      rule({ id: 'any' }),
      rule({ id: 'kind', kind: 'observation' }),
      rule({ id: 'tier', tier: 'open' }),
      rule({ id: 'order', category: 'order' }),
      rule({ id: 'gathering', category: 'order.gathering' }),
    ];
    expect(ruleFor([any, kind], incident)?.id).toBe('kind');
    expect(ruleFor([kind, tier, any], incident)?.id).toBe('tier');
    expect(ruleFor([tier, order], incident)?.id).toBe('order');
    expect(ruleFor([order, gathering], incident)?.id).toBe('gathering');
  });

  it('fits a category and what lies under it, and none whose name only begins alike', () => {
    const ofOrder = [rule({ category: 'order' })];
    expect(ruleFor(ofOrder, incident)).toBeDefined();
    expect(ruleFor(ofOrder, { ...incident, category: 'orderly.thing' })).toBeUndefined();
  });

  it('is none where nobody has decided: then it is kept', () => {
    expect(ruleFor([], incident)).toBeUndefined();
    expect(ruleFor([rule({ kind: 'accident' })], incident)).toBeUndefined();
  });

  it('gives way to a new version of the same class from its date, and not before', () => {
    const versions = [
      rule({ id: 'a' }),
      rule({ id: 'b', validFrom: '2026-06-01', outcome: 'keep', years: null, countedFrom: null }),
      rule({ id: 'c', kind: 'accident' }),
    ];
    const ids = (today: string) =>
      rulesInForce(versions, today)
        .map(({ id }) => id)
        .sort();
    expect(ids('2025-12-31')).toEqual([]);
    expect(ids('2026-05-31')).toEqual(['a', 'c']);
    expect(ids('2026-06-01')).toEqual(['b', 'c']);
  });

  it('counts whole years to the day, and from nothing that has not come', () => {
    expect(dueOn(rule({ years: 2 }), incident)).toBe('2026-03-01');
    expect(dueOn(rule({ years: 4 }), incident)).toBe('2028-02-29');
    expect(dueOn(rule({ countedFrom: 'last_note', years: 1 }), incident)).toBe('2025-05-01');
    expect(dueOn(rule({ countedFrom: 'closed' }), incident)).toBeNull();
    expect(dueOn(rule({ outcome: 'keep', years: null, countedFrom: null }), incident)).toBeNull();
  });

  it('is the same whatever order rules are listed in', () => {
    const some = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(null, 'observation' as const),
        category: fc.constantFrom(null, 'order', 'order.gathering'),
        tier: fc.constantFrom(null, 'open' as const),
      }),
      { selector: (each) => JSON.stringify(each) },
    );
    fc.assert(
      fc.property(some, (classes) => {
        const rules = classes.map((each, at) => rule({ ...each, id: String(at) }));
        expect(ruleFor([...rules].reverse(), incident)).toEqual(ruleFor(rules, incident));
      }),
    );
  });

  it('suggests, and names no day from which it would hold', () => {
    for (const each of suggestedRules) {
      expect(each).not.toHaveProperty('validFrom');
      expect([each.why.sv, each.why.en].every((text) => text !== '')).toBe(true);
    }
  });
});
