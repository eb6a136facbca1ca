import { addMonths } from '../time/civil-date.js';

/** Article 12.3 GDPR: an answer without undue delay and within one month of receipt. */
const ANSWER_MONTHS = 1;
/** Article 12.3 GDPR: two months more where it is needed, told with the reasons within the first month. */
const EXTENSION_MONTHS = 2;

/**
 * The last local day for the answer. Periods in months end on the same date (Regulation 1182/71, article 3); that
 * a last day on a holiday moves to the next working day is not counted on.
 * @param receivedOn local day, `YYYY-MM-DD`. Throws CIVIL_DATE_INVALID.
 */
export function answerDueOn(receivedOn: string, isExtended: boolean): string {
  return addMonths(receivedOn, ANSWER_MONTHS + (isExtended ? EXTENSION_MONTHS : 0));
}

/** Whether the person can still be told of an extension: within the first month, this day included. */
export function mayExtend(receivedOn: string, today: string): boolean {
  return today <= answerDueOn(receivedOn, false);
}
