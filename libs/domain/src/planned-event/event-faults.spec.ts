import { describe, expect, it } from 'vitest';
import { eventFaults, type EventDraft } from './event-faults.js';

const market: EventDraft = {
  ...{ title: 'Julmarknad', from: '2026-12-05T10:00', to: '2026-12-06T16:00' },
  ...{ place: 'Torget', organiser: 'Torgföreningen', source: 'Tillstånd 2026-114' },
  ...{ link: 'https://example.org/marknad', note: 'Avspärrat från 8. Cirka 2 500 personer.' },
};
const codes = (otherwise: Partial<EventDraft>) =>
  eventFaults({ ...market, ...otherwise }).map(({ path, code }) => `${path} ${code}`);

describe('a planned event', () => {
  it('is let through when it is of a place', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ place: null, organiser: null, source: null, link: null, note: null })).toEqual(
      [],
    );
  });

  it('is refused when its times are none, run backwards or go on for years', () => {
    expect(codes({ from: 'lördag' })).toEqual(['from EVENT_TIME_WRONG']);
    expect(codes({ to: '2026-12-05T10:00' })).toEqual(['to EVENT_TIMES_REVERSED']);
    expect(codes({ to: '2028-12-05T10:00' })).toEqual(['to EVENT_TOO_LONG']);
  });

  it('is refused when a text points out a person', () => {
    expect(codes({ note: 'Ring 070-174 06 05 vid frågor' })).toEqual(['note EVENT_POINTS_OUT']);
    expect(codes({ organiser: 'kontakt@example.org' })).toEqual(['organiser EVENT_POINTS_OUT']);
    expect(codes({ title: 'Kalas för 19121212-1212' })).toEqual(['title EVENT_POINTS_OUT']);
  });

  it('has no organiser that is a person, while an artist may stand in a title', () => {
    expect(codes({ organiser: 'Anna Andersson' })).toEqual(['organiser EVENT_ORGANISER_IS_PERSON']);
    expect(codes({ title: 'Konsert med Anna Andersson' })).toEqual([]);
    expect(codes({ organiser: 'Stiftelsen Anna Anderssons minne' })).toEqual([]);
  });

  it('links to whole addresses only', () => {
    for (const link of [
      'http://example.org',
      'javascript:alert(1)',
      'example.org',
      'https://a b',
    ]) {
      expect([link, ...codes({ link })]).toEqual([link, 'link EVENT_LINK_REFUSED']);
    }
  });
});
