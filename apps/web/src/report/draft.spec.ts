import { describe, expect, it } from 'vitest';
import { isUsableDraft, newDraft, submissionOf, toldOf, whenOf, type Draft } from './draft.js';

const ZONE = 'Europe/Stockholm';
const NOW = new Date('2026-11-25T14:20:00Z');
const HOUR_MS = 3_600_000;

const begun = newDraft('observation', 'robin', NOW.getTime());
const told: Draft = {
  ...begun,
  category: 'order.drugs',
  where: { way: 'area', code: 'district:soder', label: 'Söder' },
};

describe('a draft', () => {
  it('says nothing to send before what and where are told, and then nothing that was not told', () => {
    expect(submissionOf(begun, NOW, ZONE)).toBeUndefined();
    expect(submissionOf(told, NOW, ZONE)).toEqual({
      clientId: begun.clientId,
      kind: 'observation',
      category: 'order.drugs',
      occurredFrom: NOW.toISOString(),
      location: { areaCode: 'district:soder' },
    });
  });

  it('carries the optional facts under the names of the contract', () => {
    const facts = {
      gender: 'several',
      indoors: 'no',
      severity: '2',
      policeReported: 'no',
    } as const;
    const text = ' två mopeder ';
    expect(submissionOf({ ...told, text, facts }, NOW, ZONE)).toMatchObject({
      text: 'två mopeder',
      affected: { gender: 'several' },
      indoors: false,
      severity: 2,
      policeReported: 'no',
    });
  });

  it('keeps what belongs to staff incidents out of the other kinds', () => {
    const facts = { actorType: 'client', consequences: ['fear'] };
    expect(submissionOf({ ...told, facts }, NOW, ZONE)).not.toHaveProperty('details');
    const staff: Draft = { ...told, kind: 'staff_incident', facts };
    expect(submissionOf(staff, NOW, ZONE)).toMatchObject({ details: facts });
  });

  it('takes a bare time for today, and no time that has not come', () => {
    const at = (whenText: string) => whenOf({ when: 'today', whenText }, NOW, ZONE);
    expect(at('14:30')).toEqual({ from: new Date('2026-11-25T13:30:00Z') });
    expect([at('23:30'), at(''), at('sen')]).toEqual(['future', 'missing', 'unreadable']);
  });

  it('is the same telling until something in it changes', () => {
    expect(toldOf({ ...told, sent: null })).toBe(toldOf(told));
    expect(toldOf({ ...told, text: 'mer' })).not.toBe(toldOf(told));
  });

  it('is nobody else’s, and not for ever', () => {
    const isUsable = (person: string, hours: number) =>
      isUsableDraft(told, person, NOW.getTime() + hours * HOUR_MS);
    expect([isUsable('robin', 71), isUsable('robin', 73), isUsable('mona', 1)]).toEqual([
      ...[true, false, false],
    ]);
  });
});
