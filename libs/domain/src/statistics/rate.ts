import { poissonInterval, type Interval } from './poisson-interval.js';

export const PER_INHABITANTS = 1_000;
const MONTHS_PER_YEAR = 12;
/** Below these a rate says more of chance, or of single persons, than of the area. */
export const RATE_MIN_COUNT = 5;
export const RATE_MIN_POPULATION = 1_000;

/** Incidents per 1 000 inhabitants and year. */
export interface Rate extends Interval {
  readonly rate: number;
}

/** How an area's rate lies to that of everywhere: outside only when the whole interval is. */
export type RateStanding = 'lower' | 'unclear' | 'higher';

/**
 * The yearly rate with its exact 95 % interval (Garwood 1936); null when incidents or inhabitants are too few.
 * @param population those who live there. @param months how long was counted.
 */
export function ratePerThousand(count: number, population: number, months: number): Rate | null {
  if (count < RATE_MIN_COUNT || population < RATE_MIN_POPULATION || months < 1) return null;
  const factor = (PER_INHABITANTS / population) * (MONTHS_PER_YEAR / months);
  const { low, high } = poissonInterval(count);
  return { rate: count * factor, low: low * factor, high: high * factor };
}

export function rateStanding(rate: Rate, everywhere: number): RateStanding {
  if (rate.low > everywhere) return 'higher';
  return rate.high < everywhere ? 'lower' : 'unclear';
}
