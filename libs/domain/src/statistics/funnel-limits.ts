import { gammaProbability } from './gamma.js';

/** How far a count may lie from what is expected of it. */
export interface FunnelLimits {
  /** Of 1 000 counts that vary by chance alone at most 25 lie above `high`, and at most 25 below `low`. */
  readonly low: number;
  readonly high: number;
  /** At most one of 1 000 above, and at most one below. */
  readonly outerLow: number;
  readonly outerHigh: number;
}

const INNER_TAIL = 0.025;
const OUTER_TAIL = 0.001;
const STEPS_MAX = 200;
const PRECISION = 1e-10;

/**
 * The exact 95 % and 99.8 % limits of a funnel plot for Poisson counts, in incidents and between them. Source:
 * Spiegelhalter, D. J. (2005), Funnel plots for comparing institutional performance, Statistics in Medicine 24(8):
 * 1185–1202, section 2 and appendix A.1: the limits are the points where the exact tail of the distribution around the
 * target is 0.025 or 0.001. Counts are whole and limits are drawn as lines: where he interpolates between the counts on
 * either side, the tails are here continued between whole counts by the incomplete gamma function that they are equal to
 * at each, P(X ≥ x) = P(x, m) and P(X ≤ x) = 1 − P(x + 1, m). So a dot lies outside a line exactly when its own tail is
 * smaller than what the line is drawn for. These limits are the inverse of Garwood's interval.
 * @param expected the mean, > 0. `low` and `outerLow` are −1 where no count can be low enough.
 */
export function funnelLimits(expected: number): FunnelLimits {
  return {
    low: lowerLimit(expected, INNER_TAIL),
    high: upperLimit(expected, INNER_TAIL),
    outerLow: lowerLimit(expected, OUTER_TAIL),
    outerHigh: upperLimit(expected, OUTER_TAIL),
  };
}

/** Where P(X ≥ x) has fallen to `tail`. */
function upperLimit(expected: number, tail: number): number {
  let high = expected + 10 * Math.sqrt(expected) + 30;
  while (gammaProbability(high, expected) > tail) high *= 2;
  return bisected(0, high, (x) => gammaProbability(x, expected) > tail);
}

/** Where P(X ≤ x) has fallen to `tail`. */
function lowerLimit(expected: number, tail: number): number {
  const isAbove = (x: number): boolean => 1 - gammaProbability(x + 1, expected) < tail;
  // Even no incident at all is not rare enough.
  return isAbove(0) ? bisected(0, expected, isAbove) : -1;
}

/** The x at which `isBelow` turns from true to false. */
function bisected(from: number, to: number, isBelow: (x: number) => boolean): number {
  let [low, high] = [from, to];
  for (let step = 0; step < STEPS_MAX && high - low > PRECISION * (1 + high); step += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
