import { gammaQuantile } from './gamma.js';

/** Where a true mean may lie. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const CONFIDENCE = 0.95;

/**
 * The exact 95 % interval of the mean behind a count of independent events: every mean under which so few or so many
 * are not too rare. Source: Garwood, F. (1936), Fiducial limits for the Poisson distribution, Biometrika 28: 437–442;
 * as quantiles of the gamma distribution: low = Γ⁻¹(α/2; n), high = Γ⁻¹(1 − α/2; n + 1).
 * @param count a whole number ≥ 0.
 */
export function poissonInterval(count: number): Interval {
  const tail = (1 - CONFIDENCE) / 2;
  return {
    low: count === 0 ? 0 : gammaQuantile(tail, count),
    high: gammaQuantile(1 - tail, count + 1),
  };
}
