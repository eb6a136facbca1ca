import type { FieldFault } from '../errors/fault.js';
import type { Bilingual } from '../errors/language.js';

/** Whether a measure works on the situation or on people's circumstances (Brå, "Samverkan i lokalt arbete"). */
export const measureKindWords = {
  situational: {
    sv: 'Situationell: ändrar platsen eller tillfället',
    en: 'Situational: changes the place or occasion',
  },
  social: { sv: 'Social: ändrar människors villkor', en: 'Social: changes people’s circumstances' },
} as const satisfies Record<string, Bilingual>;
export type MeasureKind = keyof typeof measureKindWords;
export const measureKinds = Object.keys(measureKindWords) as readonly MeasureKind[];

/** What the outcome will be held against, chosen before it is known. */
export const comparisonWords = {
  area: { sv: 'Ett annat område där inget görs', en: 'Another area where nothing is done' },
  own_past: { sv: 'Samma område förut', en: 'The same area before' },
  similar: { sv: 'Liknande kommuner', en: 'Similar municipalities' },
  none: { sv: 'Ingenting, därför att …', en: 'Nothing, because …' },
} as const satisfies Record<string, Bilingual>;
export type ComparisonKind = keyof typeof comparisonWords;
export const comparisonKinds = Object.keys(comparisonWords) as readonly ComparisonKind[];

/** A measure as it is written. While it is a draft anything may be missing. */
export interface Measure {
  readonly title: string;
  readonly words: string;
  readonly kind: MeasureKind | null;
  /** The unit that does it; null for the organisation itself. */
  readonly ownerUnitId: string | null;
  readonly ownerFunction: string;
  /** The account of a person of the organisation; null when a function is enough. */
  readonly ownerAccountId: string | null;
  /** Whole öre. */
  readonly costPlannedOre: number | null;
  readonly costUsedOre: number | null;
  /** Local days. */
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** Who is told what. */
  readonly told: string;
  readonly problemId: string | null;
  readonly goalId: string | null;
  readonly causeIds: readonly string[];
  /** Ids of governing documents and of their goals. */
  readonly governing: readonly string[];
  readonly comparison: ComparisonKind | null;
  /** `<level>:<code>` of the area to hold against; null for the other comparisons. */
  readonly comparisonArea: string | null;
  /** Why there is nothing to hold against. */
  readonly comparisonReason: string;
}

export const emptyMeasure: Measure = {
  ...{ title: '', words: '', kind: null },
  ...{ ownerUnitId: null, ownerFunction: '', ownerAccountId: null },
  ...{ costPlannedOre: null, costUsedOre: null, startsOn: null, endsOn: null, told: '' },
  ...{ problemId: null, goalId: null, causeIds: [], governing: [] },
  ...{ comparison: null, comparisonArea: null, comparisonReason: '' },
};

/** The texts of a measure: what people write, and persons are looked for in. */
export const measureTexts = [
  'title',
  'words',
  'ownerFunction',
  'told',
  'comparisonReason',
] as const;

/**
 * What keeps a measure from leaving the drafts, field by field: without a cause nobody knows why, without a goal what
 * for, without dates until when, and without a comparison chosen beforehand nobody can tell whether it worked.
 */
export function measureGate(measure: Measure): FieldFault[] {
  const { startsOn, endsOn, comparison, comparisonArea, comparisonReason } = measure;
  const faults: FieldFault[] = [];
  const lacks = (isLacking: boolean, path: keyof Measure, code: FieldFault['code']): void => {
    if (isLacking) faults.push({ path, code });
  };
  lacks(measure.causeIds.length === 0, 'causeIds', 'MEASURE_NEEDS_CAUSE');
  lacks(measure.goalId === null, 'goalId', 'MEASURE_NEEDS_GOAL');
  lacks(startsOn === null, 'startsOn', 'MEASURE_NEEDS_START');
  lacks(endsOn === null, 'endsOn', 'MEASURE_NEEDS_END');
  lacks(comparison === null, 'comparison', 'MEASURE_NEEDS_COMPARISON');
  lacks(
    comparison === 'area' && comparisonArea === null,
    'comparisonArea',
    'COMPARISON_NEEDS_AREA',
  );
  lacks(
    comparison === 'none' && comparisonReason.trim() === '',
    ...(['comparisonReason', 'COMPARISON_NEEDS_REASON'] as const),
  );
  return faults;
}

/** What is wrong in any state, drafts included. */
export function measureFaults({ title, startsOn, endsOn }: Measure): FieldFault[] {
  const faults: FieldFault[] = [];
  if (title.trim() === '') faults.push({ path: 'title', code: 'FIELD_REQUIRED' });
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    faults.push({ path: 'endsOn', code: 'MEASURE_ENDS_BEFORE_START' });
  }
  return faults;
}

/** What is said beforehand and stands: by what it is judged, until when, and against what. */
export const registeredFields = [
  ...(['goalId', 'startsOn', 'endsOn'] as const),
  ...(['comparison', 'comparisonArea', 'comparisonReason'] as const),
] as const satisfies readonly (keyof Measure)[];

/** Which of the fields that were said beforehand have changed. */
export function changedRegistered(
  before: Measure,
  after: Measure,
): (typeof registeredFields)[number][] {
  return registeredFields.filter((field) => before[field] !== after[field]);
}
