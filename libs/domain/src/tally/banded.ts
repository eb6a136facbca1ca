/** A count of protected incidents is told in whole bands of so many. */
export const BAND_SIZE = 5;

/**
 * The count as whoever may not read the rows is told it: rounded down to whole bands, so that it says "at least". 0
 * means fewer than five, none included. Every number told is a multiple of five, and so is whatever is reckoned from
 * several of them, at one time or at two: no difference of one to four can be seen.
 */
export function banded(count: number): number {
  return Math.floor(count / BAND_SIZE) * BAND_SIZE;
}
