import { describe, expect, it } from 'vitest';
import { correctionOf, draftOf, type Incident } from './correction.js';

const ZONE = 'Europe/Stockholm';
const NOW = new Date('2026-11-30T12:00:00Z');

const incident = {
  ...{ id: '1', reference: 'ABCD-1234', revision: 3, status: 'recorded', tier: 'internal' },
  ...{ kind: 'staff_incident', category: 'staff.threat', areaCode: 'soder', withheld: [] },
  body: {
    ...{ kind: 'staff_incident', category: 'staff.threat', text: 'Han hotade receptionen.' },
    ...{ occurredFrom: '2026-11-29T10:00:00Z', location: { areaCode: 'district:soder' } },
    ...{ severity: 0, indoors: false, policeReported: 'no', affected: { gender: 'woman' } },
    details: { influenceKind: 'threat', consequences: ['fear'], victimRole: 'officer' },
  },
} as unknown as Incident & { body: NonNullable<Incident['body']> };

const corrected = (patch: Partial<ReturnType<typeof draftOf>>) =>
  correctionOf(incident, { ...draftOf(incident), ...patch }, NOW, ZONE);

describe('a correction', () => {
  it('is empty when nothing was changed, also where a value is nought or no', () => {
    expect(corrected({})).toEqual({});
  });

  it('says what was changed and nothing else', () => {
    expect(corrected({ text: ' Han hotade två i receptionen. ' })).toEqual({
      text: 'Han hotade två i receptionen.',
    });
    expect(corrected({ category: 'staff.violence' })).toEqual({ category: 'staff.violence' });
    expect(corrected({ where: { way: 'place', id: 'p1', label: 'Biblioteket' } })).toEqual({
      location: { placeId: 'p1' },
    });
  });

  it('takes away what was emptied', () => {
    const { gender: _gender, ...facts } = draftOf(incident).facts;
    expect(corrected({ text: '', facts })).toEqual({ text: null, affected: null });
  });

  it('keeps what no form asks for when details are changed', () => {
    const facts = { ...draftOf(incident).facts, channel: 'phone' };
    expect(corrected({ facts })).toEqual({
      details: {
        ...{ influenceKind: 'threat', channel: 'phone', consequences: ['fear'] },
        victimRole: 'officer',
      },
    });
  });

  it('tells a new time whole, and refuses one that is no time or has not come', () => {
    expect(corrected({ whenText: 'igår 14:30' })).toEqual({
      ...{ occurredFrom: '2026-11-29T13:30:00.000Z', occurredTo: null },
    });
    expect(corrected({ whenText: 'nyss ungefär' })).toBe('unreadable');
    expect(corrected({ when: 'today', whenText: '23:50' })).toBe('future');
  });
});
