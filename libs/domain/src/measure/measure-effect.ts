import type { Bilingual } from '../errors/language.js';
import { BEFORE_AFTER_MONTHS_MAX, type EffectVerdict } from '../figure/before-after.js';
import { addDays, addMonths } from '../time/civil-date.js';
import { lengthOf, monthsLater, type Period } from '../picture/period.js';
import { EXPECTED_RANGE_METHOD } from '../statistics/expected-range.js';
import type { Goal } from './goal.js';
import type { Measure } from './measure.js';

/**
 * Why nothing is counted. `draft`: nothing is said beforehand yet. `noComparison`: nothing was chosen to hold against.
 * `ownIndicator`: somebody else counts it. `guarded`: threats against staff are counted under another guard.
 * `noMonths`: no whole month lies between its days.
 */
export const effectSilences = [
  'draft',
  'noComparison',
  'ownIndicator',
  'guarded',
  'noMonths',
] as const;
export type EffectSilence = (typeof effectSilences)[number];

/** What `beforeAfter` is asked, from what was said beforehand and nothing else. */
export interface EffectQuestion {
  readonly category: string | null;
  readonly focusArea: string | null;
  /** The area held against; null for its own past. */
  readonly control: string | null;
  /** Whole months in which the measure was at work. */
  readonly period: Period;
}

/**
 * The whole months between two days, both inclusive, the first two years at most; null when there is none. A month in
 * which it began or ended midway is both before and after, so it is left out.
 */
export function monthsAtWork(startsOn: string, endsOn: string): Period | null {
  const month = (day: string) => day.slice(0, 'YYYY-MM'.length);
  const from = startsOn.endsWith('-01')
    ? month(startsOn)
    : month(addMonths(`${month(startsOn)}-01`, 1));
  const to = month(addDays(endsOn, 1));
  if (from >= to) return null;
  const isLonger = lengthOf({ from, to }) > BEFORE_AFTER_MONTHS_MAX;
  return { from, to: isLonger ? monthsLater(from, BEFORE_AFTER_MONTHS_MAX) : to };
}

/** What is to be asked of a measure that rests on this goal, or why nothing is. */
export function effectQuestion(
  measure: Measure,
  goal: Goal | null,
): EffectQuestion | EffectSilence {
  const { comparison, comparisonArea, startsOn, endsOn } = measure;
  if (goal === null || startsOn === null || endsOn === null || comparison === null) return 'draft';
  if (comparison === 'none') return 'noComparison';
  if (goal.figure === null) return 'ownIndicator';
  if (goal.figure !== EXPECTED_RANGE_METHOD) return 'guarded';
  const period = monthsAtWork(startsOn, endsOn);
  if (period === null) return 'noMonths';
  const control = comparison === 'area' ? comparisonArea : null;
  return { category: goal.category, focusArea: goal.focusArea, control, period };
}

/**
 * What may be said of a verdict. `effect`: it differs by more than chance from an area where nothing was done.
 * `change`: it changed by more than chance, and nothing tells whether the measure did it: its own past has whatever else
 * happened in it, and of similar municipalities no incidents are counted here. `chance`: not to be told from chance.
 * `untold`: the figures cannot carry a verdict.
 */
export const effectClaimWords = {
  effect: {
    sv: 'Det gick inte som i området som det jämförs med. Skillnaden är mer än slump.',
    en: 'It differs from the area it is held against by more than chance explains.',
  },
  change: {
    sv: 'Det har ändrats, och mer än av slump. Det visar inte att åtgärden är orsaken.',
    en: 'It has changed by more than chance explains. That does not say that the measure is the cause.',
  },
  chance: { sv: 'Det går inte att skilja från slump.', en: 'It cannot be told from chance.' },
  untold: { sv: 'Det går inte att säga.', en: 'Nothing can be said.' },
} as const satisfies Record<string, Bilingual>;
export type EffectClaim = keyof typeof effectClaimWords;
export const effectClaims = Object.keys(effectClaimWords) as readonly EffectClaim[];

export function effectClaim(
  { control }: Pick<EffectQuestion, 'control'>,
  verdict: EffectVerdict,
): EffectClaim {
  if (verdict === 'chance') return 'chance';
  if (verdict !== 'fewer' && verdict !== 'more') return 'untold';
  return control === null ? 'change' : 'effect';
}
