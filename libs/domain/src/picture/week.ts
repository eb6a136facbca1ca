import {
  expectedRange,
  pooledDispersion,
  standingOf,
  type ExpectedRange,
  type Standing,
} from '../statistics/expected-range.js';
import { category, categoryPath, countedCategories } from '../taxonomy/taxonomy.js';

/** The name under which figures of a week are kept. */
export const WEEK_METHOD = 'week@1';
/** Weeks before that tell how many incidents are usual. */
export const BASELINE_WEEKS = 4;
/** Stretches of so many weeks, the baseline last, that tell how much one week varies from the next. */
export const WEEK_STRETCHES = 4;
/** Weeks before the one shown that anything is asked of. */
export const WEEKS_BEFORE = BASELINE_WEEKS * WEEK_STRETCHES;
/** Of a hundred like weeks so many lie outside their range by chance alone, at most. */
const OUTSIDE_BY_CHANCE = 0.05;

/** Incidents of one week, one place and one category; several rows add up. */
export interface WeekCount {
  /** 0 for the week shown, 1 for the one before it, and so on. */
  readonly weeksBefore: number;
  /** `<level>:<code>` of the part of the area. */
  readonly area: string;
  readonly category: string;
  readonly count: number;
}

/** How many weeks just before the one shown may be compared with it; fewer than four: nothing is expected. */
export interface TrustedWeeks {
  readonly total: number;
  readonly areas: number;
  readonly categories: number;
}

export interface WeekFigure {
  /** The focus area, the category of the second level, or the area; '' for everything. */
  readonly code: string;
  readonly now: number;
  /** The four weeks before, the earliest first. */
  readonly earlier: readonly number[];
  /** null where fewer than four weeks before can be trusted. */
  readonly expected: ExpectedRange | null;
  readonly standing: Standing | null;
}

export interface WeekFigures {
  readonly total: WeekFigure;
  /** Those with an incident in any of the five weeks, the most of the week shown first. */
  readonly focusAreas: readonly WeekFigure[];
  readonly categories: readonly WeekFigure[];
  readonly areas: readonly WeekFigure[];
  /** Of the week shown: notices of kinds that are no incidents, which are in no figure. */
  readonly notCounted: number;
  /** How many figures have a range, and how many of so many would lie outside theirs by chance alone. */
  readonly compared: number;
  readonly outsideByChance: number;
}

/** Counts of one code: of the week shown first, then of each week before it. */
interface Series {
  readonly code: string;
  readonly counts: number[];
}

/**
 * What happened in a week beside what the four weeks before it let expect (`week@1`).
 *
 * The range is `expectedRange` of the four weeks: a negative binomial prediction, wider than Poisson's where weeks vary
 * more than by chance. Four counts alone tell that badly, so the dispersion is pooled: over the stretches of four weeks
 * before, each about its own mean so that seasons do not count as chance, and over the other series of the same table.
 * Source of weekly counts with a dispersion that is estimated and never below one: Farrington, Andrews, Beale & Catchpole
 * (1996), Journal of the Royal Statistical Society A 159(3), 547–563. The figures say that a count lies outside its range,
 * never why.
 */
export function weekFigures(rows: readonly WeekCount[], trusted: TrustedWeeks): WeekFigures {
  const counted = rows.filter((row) => countedCategories.has(row.category));
  const whole = seriesBy(counted, () => '')[0] ?? { code: '', counts: emptyWeeks() };
  const categories = seriesBy(counted, (row) => secondLevelOf(row.category));
  const pooledOf = (series: readonly Series[], weeks: number) =>
    pooledDispersion(series.flatMap(({ counts }) => stretchesOf(counts, weeks)));
  // What strikes the whole area at once shows in the sum, and little in each of its categories: the wider one holds.
  const pooledWhole = Math.max(
    pooledOf([whole], trusted.total),
    pooledOf(categories, trusted.total),
  );
  const table = (series: readonly Series[], weeks: number): WeekFigure[] => {
    const pooled = pooledOf(series, weeks);
    return series
      .map((one) => figureOf(one, weeks, pooled))
      .filter(({ now, earlier }) => now > 0 || earlier.some((count) => count > 0))
      .sort((a, b) => b.now - a.now || (a.code < b.code ? -1 : 1));
  };
  const figures = {
    total: figureOf(whole, trusted.total, pooledWhole),
    focusAreas: table(
      seriesBy(counted, (row) => category(row.category)?.focusArea ?? row.category),
      trusted.categories,
    ),
    categories: table(categories, trusted.categories),
    areas: table(
      seriesBy(counted, (row) => row.area),
      trusted.areas,
    ),
  };
  const compared = [
    figures.total,
    ...figures.focusAreas,
    ...figures.categories,
    ...figures.areas,
  ].filter(({ expected }) => expected !== null).length;
  return {
    ...figures,
    notCounted: sumOf(rows.filter((row) => !counted.includes(row) && row.weeksBefore === 0)),
    compared,
    outsideByChance: Math.ceil(compared * OUTSIDE_BY_CHANCE),
  };
}

const emptyWeeks = (): number[] => Array.from({ length: 1 + WEEKS_BEFORE }, () => 0);

const sumOf = (rows: readonly WeekCount[]): number =>
  rows.reduce((all, { count }) => all + count, 0);

/** "Theft" rather than "crime", or than the kind of theft. */
function secondLevelOf(code: string): string {
  const [branch, below] = categoryPath(code);
  return below ?? branch ?? code;
}

function seriesBy(rows: readonly WeekCount[], codeOf: (row: WeekCount) => string): Series[] {
  const series = new Map<string, Series>();
  for (const row of rows) {
    const code = codeOf(row);
    const one = series.get(code) ?? { code, counts: emptyWeeks() };
    series.set(code, one);
    if (row.weeksBefore < one.counts.length) one.counts[row.weeksBefore]! += row.count;
  }
  return [...series.values()];
}

/** The stretches of four weeks before the one shown that can be trusted. */
function stretchesOf(counts: readonly number[], weeks: number): number[][] {
  const stretches = Math.min(WEEK_STRETCHES, Math.floor(weeks / BASELINE_WEEKS));
  return Array.from({ length: stretches }, (_, at) =>
    counts.slice(1 + at * BASELINE_WEEKS, 1 + (at + 1) * BASELINE_WEEKS),
  );
}

function figureOf({ code, counts }: Series, weeks: number, pooled: number): WeekFigure {
  const now = counts[0]!;
  const earlier = counts.slice(1, 1 + BASELINE_WEEKS).reverse();
  const expected = weeks < BASELINE_WEEKS ? null : expectedRange(earlier, pooled);
  return { code, now, earlier, expected, standing: expected && standingOf(now, expected) };
}
