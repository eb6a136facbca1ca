import {
  differenceOfEstimates,
  wilsonInterval,
  type Estimate,
} from '../statistics/share-interval.js';

/** The name under which figures made by this method are kept. */
export const STATISTICS_BESIDE_METHOD = 'statisticsBeside@1';

/** What a series sees: what was reported to the police, what people say in a survey, what rescue services went to. */
export const statisticViews = ['police', 'experienced', 'rescue'] as const;
export type StatisticView = (typeof statisticViews)[number];

/** A count, a share in percent, or a count per 1 000 or 100 000 inhabitants. */
export const statisticUnits = ['count', 'share', 'per_1000', 'per_100000'] as const;
export type StatisticUnit = (typeof statisticUnits)[number];

export const statisticGenders = ['all', 'women', 'men'] as const;
export type StatisticGender = (typeof statisticGenders)[number];

/** A number; one that the source knows and does not tell; or nothing at all. Neither of the last two is zero. */
export const statisticStatuses = ['value', 'suppressed', 'missing'] as const;
export type StatisticStatus = (typeof statisticStatuses)[number];

const MONTHS_PER_YEAR = 12;
const YEAR_LETTERS = 'YYYY'.length;
const PERCENT = 100;

/** What a source says of an area, a period and a gender, all ages together. */
export interface StatisticFact {
  /** `YYYY` or `YYYY-MM`. */
  readonly period: string;
  readonly gender: StatisticGender;
  readonly status: StatisticStatus;
  /** Null unless the status is `value`. */
  readonly value: number | null;
  /** Of the 95 % interval that the source gives. */
  readonly low: number | null;
  readonly high: number | null;
  /** How many answered. */
  readonly sample: number | null;
  /** How it was measured, in the words of the source. */
  readonly method: string;
  /** Which outline the area had at the end of the period; empty where it had none here. */
  readonly outline: string;
}

/** A year of a series. */
export interface BesidePoint {
  readonly year: number;
  readonly status: StatisticStatus;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly sample: number | null;
  /** Whether the interval is ours, reckoned from how many answered, and not the source's. */
  readonly isReckoned: boolean;
  /** Points of one number can be joined by a line; between two numbers something has changed or is not known. */
  readonly segment: number;
}

export interface BesideLine {
  readonly gender: StatisticGender;
  /** The earliest first, at most one a year. */
  readonly points: readonly BesidePoint[];
}

/** From this year on the series is of another kind: the area has another outline, or it is measured otherwise. */
export interface BesideBreak {
  readonly year: number;
  readonly reasons: readonly ('outline' | 'method')[];
}

/** Women less men, in the unit of the series. */
export interface BesideGap {
  readonly year: number;
  readonly value: number;
  /** Null where one of the two has no interval. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface BesideSeries {
  /** All, women and men, as far as the series has them. */
  readonly lines: readonly BesideLine[];
  readonly breaks: readonly BesideBreak[];
  readonly gaps: readonly BesideGap[];
}

/**
 * A series of one area as it can be shown beside others (`statisticsBeside@1`): a point for each year and gender, its
 * interval, where it breaks, and how far women lie from men. Months of counts are added to years; a year in which a
 * single month is suppressed is suppressed, and one that lacks a month is missing: neither is added up as if it were
 * zero. Shares that come with a number of answers and without an interval get Wilson's. Nothing is added over series,
 * areas or genders. What each source measures differs, so that the order of size between series means nothing.
 * Sources: VIZ-7, three panels that are never summed, after Amsterdam's four indices of 2021 (onderzoek.amsterdam.nl).
 */
export function besideSeries(unit: StatisticUnit, facts: readonly StatisticFact[]): BesideSeries {
  const lines: { gender: StatisticGender; points: BesidePoint[] }[] = [];
  const breaks = new Map<number, Set<'outline' | 'method'>>();
  for (const gender of statisticGenders) {
    const years = yearsOf(facts.filter((fact) => fact.gender === gender));
    if (years.length === 0) continue;
    let segment = 0;
    const points = years.map(({ year, fact }, at): BesidePoint => {
      const before = years[at - 1];
      const reasons = before === undefined ? [] : changesBetween(before.fact, fact);
      for (const reason of reasons) {
        breaks.set(year, (breaks.get(year) ?? new Set<'outline' | 'method'>()).add(reason));
      }
      if (reasons.length > 0 || before?.fact.status !== fact.status) segment += 1;
      return { year, segment, ...shownOf(unit, fact) };
    });
    lines.push({ gender, points });
  }
  return {
    lines,
    breaks: [...breaks]
      .sort(([one], [other]) => one - other)
      .map(([year, reasons]) => ({ year, reasons: [...reasons].sort() })),
    gaps: gapsOf(lines),
  };
}

interface YearFact {
  readonly year: number;
  readonly fact: StatisticFact;
}

function yearsOf(facts: readonly StatisticFact[]): YearFact[] {
  const byYear = new Map<number, StatisticFact[]>();
  for (const fact of facts) {
    const year = Number(fact.period.slice(0, YEAR_LETTERS));
    const known = byYear.get(year);
    if (known === undefined) byYear.set(year, [fact]);
    else known.push(fact);
  }
  return [...byYear]
    .sort(([one], [other]) => one - other)
    .map(([year, some]) => {
      const whole = some.find(({ period }) => period.length === YEAR_LETTERS);
      return { year, fact: whole ?? yearOfMonths(some) };
    });
}

/** A year from its months: only where every month is a number. */
function yearOfMonths(months: readonly StatisticFact[]): StatisticFact {
  const sorted = [...months].sort((one, other) => (one.period < other.period ? -1 : 1));
  const last = sorted.at(-1)!;
  const isSuppressed = sorted.some(({ status }) => status === 'suppressed');
  const isWhole =
    sorted.length === MONTHS_PER_YEAR && sorted.every(({ status }) => status === 'value');
  // Within a year that changes there is no one thing that it was the year of.
  const isOne = sorted.every((month) => changesBetween(month, last).length === 0);
  const status = isSuppressed ? 'suppressed' : isWhole && isOne ? 'value' : 'missing';
  const value =
    status === 'value' ? sorted.reduce((sum, month) => sum + (month.value ?? 0), 0) : null;
  return { ...last, status, value, low: null, high: null, sample: null };
}

function changesBetween(one: StatisticFact, other: StatisticFact): ('outline' | 'method')[] {
  return [
    ...(one.outline === other.outline ? [] : (['outline'] as const)),
    ...(one.method === other.method ? [] : (['method'] as const)),
  ];
}

function shownOf(unit: StatisticUnit, fact: StatisticFact): Omit<BesidePoint, 'year' | 'segment'> {
  const { status, value, low, high, sample } = fact;
  const told = { status, value, low, high, sample, isReckoned: false };
  if (unit !== 'share' || value === null || sample === null || sample < 1) return told;
  if (low !== null && high !== null) return told;
  const interval = wilsonInterval(value / PERCENT, sample);
  return { ...told, low: interval.low * PERCENT, high: interval.high * PERCENT, isReckoned: true };
}

function gapsOf(lines: readonly BesideLine[]): BesideGap[] {
  const of = (gender: StatisticGender) =>
    lines.find((line) => line.gender === gender)?.points ?? [];
  return of('women').flatMap((women): BesideGap[] => {
    const men = of('men').find(({ year }) => year === women.year);
    if (men === undefined || women.value === null || men.value === null) return [];
    const [one, other] = [estimateOf(women), estimateOf(men)];
    const { year } = women;
    if (one === null || other === null) {
      return [{ year, value: women.value - men.value, low: null, high: null }];
    }
    return [{ year, ...differenceOfEstimates(one, other) }];
  });
}

function estimateOf({ value, low, high }: BesidePoint): Estimate | null {
  return value === null || low === null || high === null ? null : { value, low, high };
}

/** Own incidents of a year, and of how many months of it there can be any. */
export interface BesideCount {
  readonly year: number;
  readonly count: number;
  /** 12 for a whole year. */
  readonly months: number;
}

/**
 * Own incidents by year, for as long as there has been data.
 * @param counts of months, `YYYY-MM`; a month may come more than once. @param heard the first and the last whole month
 * with data; null when there is none.
 */
export function besideCounts(
  counts: readonly { readonly month: string; readonly count: number }[],
  heard: { readonly oldest: string; readonly newest: string } | null,
): BesideCount[] {
  if (heard === null || heard.newest < heard.oldest) return [];
  const sums = new Map<string, number>();
  for (const { month, count } of counts) sums.set(month, (sums.get(month) ?? 0) + count);
  const numberOf = (month: string): number =>
    Number(month.slice(0, YEAR_LETTERS)) * MONTHS_PER_YEAR + Number(month.slice(-2)) - 1;
  const years: BesideCount[] = [];
  for (let at = numberOf(heard.oldest); at <= numberOf(heard.newest); at += 1) {
    const year = Math.floor(at / MONTHS_PER_YEAR);
    const month = `${year}-${String((at % MONTHS_PER_YEAR) + 1).padStart(2, '0')}`;
    const last = years.at(-1);
    const known = last?.year === year ? last : { year, count: 0, months: 0 };
    if (last?.year === year) years.pop();
    years.push({ year, count: known.count + (sums.get(month) ?? 0), months: known.months + 1 });
  }
  return years;
}
