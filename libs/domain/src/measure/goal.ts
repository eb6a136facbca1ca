import type { FieldFault } from '../errors/fault.js';
import type { Bilingual } from '../errors/language.js';
import { STAFF_THREATS_METHOD } from '../picture/staff-threats.js';
import { EXPECTED_RANGE_METHOD } from '../statistics/expected-range.js';

/** The figures of the product that a goal can be measured by, by `name@version`. */
export const goalFigureWords = {
  [EXPECTED_RANGE_METHOD]: { sv: 'Antal händelser', en: 'Number of incidents' },
  [STAFF_THREATS_METHOD]: { sv: 'Hot mot anställda', en: 'Threats against staff' },
} as const satisfies Record<string, Bilingual>;
export type GoalFigure = keyof typeof goalFigureWords;
export const goalFigures = Object.keys(goalFigureWords) as readonly GoalFigure[];

/** Which way the indicator shall go. */
export const goalDirectionWords = {
  down: { sv: 'Ska minska', en: 'Shall fall' },
  up: { sv: 'Ska öka', en: 'Shall rise' },
} as const satisfies Record<string, Bilingual>;
export type GoalDirection = keyof typeof goalDirectionWords;
export const goalDirections = Object.keys(goalDirectionWords) as readonly GoalDirection[];

/** A value of an indicator as decimal digits, so that it never drifts: nine before the point and three after at most. */
export const GOAL_VALUE = /^-?\d{1,9}(\.\d{1,3})?$/;

/** What shall come of it, and what it is measured by: a figure that the product counts, or an indicator in words. */
export interface Goal {
  readonly words: string;
  readonly figure: GoalFigure | null;
  /** What the figure counts; both null where an own indicator is used. */
  readonly category: string | null;
  readonly focusArea: string | null;
  /** An indicator that somebody else counts, and who does. */
  readonly ownIndicator: string;
  readonly ownSource: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly direction: GoalDirection | null;
  /** Local day. */
  readonly byWhen: string | null;
}

/** What a goal is measured by: what may not change behind a measure that rests on it. */
export const measuredFields = [
  ...(['figure', 'category', 'focusArea', 'ownIndicator', 'ownSource'] as const),
  ...(['baseline', 'target', 'direction', 'byWhen'] as const),
] as const satisfies readonly (keyof Goal)[];

/** Why this is no goal: there is nothing to measure by, or the target lies on the wrong side. */
export function goalFaults(goal: Goal): FieldFault[] {
  const faults: FieldFault[] = [];
  const required = (path: keyof Goal, isThere: boolean): void => {
    if (!isThere) faults.push({ path, code: 'FIELD_REQUIRED' });
  };
  required('words', goal.words.trim() !== '');
  if (goal.figure === null && goal.ownIndicator.trim() === '') {
    faults.push({ path: 'figure', code: 'GOAL_NEEDS_INDICATOR' });
  } else if (goal.figure === null) {
    required('ownSource', goal.ownSource.trim() !== '');
  } else if (goal.category === null && goal.focusArea === null) {
    faults.push({ path: 'category', code: 'GOAL_NEEDS_CATEGORY' });
  }
  for (const path of ['baseline', 'target', 'direction', 'byWhen'] as const) {
    required(path, goal[path] !== null);
  }
  const { baseline, target, direction } = goal;
  if (baseline !== null && target !== null && direction !== null) {
    const step = Number(target) - Number(baseline);
    if (direction === 'down' ? step >= 0 : step <= 0) {
      faults.push({ path: 'target', code: 'GOAL_NOT_ON_ITS_WAY' });
    }
  }
  return faults;
}

/** Which of the fields that it is measured by have changed. */
export function changedMeasuring(before: Goal, after: Goal): (typeof measuredFields)[number][] {
  return measuredFields.filter((field) => before[field] !== after[field]);
}
