const MONTHS_PER_YEAR = 12;

/** A calendar month as 'YYYY-MM'. */
export type MonthKey = string;

/** The months that hold any data at all, in any area: the first and the last one. */
export interface DataExtent {
  readonly oldest: MonthKey;
  readonly newest: MonthKey;
}

/** Months 1–12, both inclusive, that are compared between a year and the year before. */
export interface ComparisonPeriod {
  readonly fromMonth: number;
  readonly throughMonth: number;
}

/** Months since year 0, so that months can be compared and counted. */
export function monthNumber(month: MonthKey): number {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  return year * MONTHS_PER_YEAR + ofYear - 1;
}

/**
 * The months that can be trusted to be whole. The running month is not over; the newest month with
 * data may be cut short, unless it is the one just ended or a December; the oldest may begin late,
 * unless it is a January.
 */
export function wholeMonths(
  extent: DataExtent,
  currentMonth: MonthKey,
): { readonly from: number; readonly through: number } {
  const oldest = monthNumber(extent.oldest);
  const newest = monthNumber(extent.newest);
  const lastEnded = monthNumber(currentMonth) - 1;
  const startsInJanuary = oldest % MONTHS_PER_YEAR === 0;
  const endsInDecember = newest % MONTHS_PER_YEAR === MONTHS_PER_YEAR - 1;
  const newestIsWhole = newest === lastEnded || endsInDecember;
  return {
    from: startsInJanuary ? oldest : oldest + 1,
    through: Math.min(lastEnded, newestIsWhole ? newest : newest - 1),
  };
}

/** The months that are whole both in the year and in the year before; null when there is none. */
export function comparisonPeriod(
  year: number,
  extent: DataExtent,
  currentMonth: MonthKey,
): ComparisonPeriod | null {
  const { from, through } = wholeMonths(extent, currentMonth);
  const january = year * MONTHS_PER_YEAR;
  const fromMonth = Math.max(1, from - (january - MONTHS_PER_YEAR) + 1);
  const throughMonth = Math.min(MONTHS_PER_YEAR, through - january + 1);
  return fromMonth <= throughMonth ? { fromMonth, throughMonth } : null;
}
