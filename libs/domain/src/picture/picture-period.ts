import { lengthOf, monthsLater, shifted, tertialOf, type MonthKey, type Period } from './period.js';

const MONTHS_PER_YEAR = 12;

/** Whether a situation picture can be of these months: any twelve, or a tertial of a calendar year. */
export function isPicturePeriod(period: Period): boolean {
  return lengthOf(period) === MONTHS_PER_YEAR || tertialOf(period) !== null;
}

/** The year that has just ended, when a new picture is begun: last year's. */
export function suggestedPeriod(currentMonth: MonthKey): Period {
  const january = `${currentMonth.slice(0, 4)}-01`;
  return { from: monthsLater(january, -MONTHS_PER_YEAR), to: january };
}

/** The same months a year before: whose text and follow-up stand beside. */
export function periodBefore(period: Period): Period {
  return shifted(period, -MONTHS_PER_YEAR);
}
