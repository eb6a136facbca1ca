/** The figure's name and version: what was found under another rule is told apart. */
export const UNUSUAL_READING_METHOD = 'unusualReading@1';
/** Days before the one that is judged. */
export const UNUSUAL_READING_DAYS = 30;
/** How many times the usual is unusual. */
export const UNUSUAL_READING_FACTOR = 3;
/** Fewer incidents in a day are never unusual: from none to two is no alarm. */
export const UNUSUAL_READING_LEAST = 10;
const USUAL_SHARE = 0.95;

/** A day's reading against what the person usually reads. */
export interface JudgedReading {
  /** The 95th percentile of the days before, in incidents a day. */
  readonly usual: number;
  /** More incidents than this in a day are unusual. */
  readonly most: number;
  readonly isUnusual: boolean;
}

/**
 * `unusualReading@1`: whether somebody has read far more protected incidents in a day than they usually do (SEC-20:
 * reads > 3 × own 30-day p95). Unusual is more than three times the 95th percentile of the person's own 30 days before,
 * and at least `UNUSUAL_READING_LEAST`. A percentile of people's own days, not of everybody's, because a security
 * coordinator reads daily what a manager reads in a year. The percentile is by nearest rank (Hyndman & Fan, 1996, The
 * American Statistician 50:361, definition 1), so it is a number that has occurred. Of 30 days the 95th percentile is
 * the second highest: one busy day before does not hide the next, two do.
 *
 * @param before incidents read on each day before, days without reading left out or 0; at most 30 count. @param today
 * incidents read on the day that is judged. Both are whole numbers, not negative, else RangeError.
 */
export function judgeReading(before: readonly number[], today: number): JudgedReading {
  for (const count of [...before, today]) {
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  }
  if (before.length > UNUSUAL_READING_DAYS) {
    throw new RangeError(`more than ${UNUSUAL_READING_DAYS} days`);
  }
  const days = [...before, ...Array<number>(UNUSUAL_READING_DAYS - before.length).fill(0)];
  days.sort((a, b) => a - b);
  const usual = days[Math.ceil(USUAL_SHARE * UNUSUAL_READING_DAYS) - 1] ?? 0;
  const most = Math.max(UNUSUAL_READING_FACTOR * usual, UNUSUAL_READING_LEAST - 1);
  return { usual, most, isUnusual: today > most };
}
