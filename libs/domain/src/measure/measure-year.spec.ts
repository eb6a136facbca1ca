import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectVerdicts } from '../figure/before-after.js';
import { addDays } from '../time/civil-date.js';
import { actionFaults, byUrgency, isLateAction } from './action.js';
import { followUpFaults, occasionsOf, type FollowUp } from './follow-up.js';
import type { Goal } from './goal.js';
import { effectClaim, effectQuestion, monthsAtWork } from './measure-effect.js';
import {
  endsSoon,
  isLateMeasure,
  remindersDue,
  type RemindedMeasure,
} from './measure-reminders.js';
import { emptyMeasure, type Measure } from './measure.js';

const followUp: FollowUp = {
  ...{ carriedOut: 'partly', done: '', obstacle: '', nextStep: '', costUsedOre: null },
  ...{ goalJudgement: null, motivation: '' },
};

describe('following up', () => {
  it('comes with each tertial and year end, and once after the end', () => {
    const told = occasionsOf({ startsOn: '2026-02-10', endsOn: '2026-09-30' });
    expect(told.map(({ day }) => day)).toEqual(['2026-04-30', '2026-08-31', '2026-12-31']);
    const short = occasionsOf({ startsOn: '2026-05-01', endsOn: '2026-05-10' });
    expect(short).toEqual([{ year: 2026, occasion: 't2', day: '2026-08-31' }]);
    expect(occasionsOf({ startsOn: '2026-10-01', endsOn: '2027-04-30' })).toHaveLength(2);
  });

  it('judges the goal at year end, with a reason, and not before', () => {
    expect(followUpFaults('t1', followUp)).toEqual([]);
    expect(followUpFaults('t1', { ...followUp, carriedOut: null })).toMatchObject([
      { path: 'carriedOut' },
    ]);
    const judged = { ...followUp, goalJudgement: 'full' as const };
    expect(followUpFaults('t2', judged)).toMatchObject([{ code: 'GOAL_JUDGED_AT_YEAR_END' }]);
    expect(followUpFaults('year_end', judged)).toMatchObject([{ path: 'motivation' }]);
    expect(followUpFaults('year_end', followUp)).toHaveLength(2);
    expect(followUpFaults('year_end', { ...judged, motivation: 'Mätt.' })).toEqual([]);
  });
});

describe('reminding', () => {
  const measure: RemindedMeasure = {
    ...{ status: 'ongoing', startsOn: '2026-01-01', endsOn: '2026-06-30', followedUp: [] },
  };
  const kinds = (today: string, otherwise: Partial<RemindedMeasure> = {}) =>
    remindersDue({ ...measure, ...otherwise }, today).map(({ kind }) => kind);

  it('tells before the end, at the end, and at each occasion that nobody has told of', () => {
    expect(kinds('2026-04-29')).toEqual([]);
    expect(kinds('2026-04-30')).toEqual(['followUp']);
    const followedUp = [{ year: 2026, occasion: 't1' as const }];
    expect(kinds('2026-06-15', { followedUp })).toEqual([]);
    expect(kinds('2026-06-16', { followedUp })).toEqual(['ending']);
    expect(kinds('2026-06-30', { followedUp })).toEqual(['ended']);
    expect(kinds('2026-06-30', { followedUp, status: 'done' })).toEqual([]);
    expect(kinds('2026-09-01', { followedUp, status: 'done' })).toEqual(['followUp']);
    expect(kinds('2026-06-30', { status: 'draft' })).toEqual([]);
  });

  it('tells on Friday what falls on the weekend, and nothing on the weekend', () => {
    const sunday = { endsOn: '2026-05-31', followedUp: [{ year: 2026, occasion: 't1' as const }] };
    expect(kinds('2026-05-28', sunday)).toEqual(['ending']);
    expect(kinds('2026-05-29', sunday)).toEqual(['ended']);
    expect(kinds('2026-05-30', sunday)).toEqual([]);
  });

  it('tells before a holiday what falls on it, and nothing on the holiday', () => {
    const followedUp = (['t1', 't2'] as const).map((occasion) => ({ year: 2026, occasion }));
    const christmas = { endsOn: '2026-12-26', followedUp };
    expect(kinds('2026-12-22', christmas)).toEqual(['ending']);
    expect(kinds('2026-12-23', christmas)).toEqual(['ended']);
    expect(kinds('2026-12-24', christmas)).toEqual([]);
  });

  it('says late only after the last day, and soon never at the same time', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40, max: 40 }), (days) => {
        const today = addDays('2026-06-30', days);
        expect(isLateMeasure(measure, today)).toBe(days > 0);
        expect(endsSoon(measure, today)).toBe(days <= 0 && days >= -14);
        for (const status of ['stopped', 'draft'] as const) {
          expect(isLateMeasure({ ...measure, status }, today)).toBe(false);
          expect(endsSoon({ ...measure, status }, today)).toBe(false);
        }
      }),
    );
  });
});

describe('the question of an effect', () => {
  const goal: Goal = {
    ...{ words: 'Färre', figure: 'expectedRange@1', category: 'crime.damage', focusArea: null },
    ...{ ownIndicator: '', ownSource: '', baseline: '2', target: '1', direction: 'down' },
    byWhen: '2026-12-31',
  };
  const measure: Measure = {
    ...emptyMeasure,
    ...{
      startsOn: '2026-02-10',
      endsOn: '2026-08-31',
      comparison: 'area',
      comparisonArea: 'district:x',
    },
  };

  it('is of the whole months at work: none that is both before and after', () => {
    expect(monthsAtWork('2026-02-01', '2026-03-31')).toEqual({ from: '2026-02', to: '2026-04' });
    expect(monthsAtWork('2026-02-02', '2026-03-30')).toBeNull();
    expect(monthsAtWork('2026-12-15', '2027-02-28')).toEqual({ from: '2027-01', to: '2027-03' });
    expect(monthsAtWork('2020-01-01', '2029-12-31')).toEqual({ from: '2020-01', to: '2022-01' });
  });

  it('holds against what was chosen beforehand, and says why where nothing is asked', () => {
    const asked = {
      category: 'crime.damage',
      focusArea: null,
      period: { from: '2026-03', to: '2026-09' },
    };
    expect(effectQuestion(measure, goal)).toEqual({ ...asked, control: 'district:x' });
    for (const comparison of ['own_past', 'similar'] as const) {
      expect(effectQuestion({ ...measure, comparison }, goal)).toEqual({ ...asked, control: null });
    }
    expect(effectQuestion({ ...measure, comparison: 'none' }, goal)).toBe('noComparison');
    expect(effectQuestion(measure, { ...goal, figure: null })).toBe('ownIndicator');
    expect(effectQuestion(measure, { ...goal, figure: 'staffThreats@1' })).toBe('guarded');
    expect(effectQuestion({ ...measure, endsOn: '2026-03-15' }, goal)).toBe('noMonths');
    expect(effectQuestion(measure, null)).toBe('draft');
  });

  it('is answered by an effect only where another area was held against, and it is more than chance', () => {
    const claims = effectVerdicts.map((verdict) => [
      effectClaim({ control: 'district:x' }, verdict),
      effectClaim({ control: null }, verdict),
    ]);
    expect(claims.slice(0, 3)).toEqual([
      ['effect', 'change'],
      ['effect', 'change'],
      ['chance', 'chance'],
    ]);
    expect(
      claims
        .slice(3)
        .flat()
        .every((claim) => claim === 'untold'),
    ).toBe(true);
  });
});

describe('actions', () => {
  it('come with the longest past first, those without a day next to last, and done ones last', () => {
    const action = (id: string, dueOn: string | null, doneAt: string | null = null) => ({
      id,
      dueOn,
      doneAt,
    });
    const listed = [
      ...[action('a', null), action('b', '2026-01-01', '2026-01-03'), action('c', '2026-06-01')],
      ...[action('d', '2026-02-01'), action('e', null, '2026-01-09')],
    ];
    expect(byUrgency(listed).map(({ id }) => id)).toEqual(['d', 'c', 'a', 'e', 'b']);
    const today = '2026-03-01';
    expect(listed.filter((each) => isLateAction(each, today)).map(({ id }) => id)).toEqual(['d']);
  });

  it('need nothing but what is to be done', () => {
    expect(actionFaults({ what: ' ', where: '', who: '', dueOn: null })).toHaveLength(1);
    expect(actionFaults({ what: 'Byt lampan', where: '', who: '', dueOn: null })).toEqual([]);
  });
});
