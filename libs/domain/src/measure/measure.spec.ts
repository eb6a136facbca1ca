import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainField } from '../errors/fault.js';
import { changedMeasuring, goalFaults, type Goal } from './goal.js';
import { isOpenMeasure, measureStatuses, measureStepsFrom } from './measure-status.js';
import {
  changedRegistered,
  comparisonKinds,
  emptyMeasure,
  measureFaults,
  measureGate,
  type Measure,
} from './measure.js';

const whole: Measure = {
  ...emptyMeasure,
  ...{ title: 'Belysning', causeIds: ['c1'], goalId: 'g1' },
  ...{ startsOn: '2026-02-01', endsOn: '2026-11-30', comparison: 'own_past' },
};

const goal: Goal = {
  ...{ words: 'Färre skadegörelser', figure: 'expectedRange@1', category: 'crime.damage' },
  ...{ focusArea: null, ownIndicator: '', ownSource: '', baseline: '120', target: '90.5' },
  ...{ direction: 'down', byWhen: '2026-12-31' },
};

const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const drafts: fc.Arbitrary<Measure> = fc.record({
  ...Object.fromEntries(
    Object.entries(emptyMeasure).map(([key, value]) => [key, fc.constant(value)]),
  ),
  title: fc.constant('x'),
  causeIds: fc.array(fc.constantFrom('c1', 'c2'), { maxLength: 2 }),
  goalId: perhaps(fc.constant('g1')),
  startsOn: perhaps(fc.constant('2026-01-01')),
  endsOn: perhaps(fc.constant('2026-06-30')),
  comparison: perhaps(fc.constantFrom(...comparisonKinds)),
  comparisonArea: perhaps(fc.constant('district:x')),
  comparisonReason: fc.constantFrom('', ' ', 'Ingen är lik.'),
}) as unknown as fc.Arbitrary<Measure>;

describe('the status of a measure', () => {
  it('goes from draft to planned to ongoing, and ends done or stopped', () => {
    expect(measureStatuses.map((status) => [status, ...measureStepsFrom(status)])).toEqual([
      ['draft', 'planned'],
      ['planned', 'ongoing', 'stopped'],
      ['ongoing', 'done', 'stopped'],
      ['done'],
      ['stopped'],
    ]);
    expect(measureStatuses.filter(isOpenMeasure)).toEqual(['draft', 'planned', 'ongoing']);
  });
});

describe('the gate', () => {
  it('lets a measure with a cause, a goal, days and a comparison through', () => {
    expect(measureGate(whole)).toEqual([]);
    expect(measureFaults(whole)).toEqual([]);
  });

  it('lets nothing through with a gap, and names the field of each in words', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        const { comparison } = draft;
        const expected = [
          ...(draft.causeIds.length === 0 ? ['causeIds'] : []),
          ...(draft.goalId === null ? ['goalId'] : []),
          ...(draft.startsOn === null ? ['startsOn'] : []),
          ...(draft.endsOn === null ? ['endsOn'] : []),
          ...(comparison === null ? ['comparison'] : []),
          ...(comparison === 'area' && draft.comparisonArea === null ? ['comparisonArea'] : []),
          ...(comparison === 'none' && draft.comparisonReason.trim() === ''
            ? ['comparisonReason']
            : []),
        ];
        const faults = measureGate(draft);
        expect(faults.map(({ path }) => path)).toEqual(expected);
        for (const fault of faults) expect(explainField(fault, 'sv')).toMatch(/\p{L}{3}.*\.$/u);
      }),
    );
  });

  it('refuses in any state what has no name, or ends before it begins', () => {
    const turned = { ...whole, title: ' ', endsOn: '2026-01-31' };
    expect(measureFaults(turned)).toEqual([
      { path: 'title', code: 'FIELD_REQUIRED' },
      { path: 'endsOn', code: 'MEASURE_ENDS_BEFORE_START' },
    ]);
  });

  it('knows what was said beforehand from what was not', () => {
    expect(changedRegistered(whole, { ...whole, words: 'mer', told: 'alla' })).toEqual([]);
    const later = { ...whole, endsOn: '2027-01-31', comparison: 'none' as const };
    expect(changedRegistered(whole, later)).toEqual(['endsOn', 'comparison']);
  });
});

describe('a goal', () => {
  it('is measured by a figure of the product, or by an indicator of somebody else', () => {
    expect(goalFaults(goal)).toEqual([]);
    const own = { ...goal, figure: null, category: null, ownIndicator: 'Andel otrygga' };
    expect(goalFaults(own)).toEqual([{ path: 'ownSource', code: 'FIELD_REQUIRED' }]);
    expect(goalFaults({ ...own, ownSource: 'Trygghetsmätningen' })).toEqual([]);
  });

  it.each<[string, Partial<Goal>, string]>([
    ['without anything to measure by', { figure: null }, 'figure'],
    ['without what is counted', { category: null }, 'category'],
    ['without words', { words: ' ' }, 'words'],
    ['without where it starts', { baseline: null }, 'baseline'],
    ['without a target', { target: null }, 'target'],
    ['without a direction', { direction: null }, 'direction'],
    ['without a day', { byWhen: null }, 'byWhen'],
    ['on the wrong side of where it starts', { target: '121' }, 'target'],
    ['that stays where it is', { target: '120' }, 'target'],
    ['that falls and shall rise', { direction: 'up' }, 'target'],
  ])('is none %s', (_what, otherwise, path) => {
    expect(goalFaults({ ...goal, ...otherwise }).map((fault) => fault.path)).toEqual([path]);
  });

  it('tells which of what measures it has changed', () => {
    expect(changedMeasuring(goal, { ...goal, words: 'annat' })).toEqual([]);
    expect(changedMeasuring(goal, { ...goal, target: '100' })).toEqual(['target']);
  });
});
