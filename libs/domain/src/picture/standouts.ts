import {
  expectedRange,
  pooledDispersion,
  type ExpectedRange,
} from '../statistics/expected-range.js';
import { PICTURE_MIN_COUNT } from './step-up.js';

/** More than these nobody follows up in a week. */
export const STANDOUTS_MAX = 5;

/** The incidents of one category in one area, in the compared months and in the same months of earlier years. */
export interface StandoutSeries {
  /** `<level>:<code>`. */
  readonly area: string;
  readonly category: string;
  readonly now: number;
  /** One count a year, the earliest first. */
  readonly earlier: readonly number[];
}

/** A series that has become more than chance alone would make it. */
export interface Standout {
  readonly area: string;
  readonly category: string;
  readonly now: number;
  /** The same months of the year before. */
  readonly before: number;
  readonly expected: ExpectedRange;
}

/** By so many spreads a count must exceed what is expected: in a normal distribution 3 of 100 000 do. */
const SPREADS_MIN = 4;

/**
 * Which of many series stand out, the most surprising first: those above their range (`expectedRange`) with at least
 * ten incidents, whose excess over the earlier years is four spreads. The spread is √(φ·m·(1 + 1/k)) after k years of
 * mean m, with the dispersion φ pooled over all series: hundreds together tell it well, where the three to five years
 * of one alone do not. The range alone would let one in forty through, and thousands are looked at.
 */
export function standouts(series: readonly StandoutSeries[], most = STANDOUTS_MAX): Standout[] {
  const pooled = pooledDispersion(series.map(({ earlier }) => earlier));
  const spreadsOf = ({ now, expected: { mean }, years }: Standout & { years: number }): number =>
    (now - mean) / Math.sqrt(pooled * (mean + 0.5) * (1 + 1 / years));
  return series
    .filter(({ now }) => now >= PICTURE_MIN_COUNT)
    .flatMap(({ area, category, now, earlier }) => {
      const expected = expectedRange(earlier, pooled);
      if (expected === null || now <= expected.high) return [];
      const one = { area, category, now, before: earlier.at(-1) ?? 0, expected };
      const spreads = spreadsOf({ ...one, years: earlier.length });
      return spreads < SPREADS_MIN ? [] : [{ one, spreads }];
    })
    .sort((a, b) => b.spreads - a.spreads || (keyOf(a.one) < keyOf(b.one) ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}

const keyOf = ({ area, category }: Standout): string => `${area} ${category}`;
