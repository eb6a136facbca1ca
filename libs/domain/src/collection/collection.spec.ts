import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time/civil-date.js';
import { isWorkingDay } from '../time/working-day.js';
import { collectionReminderDue } from './collection-reminders.js';
import { emptyShortAnswer, lackingParts, suggestedForm } from './collection.js';
import { standingAnswer, type AnswerEvent } from './standing-answer.js';

const DUE = '2026-02-27';
const at = (day: string, hour = 12) => ({
  at: `${day}T${String(hour).padStart(2, '0')}:00:00Z`,
  ...{ day, order: 0 },
});
const edition = (day: string, isReserved: boolean, editionId = `e${day}`): AnswerEvent => ({
  ...at(day),
  ...{ kind: 'edition', editionId, isReserved },
});

describe('an answer', () => {
  const stateOf = (events: AnswerEvent[], today = '2026-02-01') =>
    standingAnswer(events, DUE, today).state;

  it('is awaited, handed in with reservation, handed in once decided, and complete when the city says so', () => {
    const reserved = edition('2026-02-01', true);
    const decided = edition('2026-02-20', false);
    expect(stateOf([])).toBe('awaited');
    expect(stateOf([reserved])).toBe('reserved');
    expect(stateOf([reserved, decided])).toBe('handed_in');
    expect(stateOf([reserved, decided, { ...at('2026-02-21'), kind: 'accepted' }])).toBe(
      'complete',
    );
  });

  it('stays complete when the reserved one is decided, and is looked at anew when it is corrected', () => {
    const accepted: AnswerEvent = { ...at('2026-02-10'), kind: 'accepted' };
    const first = [edition('2026-02-01', true), accepted, edition('2026-02-20', false)];
    expect(stateOf(first)).toBe('complete');
    expect(stateOf([...first, edition('2026-03-20', false)])).toBe('handed_in');
  });

  it('that is asked to be completed, or taken back, is waited for', () => {
    const asked: AnswerEvent = {
      ...at('2026-02-10'),
      kind: 'completion_asked',
      dueOn: '2026-02-24',
    };
    const nothing: AnswerEvent = { ...at('2026-02-01'), kind: 'nothing', stepId: 's' };
    expect(standingAnswer([nothing, asked], DUE, '2026-02-11')).toMatchObject({
      ...{ state: 'completion_asked', kind: 'nothing', completionDueOn: '2026-02-24' },
    });
    const again: AnswerEvent = { ...at('2026-02-12'), kind: 'short', stepId: 't' };
    expect(standingAnswer([nothing, asked, again], DUE, '2026-02-13')).toMatchObject({
      ...{ state: 'handed_in', kind: 'short', stepId: 't', completionDueOn: null },
    });
    expect(stateOf([nothing, { ...at('2026-02-02'), kind: 'withdrawn' }])).toBe('withdrawn');
  });

  it('is late when the first of it came after the due day, also when it was completed in time', () => {
    const lateOn = (events: AnswerEvent[], today: string) =>
      standingAnswer(events, DUE, today).isLate;
    expect(lateOn([], DUE)).toBe(false);
    expect(lateOn([], '2026-02-28')).toBe(true);
    expect(lateOn([edition(DUE, true)], '2026-04-01')).toBe(false);
    expect(lateOn([edition('2026-02-28', true)], '2026-04-01')).toBe(true);
  });

  it('stands the same in whatever order it is told', () => {
    const event = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.nat(23), fc.nat(5), fc.boolean())
      .map(([days, hour, kind, isReserved]): AnswerEvent => {
        const when = at(addDays('2026-02-01', days), hour);
        if (kind === 0)
          return { ...when, kind: 'edition', editionId: `e${days}-${hour}`, isReserved };
        if (kind === 1) return { ...when, kind: 'short', stepId: `s${days}-${hour}` };
        if (kind === 2) return { ...when, kind: 'nothing', stepId: `n${days}-${hour}` };
        if (kind === 3) return { ...when, kind: 'withdrawn' };
        if (kind === 4) return { ...when, kind: 'accepted' };
        return { ...when, kind: 'completion_asked', dueOn: addDays(when.day, 14) };
      });
    const events = fc.uniqueArray(event, { selector: ({ at: moment }) => moment, maxLength: 12 });
    fc.assert(
      fc.property(
        events.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(standingAnswer(shuffled, DUE, '2026-05-01')).toEqual(
            standingAnswer(all, DUE, '2026-05-01'),
          );
        },
      ),
    );
  });
});

describe('reminders of a collection', () => {
  const collection = { opensOn: '2025-12-23', dueOn: DUE };
  const told = (
    state: 'awaited' | 'completion_asked' | 'complete',
    completionDueOn: string | null,
  ) => {
    const sent = new Map<string, string>();
    for (let day = '2025-12-20'; day < '2026-05-01'; day = addDays(day, 1)) {
      const due = collectionReminderDue(collection, { state, completionDueOn }, day);
      if (due && !sent.has(`${due.kind} ${due.day}`)) sent.set(`${due.kind} ${due.day}`, day);
    }
    return [...sent].map(([what, day]) => `${day} ${what}`);
  };

  it('come once each, on working days: at the beginning, before the due day and after it', () => {
    expect(told('awaited', null)).toEqual([
      '2025-12-23 opened 2025-12-23',
      '2026-02-13 soon 2026-02-13',
      '2026-02-24 soon 2026-02-24',
      // 28 February 2026 is a Saturday.
      '2026-03-02 overdue 2026-02-28',
      '2026-03-09 overdue 2026-03-07',
      '2026-03-16 overdue 2026-03-14',
      '2026-03-23 overdue 2026-03-21',
    ]);
  });

  it('are of the completion where one is asked for, and none where all is there', () => {
    // Good Friday and the weekend after it.
    expect(told('completion_asked', '2026-04-02')).toEqual([
      '2026-03-30 completion 2026-03-30',
      '2026-04-07 completion_overdue 2026-04-03',
    ]);
    expect(told('complete', null)).toEqual([]);
  });

  it('never come on a day without work, and never two at once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 120 }),
        (open, later) => {
          const opensOn = addDays('2026-01-01', open);
          const due = collectionReminderDue(
            { opensOn, dueOn: addDays(opensOn, 45) },
            { state: 'awaited', completionDueOn: null },
            addDays(opensOn, later),
          );
          if (due !== undefined) expect(isWorkingDay(addDays(opensOn, later))).toBe(true);
        },
      ),
    );
  });
});

describe('what is asked for', () => {
  it('is a picture of a district, and a short answer of others', () => {
    expect(suggestedForm({ kind: 'committee', hasArea: true })).toBe('picture');
    expect(suggestedForm({ kind: 'committee', hasArea: false })).toBe('short');
    expect(suggestedForm({ kind: 'company', hasArea: true })).toBe('short');
  });

  it('lacks what is not written, and spaces are nothing', () => {
    expect(lackingParts({ ...emptyShortAnswer, risks: ' \n' })).toEqual([
      ...['risks', 'staffThreats', 'accidents', 'protectiveSecurity'],
    ]);
  });
});
