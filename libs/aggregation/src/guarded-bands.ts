import { banded, lengthOf, monthsOf, type AreaLevel, type MonthKey, type Period } from '#domain';
import type { AreaIndex } from '#geography';
import type { GuardedBandDto } from './tally.dto.js';

/** The only levels that bands are told at, whatever an answer is divided by. */
const BAND_LEVELS: readonly AreaLevel[] = ['municipality', 'district'];
const MONTHS_PER_YEAR = 12;
const MONTH_LETTERS = 'YYYY-MM'.length;
const YEAR_LETTERS = 'YYYY'.length;

/** Protected and strict incidents of one area known no finer, and one local month by its first day. */
export interface GuardedCount {
  readonly areaKey: number;
  readonly month: string;
  readonly count: number;
}

/** Months and calendar years that lie whole in the period and are over. */
export function closedPeriods(period: Period, currentMonth: MonthKey): ReadonlySet<string> {
  const months = lengthOf(period) > 0 ? monthsOf(period).filter((each) => each < currentMonth) : [];
  const perYear = new Map<string, number>();
  for (const month of months) {
    const year = month.slice(0, YEAR_LETTERS);
    perYear.set(year, (perYear.get(year) ?? 0) + 1);
  }
  const years = [...perYear].filter(([, count]) => count === MONTHS_PER_YEAR);
  return new Set([...months, ...years.map(([year]) => year)]);
}

/**
 * Bands of whole areas and of months or years that are over. The grain is fixed: a query chooses among the same
 * numbers and never makes others.
 * @param keys the areas asked for, with all that lies in them; null for everywhere.
 */
export function guardedBands(
  rows: readonly GuardedCount[],
  index: AreaIndex,
  keys: ReadonlySet<number> | null,
  periods: ReadonlySet<string>,
): GuardedBandDto[] {
  const sums = new Map<string, { area: string; period: string; count: number }>();
  for (const { areaKey, month, count } of rows) {
    for (const { areaKey: key, level, code } of index.chainOf(areaKey).areas) {
      if (!BAND_LEVELS.includes(level) || (keys !== null && !keys.has(key))) continue;
      for (const letters of [MONTH_LETTERS, YEAR_LETTERS]) {
        const period = month.slice(0, letters);
        if (!periods.has(period)) continue;
        const area = `${level}:${code}`;
        const sum = sums.get(`${area} ${period}`) ?? { area, period, count: 0 };
        sums.set(`${area} ${period}`, { ...sum, count: sum.count + count });
      }
    }
  }
  return [...sums.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { area, period, count }]) => ({ area, period, atLeast: banded(count) }))
    .filter(({ atLeast }) => atLeast > 0);
}
