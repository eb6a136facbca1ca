import { SPREAD_MIN_MONTHS, differenceInterval } from '../statistics/difference-interval.js';
import {
  displacementDifference,
  type BeforeAfter,
  type DisplacementCounts,
} from '../statistics/weighted-displacement.js';

/** The name under which figures made by this method are kept. */
export const BEFORE_AFTER_METHOD = 'beforeAfter@1';
/** The longest time after something was done that is looked at. */
export const BEFORE_AFTER_MONTHS_MAX = 24;
/** With fewer, before and after together, a difference of counts is not near normal. */
export const BEFORE_AFTER_MIN_COUNT = 20;
/** An area with more than twice or less than half as many incidents before does not change by as many. */
export const ALIKE_FACTOR_MAX = 2;
/** By so much rapporteringsgrad may differ between before and after: then the change is of reporting. */
export const COVERAGE_SHIFT_MAX = 0.1;

/** Whose counts: where something was done, what it is held against, and where incidents may have moved to. */
export const effectAreas = ['treated', 'control', 'displaced', 'displacedControl'] as const;
export type EffectArea = (typeof effectAreas)[number];

/** One month after, and the same month before; areas that nobody asked for are absent. */
export interface EffectMonth extends DisplacementCounts {
  /** 'YYYY-MM' of the month after. */
  readonly month: string;
}

/** Rapporteringsgrad before and after, 0 to 1; null where nothing was due. */
export interface CoverageShift {
  readonly before: number | null;
  readonly after: number | null;
}

/** What is known beside the counts. */
export interface EffectFacts {
  readonly months: readonly EffectMonth[];
  /** The same months held against those of one step earlier still; empty where there are no data so far back. */
  readonly earlier: readonly EffectMonth[];
  /** Whether every month before and after is over and has data. */
  readonly isWhole: boolean;
  /** Areas whose incidents are recorded in another way after than before. */
  readonly broken: readonly EffectArea[];
  readonly coverage: Readonly<Partial<Record<EffectArea, CoverageShift>>>;
}

/**
 * `fewer`, `more`: by more than chance would. `chance`: not to be told from chance. The rest say why nothing is told:
 * `notWhole` months are not over or lack data, `break` recording changed, `coverage` reporting did, `tooShort`,
 * `tooFew`, `unlikeSize` what it is held against is of another size, `unlikeBefore` it went its own way before too.
 */
export const effectVerdicts = [
  ...(['fewer', 'more', 'chance'] as const),
  ...([
    'notWhole',
    'break',
    'coverage',
    'tooShort',
    'tooFew',
    'unlikeSize',
    'unlikeBefore',
  ] as const),
] as const;
export type EffectVerdict = (typeof effectVerdicts)[number];

/** A number of incidents that would lie between `low` and `high` 95 of 100 times. */
export interface EffectDifference {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface BeforeAfterFigure {
  readonly verdict: EffectVerdict;
  /** What the verdict is about: the area that keeps it from being told, for `break`, `coverage` and `unlikeSize`. */
  readonly about: EffectArea | null;
  /** In each area that was asked for, all months together. */
  readonly counts: Readonly<Partial<Record<EffectArea, BeforeAfter>>>;
  /** Where something was done; `total` adds what may have moved. */
  readonly local: EffectDifference;
  readonly displacement: EffectDifference | null;
  readonly total: EffectDifference;
  /** The same difference one step earlier, when nothing had been done; null without data so far back. */
  readonly placebo: EffectDifference | null;
  /** Whether months vary more than chance alone would make them. */
  readonly isSpread: boolean;
}

/**
 * Before and after something was done, with what it is held against and where incidents may have moved to. The estimate
 * is the weighted displacement difference (`displacementDifference`), the interval the wider of chance and the spread of
 * months (`differenceInterval`), and before is always the same months of an earlier year, so that season is in both.
 * Nothing is said to be an effect where counts would lie: see `EffectVerdict`. The trial one step earlier is the usual
 * test of whether the areas would have changed alike (Angrist & Pischke 2009, Mostly Harmless Econometrics, 5.2).
 * Without `control` the verdict says only that it changed: whatever else happened meanwhile is in it.
 */
export function beforeAfter(facts: EffectFacts): BeforeAfterFigure {
  const { months, earlier } = facts;
  const counts = sumOf(months);
  const all = displacementDifference({ treated: { before: 0, after: 0 }, ...counts });
  const one = (part: 'local' | 'displacement' | 'total') =>
    differenceInterval(
      all[part],
      months.map((month) => displacementDifference(month)[part].estimate),
    );
  const told = (part: 'local' | 'displacement' | 'total'): EffectDifference => {
    const { low, high } = one(part);
    return { estimate: all[part].estimate, low, high };
  };
  const total = told('total');
  const placebo = earlier.length === 0 ? null : totalOf(earlier);
  const refusal = refusalOf(facts, counts, placebo);
  return {
    ...{ verdict: refusal?.verdict ?? verdictOf(total), about: refusal?.about ?? null },
    ...{ counts, total, placebo, local: told('local') },
    displacement: counts.displaced === undefined ? null : told('displacement'),
    isSpread: one('total').isSpread,
  };
}

function totalOf(months: readonly EffectMonth[]): EffectDifference {
  const { total } = displacementDifference({
    treated: { before: 0, after: 0 },
    ...sumOf(months),
  });
  const each = months.map((month) => displacementDifference(month).total.estimate);
  const { low, high } = differenceInterval(total, each);
  return { estimate: total.estimate, low, high };
}

function sumOf(months: readonly EffectMonth[]): Partial<Record<EffectArea, BeforeAfter>> {
  const sums: Partial<Record<EffectArea, BeforeAfter>> = {};
  for (const month of months) {
    for (const area of effectAreas) {
      const { [area]: counted } = month;
      if (counted === undefined) continue;
      const { before, after } = sums[area] ?? { before: 0, after: 0 };
      sums[area] = { before: before + counted.before, after: after + counted.after };
    }
  }
  return sums;
}

function verdictOf({ low, high }: EffectDifference): EffectVerdict {
  if (high < 0) return 'fewer';
  return low > 0 ? 'more' : 'chance';
}

interface Refusal {
  readonly verdict: EffectVerdict;
  readonly about: EffectArea | null;
}

/** What keeps anything from being told; what no other months would mend first. */
function refusalOf(
  { months, isWhole, broken, coverage }: EffectFacts,
  counts: BeforeAfterFigure['counts'],
  placebo: EffectDifference | null,
): Refusal | null {
  if (!isWhole) return { verdict: 'notWhole', about: null };
  const breaking = effectAreas.find((area) => broken.includes(area));
  if (breaking !== undefined) return { verdict: 'break', about: breaking };
  const shifting = effectAreas.find((area) => isShifted(coverage[area]));
  if (shifting !== undefined) return { verdict: 'coverage', about: shifting };
  if (months.length < SPREAD_MIN_MONTHS) return { verdict: 'tooShort', about: null };
  const { treated = { before: 0, after: 0 } } = counts;
  if (treated.before + treated.after < BEFORE_AFTER_MIN_COUNT) {
    return { verdict: 'tooFew', about: null };
  }
  if (!isAlike(counts.control, treated)) return { verdict: 'unlikeSize', about: 'control' };
  if (!isAlike(counts.displacedControl, counts.displaced)) {
    return { verdict: 'unlikeSize', about: 'displacedControl' };
  }
  const wentItsOwnWay =
    counts.control !== undefined && placebo !== null && verdictOf(placebo) !== 'chance';
  return wentItsOwnWay ? { verdict: 'unlikeBefore', about: null } : null;
}

function isShifted(shift: CoverageShift | undefined): boolean {
  if (shift?.before == null || shift.after === null) return false;
  return Math.abs(shift.after - shift.before) > COVERAGE_SHIFT_MAX;
}

/** Whether an area changes by about as many incidents as another: it has between half and twice as many before. */
export function isAlike(one: BeforeAfter | undefined, other: BeforeAfter | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [less, more] = [one.before, other.before].sort((a, b) => a - b) as [number, number];
  return more <= ALIKE_FACTOR_MAX * less;
}
