import type { StatisticStatus } from './statistics-beside.js';

/** The name under which figures made by this method are kept. */
export const SIMILAR_MUNICIPALITIES_METHOD = 'similarMunicipalities@1';
/** Fewer municipalities than these have no middle that says anything of the others. */
export const SIMILAR_MEDIAN_MIN = 3;
/** Fewer than these have no quarter that holds more than one of them. */
export const SIMILAR_QUARTILES_MIN = 5;

/** A municipality and what is known of it, in the unit of the figure. */
export interface SimilarValue {
  readonly key: string;
  readonly status: StatisticStatus;
  /** Null unless the status is `value`. */
  readonly value: number | null;
  /** Of the 95 % interval; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
}

/** The middle half of the group: a quarter lies below `low`, a quarter above `high`. */
export interface Quartiles {
  readonly low: number;
  readonly high: number;
}

/**
 * How a value lies to the middle half: `lower` and `higher` only when the whole interval does, `unclear` when the value
 * does and its interval reaches in.
 */
export type SimilarStanding = 'lower' | 'within' | 'unclear' | 'higher';

export interface SimilarMunicipalities {
  /** Others of the group with a number. */
  readonly count: number;
  /** Others that the source knows and does not tell, and others of which it has nothing. */
  readonly suppressed: number;
  readonly missing: number;
  /** Null where fewer than three have a number. */
  readonly median: number | null;
  /** Null where fewer than five have a number. */
  readonly quartiles: Quartiles | null;
  /** Null where the own value is not known or there are no quartiles. */
  readonly standing: SimilarStanding | null;
}

/**
 * A municipality's value against the others of its group (`similarMunicipalities@1`). Its own value is no part of the
 * median and the quartiles that it is held against. A municipality counts as one, whatever its size: it is the spread
 * among municipalities that is shown, and no mean of their inhabitants. What is suppressed or missing is left out and
 * counted, never taken for zero.
 *
 * It is no ranking and finds no cause: municipalities of a group are alike in size and commuting, not in all that makes
 * crime. Only values of one series, year and way of measuring may be given.
 */
export function similarMunicipalities(
  own: SimilarValue | null,
  others: readonly SimilarValue[],
): SimilarMunicipalities {
  const values = others
    .flatMap(({ value }) => (value === null ? [] : [value]))
    .sort((one, other) => one - other);
  const quartiles =
    values.length < SIMILAR_QUARTILES_MIN
      ? null
      : { low: quantile(values, 0.25), high: quantile(values, 0.75) };
  const having = (status: StatisticStatus): number =>
    others.filter((other) => other.status === status).length;
  return {
    ...{ count: values.length, suppressed: having('suppressed'), missing: having('missing') },
    median: values.length < SIMILAR_MEDIAN_MIN ? null : quantile(values, 0.5),
    quartiles,
    standing: own === null || quartiles === null ? null : standingOf(own, quartiles),
  };
}

/**
 * A quantile of values from the least to the greatest, straight between neighbours: definition 7 of Hyndman, R. J. & Fan,
 * Y. (1996), Sample quantiles in statistical packages, The American Statistician 50(4): 361–365.
 * @param sorted at least one value. @param share from 0 to 1. In the unit of the values.
 */
export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return below + (place - Math.floor(place)) * (above - below);
}

function standingOf(
  { value, low, high }: SimilarValue,
  quartiles: Quartiles,
): SimilarStanding | null {
  if (value === null) return null;
  if (value > quartiles.high) return (low ?? value) > quartiles.high ? 'higher' : 'unclear';
  if (value < quartiles.low) return (high ?? value) < quartiles.low ? 'lower' : 'unclear';
  return 'within';
}
