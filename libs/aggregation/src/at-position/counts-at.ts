import type { PastCount } from '#domain';

/** Counts of a position, as `CountAtPosition` finds them. */
export interface CountsAt {
  readonly position: number;
  /** Of one combination there may be more than one row, also less than nought; they add up. */
  readonly counts: readonly PastCount[];
  /**
   * The first and the last month, 'YYYY-MM', with anything that counts; null for none. Past the month that comes after those
   * that were asked for, nothing is looked for.
   */
  readonly heard: { readonly oldest: string; readonly newest: string } | null;
}
