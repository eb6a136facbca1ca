import { logGamma } from './gamma.js';

/** Fewest and most earlier years that a range rests on. */
export const EXPECTED_YEARS_MIN = 3;
export const EXPECTED_YEARS_MAX = 5;
/** The name under which figures made by this method are kept. */
export const EXPECTED_RANGE_METHOD = 'expectedRange@1';

/** What would not surprise, in whole incidents, both ends included. */
export interface ExpectedRange {
  /** The mean of the earlier years. */
  readonly mean: number;
  /** 95 of 100 like periods lie in it. */
  readonly low: number;
  readonly high: number;
  /** 998 of 1 000 do. */
  readonly outerLow: number;
  readonly outerHigh: number;
}

/** How a count lies to its range; the outer two lie outside 99.8 %. */
export type Standing = 'farBelow' | 'below' | 'within' | 'above' | 'farAbove';

/** Degrees of freedom that the pooled dispersion counts for beside a series' own. */
const POOLED_DEGREES = 4;
const INNER = { tail: 0.025, z: 1.959964 };
const OUTER = { tail: 0.001, z: 3.090232 };
/** Student's t at 97.5 % and 99.9 %, by degrees of freedom: `POOLED_DEGREES` and one less than the years. */
const STUDENT: Readonly<Record<number, { inner: number; outer: number }>> = {
  6: { inner: 2.446912, outer: 5.207626 },
  7: { inner: 2.364624, outer: 4.78529 },
  8: { inner: 2.306004, outer: 4.500791 },
};
/** Above this mean the negative binomial is as good as normal, and quicker so. */
const NORMAL_FROM_MEAN = 2_000;

/**
 * How much more the counts of like periods vary than pure chance would have them: Pearson's statistic over its degrees
 * of freedom, pooled over series. 1 is Poisson; never less. Source: McCullagh & Nelder (1989), Generalized Linear
 * Models, 2nd ed., eq. 4.23.
 * @param series each the counts of the same period in different years.
 */
export function pooledDispersion(series: readonly (readonly number[])[]): number {
  let statistic = 0;
  let degrees = 0;
  for (const counts of series) {
    const mean = meanOf(counts);
    if (counts.length < 2 || mean === 0) continue;
    for (const count of counts) statistic += (count - mean) ** 2 / mean;
    degrees += counts.length - 1;
  }
  return degrees === 0 ? 1 : Math.max(1, statistic / degrees);
}

/**
 * Where the count of a period can be expected, from the same period in three to five earlier years; null with fewer.
 *
 * A negative binomial predictive distribution: its mean is that of the earlier years (half an incident added, after
 * Jeffreys, so that zeros do not promise zero), its variance φ·m·(1 + 1/k), where the second term is the uncertainty of
 * the mean itself. Years are few, so φ is moderated: the series' own dispersion weighed against that of series like it
 * (Smyth 2004, Statistical Applications in Genetics and Molecular Biology 3(1), eq. 2 and 5), and the tails are Student's
 * with the sum of degrees. It supposes a steady level: a series that has risen for years is judged by its mean.
 * @param earlier counts of the same period, one per year, at most the last five are used.
 * @param pooled `pooledDispersion` of this series and those like it.
 */
export function expectedRange(earlier: readonly number[], pooled: number): ExpectedRange | null {
  const counts = earlier.slice(-EXPECTED_YEARS_MAX);
  const years = counts.length;
  if (years < EXPECTED_YEARS_MIN) return null;
  const own = pooledDispersion([counts]);
  const degrees = POOLED_DEGREES + years - 1;
  const dispersion = (POOLED_DEGREES * pooled + (years - 1) * own) / degrees;
  const mean = meanOf(counts) + 0.5 / years;
  const variance = dispersion * mean * (1 + 1 / years);
  const { inner, outer } = STUDENT[degrees]!;
  const [low, high] = ends(mean, variance, inner, INNER);
  const [outerLow, outerHigh] = ends(mean, variance, outer, OUTER);
  return { mean: meanOf(counts), low, high, outerLow, outerHigh };
}

export function standingOf(count: number, range: ExpectedRange): Standing {
  if (count > range.outerHigh) return 'farAbove';
  if (count > range.high) return 'above';
  if (count < range.outerLow) return 'farBelow';
  return count < range.low ? 'below' : 'within';
}

/** Both ends of a tail on each side, the spread widened by Student's t over the normal quantile. */
function ends(
  mean: number,
  variance: number,
  student: number,
  { tail, z }: { tail: number; z: number },
): [number, number] {
  const widened = variance * (student / z) ** 2;
  if (mean > NORMAL_FROM_MEAN) {
    const reach = z * Math.sqrt(widened);
    return [Math.max(0, Math.floor(mean - reach)), Math.ceil(mean + reach)];
  }
  return [
    negativeBinomialQuantile(tail, mean, widened),
    negativeBinomialQuantile(1 - tail, mean, widened),
  ];
}

/** The least count that a negative binomial variable stays at or below with probability `p`; variance > mean > 0. */
function negativeBinomialQuantile(p: number, mean: number, variance: number): number {
  const size = mean ** 2 / (variance - mean);
  const success = size / (size + mean);
  let sum = 0;
  for (let count = 0; ; count += 1) {
    sum += Math.exp(
      logGamma(count + size) -
        logGamma(size) -
        logGamma(count + 1) +
        size * Math.log(success) +
        count * Math.log(1 - success),
    );
    if (sum >= p || count > mean + 40 * Math.sqrt(variance)) return count;
  }
}

function meanOf(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0) / Math.max(1, counts.length);
}
