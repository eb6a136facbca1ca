import { classOf } from '../statistics/class-breaks.js';
import { countsDiffer } from '../statistics/counts-differ.js';
import type { Rate } from '../statistics/rate.js';

/** Areas without a colour: too few to say anything of, and nothing heard from at all. */
export type NoClass = 'few' | 'unreported';
export type RateClass = 'rate0' | 'rate1' | 'rate2' | 'rate3' | 'rate4';
/** From much fewer to much more; `same` also where chance alone may be behind the difference. */
export const changeClasses = ['fewer2', 'fewer1', 'same', 'more1', 'more2'] as const;
export type ChangeClass = (typeof changeClasses)[number];
export type MapClass = RateClass | ChangeClass | NoClass;

/** Fewest incidents, both years together, that a change is told of. */
export const MAP_MIN_COUNT = 10;
/** From here on a change is much: half as many again, or a third fewer. */
const MUCH = 1.5;

/** @param reported whether anything at all was heard from the area in the period. */
export function rateClass(
  rate: Pick<Rate, 'rate'> | null,
  breaks: readonly number[],
  reported: boolean,
): RateClass | NoClass {
  if (!reported) return 'unreported';
  return rate === null ? 'few' : (`rate${classOf(rate.rate, breaks)}` as RateClass);
}

/** How a count has changed since the same months the year before. */
export function changeClass(now: number, before: number, reported: boolean): ChangeClass | NoClass {
  if (!reported) return 'unreported';
  if (now + before < MAP_MIN_COUNT) return 'few';
  if (!countsDiffer(now, before)) return 'same';
  if (now > before) return now >= MUCH * before ? 'more2' : 'more1';
  return before >= MUCH * now ? 'fewer2' : 'fewer1';
}
