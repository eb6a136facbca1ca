const MONTHS_PER_YEAR = 12;
const MONTHS_PER_TERTIAL = 4;
const MONTH_KEY = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * The first day of a month, 'YYYY-MM-01', as a question may name it. From 1800 on: figures look years back, and neither
 * a civil date nor PostgreSQL knows a year nought.
 */
export const MONTH_START = /^(1[89]|[2-9]\d)\d{2}-(0[1-9]|1[0-2])-01$/;

/** A calendar month as 'YYYY-MM'. */
export type MonthKey = string;

/** Whole calendar months, `from` inclusive, `to` exclusive. */
export interface Period {
  readonly from: MonthKey;
  readonly to: MonthKey;
}

/** The months that hold any data at all, in any area: the first and the last one. */
export interface DataExtent {
  readonly oldest: MonthKey;
  readonly newest: MonthKey;
}

export function isMonthKey(text: string): boolean {
  return MONTH_KEY.test(text);
}

/** Months since year 0, so that months can be compared and counted. */
export function monthNumber(month: MonthKey): number {
  const [year = 0, ofYear = 1] = month.split('-').map(Number);
  return year * MONTHS_PER_YEAR + ofYear - 1;
}

export function monthKey(number: number): MonthKey {
  const year = Math.floor(number / MONTHS_PER_YEAR);
  const ofYear = (number % MONTHS_PER_YEAR) + 1;
  return `${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}`;
}

export function monthsLater(month: MonthKey, months: number): MonthKey {
  return monthKey(monthNumber(month) + months);
}

/** How many months it is long. */
export function lengthOf({ from, to }: Period): number {
  return monthNumber(to) - monthNumber(from);
}

export function monthsOf(period: Period): MonthKey[] {
  const first = monthNumber(period.from);
  return Array.from({ length: lengthOf(period) }, (_, at) => monthKey(first + at));
}

export function isIn(month: MonthKey, { from, to }: Period): boolean {
  return month >= from && month < to;
}

export function shifted({ from, to }: Period, months: number): Period {
  return { from: monthsLater(from, months), to: monthsLater(to, months) };
}

/** How far back the period lies that it is compared with: as many whole years as it is long, one at least. */
export function yearStep(period: Period): number {
  return MONTHS_PER_YEAR * Math.max(1, Math.ceil(lengthOf(period) / MONTHS_PER_YEAR));
}

/** The same months a year before; for a period of more than a year, as many years before. */
export function referenceOf(period: Period): Period {
  return shifted(period, -yearStep(period));
}

export function yearPeriod(year: number): Period {
  return { from: `${year}-01`, to: `${year + 1}-01` };
}

/** The year of a period that is a calendar year; null otherwise. */
export function yearOf(period: Period): number | null {
  const isYear = period.from.endsWith('-01') && lengthOf(period) === MONTHS_PER_YEAR;
  return isYear ? Number(period.from.slice(0, 4)) : null;
}

/** 1 to 3 when the period is a tertial of a calendar year; null otherwise. */
export function tertialOf(period: Period): number | null {
  const first = monthNumber(period.from) % MONTHS_PER_YEAR;
  if (lengthOf(period) !== MONTHS_PER_TERTIAL || first % MONTHS_PER_TERTIAL !== 0) return null;
  return first / MONTHS_PER_TERTIAL + 1;
}

/** The given month last, as many months as wanted. */
export function monthsThrough(last: MonthKey, months: number): Period {
  return { from: monthsLater(last, 1 - months), to: monthsLater(last, 1) };
}

/**
 * The months that can be trusted to be whole, `to` exclusive. The running month is not over; the newest month with
 * data may be cut short, unless it is the one just ended or a December; the oldest may begin late,
 * unless it is a January.
 */
export function wholeMonths(extent: DataExtent, currentMonth: MonthKey): Period {
  const startsInJanuary = extent.oldest.endsWith('-01');
  const lastEnded = monthsLater(currentMonth, -1);
  const newestIsWhole = extent.newest === lastEnded || extent.newest.endsWith('-12');
  const through = newestIsWhole ? extent.newest : monthsLater(extent.newest, -1);
  return {
    from: startsInJanuary ? extent.oldest : monthsLater(extent.oldest, 1),
    to: monthsLater(through < lastEnded ? through : lastEnded, 1),
  };
}

/** What both periods have in common; null when nothing. */
export function overlapOf(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from < to ? { from, to } : null;
}

/** The months of the period that are whole, and were so in its reference too; null when there is none. */
export function comparedMonths(period: Period, whole: Period): Period | null {
  const now = overlapOf(period, whole);
  return now && overlapOf(now, shifted(whole, yearStep(period)));
}
