import { parseCivilDate, addDays } from '../time/civil-date.js';
import { reportingPeriodOf } from '../reporting/reporting-period.js';

/**
 * The week, Monday to the Monday after, that a day lies in; without one the last week that is over. What is wrong
 * instead: the day is none, or its week is not over.
 * @param today the civil date, 'YYYY-MM-DD'.
 */
export function weekAsked(
  day: string | undefined,
  today: string,
): { readonly from: string; readonly to: string } | 'NOT_A_DATE' | 'PERIOD_INVALID' {
  if (day !== undefined && parseCivilDate(day) === undefined) return 'NOT_A_DATE';
  const running = reportingPeriodOf('weekly', today);
  const found = reportingPeriodOf('weekly', day ?? addDays(running.from, -1));
  return found.from < running.from ? found : 'PERIOD_INVALID';
}
