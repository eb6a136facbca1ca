import type { Difference } from './weighted-displacement.js';

/** Fewer months than these do not tell how much months vary. */
export const SPREAD_MIN_MONTHS = 3;
/** The normal distribution at 97.5 %. */
const NORMAL = 1.959964;
/**
 * Student's t at 97.5 % for 2 to 23 degrees of freedom. Source: NIST/SEMATECH, e-Handbook of Statistical Methods,
 * section 1.3.6.7.2.
 */
const STUDENT: readonly number[] = [
  ...[4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179],
  ...[2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074, 2.069],
];
const STUDENT_FROM_DEGREES = 2;

/** Where a difference may lie, 95 of 100 times. */
export interface DifferenceInterval {
  readonly low: number;
  readonly high: number;
  /** Whether months vary more than chance alone would make them, so that the interval follows their spread. */
  readonly isSpread: boolean;
}

/**
 * The 95 % interval of a difference that is the sum of the differences of single months: of the interval that chance
 * alone would give it (normal, with the variance of Poisson counts) and the one that the spread of its months does
 * (Student's, as for a mean of pairs), the wider. Incidents come in swarms, and counts of them vary more than chance
 * alone; the variance of Wheeler & Ratcliffe (2018) would then take every tenth swarm for an effect.
 * @param months the difference in each month, as many as `difference` is the sum of; without at least three of them the
 * spread is not known, and only chance is told.
 */
export function differenceInterval(
  { estimate, variance }: Difference,
  months: readonly number[],
): DifferenceInterval {
  const byChance = NORMAL * Math.sqrt(variance);
  const bySpread = spreadOf(months);
  const reach = Math.max(byChance, bySpread);
  return { low: estimate - reach, high: estimate + reach, isSpread: bySpread > byChance };
}

/** Half the width of the interval of the sum, by Student's t; 0 where there are too few months to tell. */
function spreadOf(months: readonly number[]): number {
  if (months.length < SPREAD_MIN_MONTHS) return 0;
  const mean = months.reduce((all, one) => all + one, 0) / months.length;
  const squares = months.reduce((all, one) => all + (one - mean) ** 2, 0);
  const degrees = months.length - 1;
  const t = STUDENT[Math.min(degrees - STUDENT_FROM_DEGREES, STUDENT.length - 1)]!;
  return t * Math.sqrt((months.length * squares) / degrees);
}
