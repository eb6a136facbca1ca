import {
  addDays,
  addMonths,
  civilDate,
  epochDayOf,
  isoWeekdayOfEpochDay,
} from '../time/civil-date.js';

/** How often a unit is expected to say something, if only that nothing happened. */
export const reportingRhythms = ['weekly', 'monthly'] as const;
export type ReportingRhythm = (typeof reportingRhythms)[number];

/** The days that one report is expected for, 'YYYY-MM-DD': `from` inclusive, `to` exclusive. */
export interface ReportingPeriod {
  readonly from: string;
  readonly to: string;
}

const DAYS_PER_WEEK = 7;

/** The ISO week or the calendar month that a civil date lies in. Throws CIVIL_DATE_INVALID. */
export function reportingPeriodOf(rhythm: ReportingRhythm, date: string): ReportingPeriod {
  if (rhythm === 'monthly') {
    civilDate(date);
    const from = `${date.slice(0, 7)}-01`;
    return { from, to: addMonths(from, 1) };
  }
  const weekday = isoWeekdayOfEpochDay(epochDayOf(civilDate(date)));
  const from = addDays(date, 1 - weekday);
  return { from, to: addDays(from, DAYS_PER_WEEK) };
}

/** The period before the one that a civil date lies in. Throws CIVIL_DATE_INVALID. */
export function reportingPeriodBefore(rhythm: ReportingRhythm, date: string): ReportingPeriod {
  return reportingPeriodOf(rhythm, addDays(reportingPeriodOf(rhythm, date).from, -1));
}

/**
 * The periods whose first day lies in `from` (inclusive) to `to` (exclusive). A week across the end of a month belongs
 * to one month only, so that what is counted by month adds up over the year. Throws CIVIL_DATE_INVALID.
 */
export function reportingPeriodsIn(
  rhythm: ReportingRhythm,
  from: string,
  to: string,
): ReportingPeriod[] {
  civilDate(to);
  const periods: ReportingPeriod[] = [];
  let period = reportingPeriodOf(rhythm, from);
  if (period.from < from) period = reportingPeriodOf(rhythm, period.to);
  while (period.from < to) {
    periods.push(period);
    period = reportingPeriodOf(rhythm, period.to);
  }
  return periods;
}
