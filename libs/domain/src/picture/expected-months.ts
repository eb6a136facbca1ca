import {
  EXPECTED_YEARS_MAX,
  expectedRange,
  pooledDispersion,
  type ExpectedRange,
} from '../statistics/expected-range.js';
import {
  isIn,
  monthsLater,
  monthsOf,
  shifted,
  yearStep,
  type MonthKey,
  type Period,
} from './period.js';

/** Counts by month; a month that is missing had none. */
export type MonthCounts = ReadonlyMap<MonthKey, number>;

/** The same months in the years before, the earliest first, as long as they were whole without a gap. */
export function earlierPeriods(compared: Period, step: number, whole: Period): Period[] {
  const earlier: Period[] = [];
  for (let years = 1; years <= EXPECTED_YEARS_MAX; years += 1) {
    const period = shifted(compared, -years * step);
    if (period.from < whole.from) break;
    earlier.unshift(period);
  }
  return earlier;
}

/** The first month that a picture of this period can need, for its figures and for what could be expected. */
export function historyFrom(period: Period, whole: Period): MonthKey {
  const reference = shifted(period, -yearStep(period)).from;
  const earliest = shifted(period, -EXPECTED_YEARS_MAX * yearStep(period)).from;
  const wanted = earliest > whole.from ? earliest : whole.from;
  return wanted < reference ? wanted : reference;
}

export function countIn(counts: MonthCounts, period: Period): number {
  return monthsOf(period).reduce((all, month) => all + (counts.get(month) ?? 0), 0);
}

/** What could be expected of each month, from the same month in the years before; null where these are too few. */
export function expectedMonths(
  months: readonly MonthKey[],
  counts: MonthCounts,
  whole: Period,
): Map<MonthKey, ExpectedRange | null> {
  const histories = months.map((month) =>
    isIn(month, whole) ? historyOf(month, counts, whole) : [],
  );
  const pooled = pooledDispersion(histories);
  return new Map(months.map((month, at) => [month, expectedRange(histories[at]!, pooled)]));
}

/** How much the months of this series vary from year to year beyond chance. */
export function monthDispersion(
  months: readonly MonthKey[],
  counts: MonthCounts,
  whole: Period,
): number {
  return pooledDispersion(months.map((month) => historyOf(month, counts, whole)));
}

function historyOf(month: MonthKey, counts: MonthCounts, whole: Period): number[] {
  return earlierPeriods({ from: month, to: monthsLater(month, 1) }, 12, whole).map(
    ({ from }) => counts.get(from) ?? 0,
  );
}
