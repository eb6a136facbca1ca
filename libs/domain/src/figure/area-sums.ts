import {
  figuresBy,
  noFigures,
  sumOf,
  type MonthCount,
  type PictureFigures,
} from '../picture/category-figures.js';
import {
  comparedMonths,
  shifted,
  wholeMonths,
  yearStep,
  type DataExtent,
  type MonthKey,
  type Period,
} from '../picture/period.js';
import { unbroken, type RecordingBreak } from '../picture/recording-breaks.js';
import { ratePerThousand, rateStanding, type Rate, type RateStanding } from '../statistics/rate.js';

/** The name under which figures made by this method are kept. */
export const AREA_SUMS_METHOD = 'areaSums@1';

/** Who was affected, in the order that they are told; null where nobody said. */
export const summedGenders = ['woman', 'man', 'several', 'unknown', null] as const;
export type SummedGender = (typeof summedGenders)[number];

/** A part of the municipality, as it is known today. */
export interface SummedPart {
  /** `<level>:<code>`. */
  readonly key: string;
  readonly name: string;
  /** Inhabitants; null where nobody knows. */
  readonly population: number | null;
  /** Whether it stood through the whole period; of one that did not there is no yearly rate. */
  readonly isWhole: boolean;
}

/** Incidents of counted categories that have all this in common. Rows of the same add up. */
export interface SummedRow extends MonthCount {
  /** The key of the part; any other text where they lie in none. */
  readonly part: string;
  readonly focusArea: string;
  readonly gender: string | null;
}

/** How many, and by what. Focus areas add up to it, and so do genders. */
export interface AreaSum extends PictureFigures {
  /** In the order of the taxonomy, also the empty ones. */
  readonly focusAreas: readonly (PictureFigures & { readonly code: string })[];
  /** In the order of `summedGenders`, all five. */
  readonly genders: readonly (PictureFigures & { readonly key: SummedGender })[];
}

export interface SummedArea extends AreaSum, Omit<SummedPart, 'name'> {
  /** Null where there are too few incidents or inhabitants, and where the area did not stand all the time. */
  readonly rate: Rate | null;
  /** How its rate lies to that of all areas together; null without a rate. */
  readonly standing: RateStanding | null;
}

export interface AreaSums {
  readonly period: Period;
  /** Whether the period's last month is over and its data are in. */
  readonly finished: boolean;
  /** How long was counted: months that there can be data for. */
  readonly months: number;
  /** The months that `now` and `before` are of; null where nothing can be compared. */
  readonly compared: Period | null;
  readonly comparedBefore: Period | null;
  /** The whole: all areas and what lies in none. */
  readonly all: AreaSum & { readonly population: number | null; readonly rate: Rate | null };
  /** In the order of the parts that were asked for, never by count. */
  readonly areas: readonly SummedArea[];
  /** What is known no finer than the whole, or lies in none of the areas. */
  readonly unplaced: AreaSum;
  /** Of those areas together that have a rate of their own or could have one: what each is held against. */
  readonly overall: Rate | null;
  /** Incidents of the period in categories that are not counted; in no other number. */
  readonly excluded: number;
  /** Incidents of the period whose category the tree does not hold; in no other number. */
  readonly unknown: number;
}

export interface AreaSumsInput {
  readonly period: Period;
  readonly extent: DataExtent;
  /** The running month where the instance is. */
  readonly currentMonth: MonthKey;
  readonly months: number;
  /** From when on incidents are recorded in another way; nothing is compared across these. */
  readonly breaks: readonly RecordingBreak[];
  /** By name, sorted once: how a language sorts is not the same on every machine, and the figure is made again on others. */
  readonly parts: readonly SummedPart[];
  /** Inhabitants of the whole; null where nobody knows. */
  readonly population: number | null;
  /** Codes in the order of the taxonomy. */
  readonly focusAreas: readonly string[];
  readonly rows: readonly SummedRow[];
  readonly excluded: number;
  readonly unknown: number;
}

/**
 * What happened in each part of a municipality and in all of it: every incident once, in the one part that it lies in or
 * in none. Rows may come in any order and split in any way; the figure is the same. Rates by `ratePerThousand`, with its
 * exact 95 % interval (Garwood 1936), against the rate of the areas together. It is no ranking.
 */
export function areaSums(input: AreaSumsInput): AreaSums {
  const { period, months, population, excluded, unknown } = input;
  const whole = wholeMonths(input.extent, input.currentMonth);
  const hits = input.breaks.filter((each) => each.hits === 'everything' || each.hits === 'areas');
  const compared = comparedMonths(period, unbroken(whole, hits, period));
  const windows = {
    ...{ period, compared },
    comparedBefore: compared && shifted(compared, -yearStep(period)),
  };
  const known = new Set(input.parts.map(({ key }) => key));
  const byPart = new Map<string | null, SummedRow[]>();
  for (const row of input.rows) {
    const part = known.has(row.part) ? row.part : null;
    const own = byPart.get(part);
    if (own === undefined) byPart.set(part, [row]);
    else own.push(row);
  }
  const sums = (rows: readonly SummedRow[]): AreaSum => sumsOf(rows, input.focusAreas, windows);
  const placed = input.parts.map((part) => ({ part, sum: sums(byPart.get(part.key) ?? []) }));
  const overall = overallRate(placed, months);
  const all = sums(input.rows);
  return {
    ...{ ...windows, months, overall, excluded, unknown, finished: whole.to >= period.to },
    all: { ...all, population, rate: rateOf(all.total, population, months) },
    areas: placed.map(({ part: { key, population: own, isWhole }, sum }) => {
      const rate = isWhole ? rateOf(sum.total, own, months) : null;
      const standing = rate && overall && rateStanding(rate, overall.rate);
      return { ...sum, key, population: own, isWhole, rate, standing };
    }),
    unplaced: sums(byPart.get(null) ?? []),
  };
}

type Windows = Pick<AreaSums, 'period' | 'compared' | 'comparedBefore'>;

function sumsOf(
  rows: readonly SummedRow[],
  focusAreas: readonly string[],
  windows: Windows,
): AreaSum {
  const byFocus = figuresBy(rows, ({ focusArea }) => focusArea, windows);
  const byGender = figuresBy(rows, ({ gender }) => genderOf(gender), windows);
  return {
    ...sumOf(byFocus.values()),
    focusAreas: focusAreas.map((code) => ({ code, ...(byFocus.get(code) ?? noFigures) })),
    genders: summedGenders.map((key) => ({ key, ...(byGender.get(key) ?? noFigures) })),
  };
}

const genderOf = (gender: string | null): SummedGender =>
  summedGenders.find((one) => one === gender) ?? null;

const rateOf = (count: number, population: number | null, months: number): Rate | null =>
  population === null ? null : ratePerThousand(count, population, months);

/** As the funnel has it: what is in no area is left out, for it is in no area's rate either. */
function overallRate(
  placed: readonly { readonly part: SummedPart; readonly sum: AreaSum }[],
  months: number,
): Rate | null {
  const peopled = placed.filter(({ part }) => part.isWhole && part.population !== null);
  const count = peopled.reduce((all, { sum }) => all + sum.total, 0);
  const population = peopled.reduce((all, { part }) => all + (part.population ?? 0), 0);
  return ratePerThousand(count, population, months);
}
