import { describe, expect, it } from 'vitest';
import type { RetainedRow } from '#intake';
import { fallsAway, judge, type Grounds } from './judge-incident.js';

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const row: RetainedRow = {
  ...{ id: 'i', reference: 'H-2020-AAAAAA-A', organisationId: 'o', revision: 1 },
  ...{ kind: 'observation', category: 'order.gathering', tier: 'open' },
  ...{ receivedAt: at('2020-01-01'), lastNoteAt: at('2020-01-02'), closedAt: null },
  ...{ erasedAt: null, isUnderReview: false, isRestricted: false },
};
const grounds: Grounds = {
  rules: [
    {
      ...{ id: 'r', kind: null, category: null, tier: null, outcome: 'erase', years: 2 },
      ...{ countedFrom: 'received', validFrom: '2019-01-01' },
    },
  ],
  ...{ stops: [], today: '2026-01-01', timeZone: 'Europe/Stockholm' },
};

describe('an incident whose processing is restricted', () => {
  it('is held, whatever the rules say, and falls off a list that it was on', () => {
    expect(judge(row, grounds).is).toBe('due');
    const restricted = { ...row, isRestricted: true };
    expect(judge(restricted, grounds)).toEqual({ is: 'held', why: 'restricted' });
    const listed = { revision: 1, lastNoteAt: row.lastNoteAt, ruleId: 'r' };
    expect(fallsAway(listed, row, 'o', grounds)).toBeNull();
    expect(fallsAway(listed, restricted, 'o', grounds)).toBe('restricted');
  });
});
