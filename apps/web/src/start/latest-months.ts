interface MonthCount {
  /** '2026-10'. */
  readonly month: string;
  readonly count: number;
}

/** What the last whole month and the year until now came to. */
export interface Latest {
  readonly month: string;
  readonly count: number;
  /** The same month of the year before; null while nothing is known of that year up to then. */
  readonly before: number | null;
  readonly yearSoFar: number;
}

/**
 * Sums up counts by month for somebody who wants to know what is new.
 *
 * @param today local civil date, '2026-11-22'
 * @returns null when nothing has come in since the beginning of the last whole month's year.
 */
export function latestMonths(rows: readonly MonthCount[], today: string): Latest | null {
  const month = monthBefore(today.slice(0, 7));
  const lastYears = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  const sum = (isCounted: (month: string) => boolean): number =>
    rows.filter((row) => isCounted(row.month)).reduce((total, { count }) => total + count, 0);
  const year = today.slice(0, 4);
  const yearSoFar = sum((each) => each.startsWith(year));
  const count = sum((each) => each === month);
  if (yearSoFar === 0 && count === 0) return null;
  const knewThen = sum((each) => each <= lastYears) > 0;
  return { month, count, before: knewThen ? sum((each) => each === lastYears) : null, yearSoFar };
}

function monthBefore(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}
