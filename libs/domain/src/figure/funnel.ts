import type { Standing } from '../statistics/expected-range.js';
import { funnelLimits, type FunnelLimits } from '../statistics/funnel-limits.js';
import {
  PER_INHABITANTS,
  RATE_MIN_POPULATION,
  ratePerThousand,
  type Rate,
} from '../statistics/rate.js';

/** The name under which figures made by this method are kept. */
export const FUNNEL_METHOD = 'funnel@1';
/** Fewer areas than these say nothing of how much areas differ. */
export const FUNNEL_MIN_AREAS = 3;
/** Places along the width of the chart at which its lines are given. */
const LINE_POINTS = 40;
const MONTHS_PER_YEAR = 12;
/** A tenth of the areas at either end count no further out than the tenth itself. */
const WINSORISED_SHARE = 0.1;

/** What is known of an area. */
export interface FunnelArea {
  readonly key: string;
  readonly count: number;
  /** Inhabitants; null where nobody knows. */
  readonly population: number | null;
}

export interface FunnelPoint {
  readonly key: string;
  readonly count: number;
  readonly population: number;
  /** Incidents that it would have had at the rate of all areas together. */
  readonly expected: number;
  /** Incidents per 1 000 inhabitants and year. */
  readonly rate: Rate;
  /** The limits that `count` is held against. */
  readonly limits: FunnelLimits;
  readonly standing: Standing;
}

/** The lines of the chart at a population, in incidents per 1 000 inhabitants and year. */
export interface FunnelLine extends FunnelLimits {
  readonly population: number;
}

export interface Funnel {
  /** Of all areas with a known population together; null when those have too few incidents or inhabitants. */
  readonly overall: Rate | null;
  /** All incidents and inhabitants that `overall` is made of. */
  readonly count: number;
  readonly population: number;
  readonly points: readonly FunnelPoint[];
  readonly lines: readonly FunnelLine[];
  /** Areas without a known population. */
  readonly withoutPopulation: readonly string[];
  /** Areas with too few incidents or inhabitants for a rate. They are part of `overall`. */
  readonly tooFew: readonly string[];
  /** How many times more the areas vary than chance would have them; 1 is chance alone. Null below three areas. */
  readonly dispersion: number | null;
  /** Whether that is more than chance itself would make it: then areas differ, and limits of chance alone are narrow. */
  readonly isOverdispersed: boolean;
}

/**
 * The rates of areas against the rate of all of them, with the limits that chance alone would rarely pass at each
 * population. Source: Spiegelhalter (2005), see `funnelLimits`; dispersion: ibid., section 5, the mean of the squared
 * z-scores, winsorised at 10 %, where φ is taken to differ from 1 when it exceeds 1 + 2√(2/I).
 *
 * It is no ranking: areas differ in more than their inhabitants, such as in how many people come there by day.
 * @param months how long was counted.
 */
export function funnel(areas: readonly FunnelArea[], months: number): Funnel {
  const peopled = areas.flatMap(({ population, ...area }) =>
    population === null ? [] : [{ ...area, population }],
  );
  const count = sum(peopled.map((area) => area.count));
  const population = sum(peopled.map((area) => area.population));
  const overall = ratePerThousand(count, population, months);
  const points: FunnelPoint[] = [];
  const tooFew: string[] = [];
  for (const area of peopled) {
    const rate = ratePerThousand(area.count, area.population, months);
    if (overall === null || rate === null) {
      tooFew.push(area.key);
      continue;
    }
    const expected = (count * area.population) / population;
    const limits = funnelLimits(expected);
    points.push({ ...area, expected, rate, limits, standing: standing(area.count, limits) });
  }
  const dispersion =
    overall === null
      ? null
      : dispersionOf(
          peopled
            .filter((area) => area.population >= RATE_MIN_POPULATION)
            .map((area) => zScore(area.count, (count * area.population) / population)),
        );
  return {
    ...{ overall, count, population, points, tooFew },
    lines: overall === null ? [] : linesFor(points, overall.rate, months),
    withoutPopulation: areas.flatMap((area) => (area.population === null ? [area.key] : [])),
    dispersion: dispersion?.ratio ?? null,
    isOverdispersed: dispersion?.isMoreThanChance ?? false,
  };
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

function standing(count: number, { low, high, outerLow, outerHigh }: FunnelLimits): Standing {
  if (count > outerHigh) return 'farAbove';
  if (count > high) return 'above';
  if (count < outerLow) return 'farBelow';
  return count < low ? 'below' : 'within';
}

/** With a variance that does not depend on the mean: the square root, after Spiegelhalter (2005), appendix A.2. */
function zScore(count: number, expected: number): number {
  return 2 * (Math.sqrt(count) - Math.sqrt(expected));
}

function dispersionOf(
  scores: readonly number[],
): { ratio: number; isMoreThanChance: boolean } | null {
  const size = scores.length;
  if (size < FUNNEL_MIN_AREAS) return null;
  const sorted = [...scores].sort((a, b) => a - b);
  const cut = Math.floor(size * WINSORISED_SHARE);
  const [least, most] = [sorted[cut]!, sorted[size - 1 - cut]!];
  const ratio = sum(sorted.map((z) => Math.min(most, Math.max(least, z)) ** 2)) / size;
  return { ratio, isMoreThanChance: ratio > 1 + 2 * Math.sqrt(2 / size) };
}

/** From half the least population to a tenth beyond the greatest, closer together where lines bend. */
function linesFor(points: readonly FunnelPoint[], rate: number, months: number): FunnelLine[] {
  if (points.length === 0) return [];
  const populations = points.map((point) => point.population);
  const [from, to] = [Math.min(...populations) / 2, Math.max(...populations) * 1.1];
  return Array.from({ length: LINE_POINTS }, (_, at) => {
    const population = from * (to / from) ** (at / (LINE_POINTS - 1));
    const thousandYears = (population / PER_INHABITANTS) * (months / MONTHS_PER_YEAR);
    const limits = funnelLimits(rate * thousandYears);
    const asRate = (count: number): number => Math.max(0, count) / thousandYears;
    return {
      population,
      low: asRate(limits.low),
      high: asRate(limits.high),
      outerLow: asRate(limits.outerLow),
      outerHigh: asRate(limits.outerHigh),
    };
  });
}
