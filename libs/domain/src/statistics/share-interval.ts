import type { Interval } from './poisson-interval.js';

/** The 97.5 % quantile of the standard normal distribution: intervals are of 95 %. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a share in a simple random sample.
 * Source: Wilson, E. B. (1927), Probable inference, the law of succession, and statistical inference, Journal of the
 * American Statistical Association 22: 209–212; as method 3 of Newcombe, R. G. (1998a), Statistics in Medicine 17:
 * 857–872. It knows nothing of weights or of clusters, which make the true interval wider.
 * @param share from 0 to 1. @param sample how many answered, 1 and up.
 */
export function wilsonInterval(share: number, sample: number): Interval {
  const square = (Z * Z) / sample;
  const middle = share + square / 2;
  const half = Z * Math.sqrt((share * (1 - share)) / sample + (Z * Z) / (4 * sample * sample));
  return {
    low: Math.max(0, (middle - half) / (1 + square)),
    high: Math.min(1, (middle + half) / (1 + square)),
  };
}

/** A value and the interval that it may as well be. */
export interface Estimate extends Interval {
  readonly value: number;
}

/**
 * One value less another of an independent sample, with its 95 % interval from the intervals of both.
 * Source: Newcombe, R. G. (1998b), Interval estimation for the difference between independent proportions, Statistics in
 * Medicine 17: 873–890, method 10; for any two intervals Zou, G. Y. & Donner, A. (2008), Statistics in Medicine 27:
 * 1693–1702. In the unit of the values.
 */
export function differenceOfEstimates(one: Estimate, other: Estimate): Estimate {
  const value = one.value - other.value;
  return {
    value,
    low: value - Math.hypot(one.value - one.low, other.high - other.value),
    high: value + Math.hypot(one.high - one.value, other.value - other.low),
  };
}
