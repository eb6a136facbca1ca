/** Fewest incidents that both years must have before a percentage says more than it hides. */
const PERCENT_MIN_COUNT = 20;

export interface Change {
  /** Incidents more (positive) or fewer (negative) this year than last. */
  readonly difference: number;
  /** The difference in per cent of last year, unrounded; null where either count is below 20. */
  readonly percent: number | null;
}

/** What separates two counts of the same months. It says nothing about why, and never claims a trend. */
export function change(thisYear: number, lastYear: number): Change {
  const difference = thisYear - lastYear;
  const enough = Math.min(thisYear, lastYear) >= PERCENT_MIN_COUNT;
  return { difference, percent: enough ? (100 * difference) / lastYear : null };
}
