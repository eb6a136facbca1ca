import { HOURS_PER_DAY, HOURS_PER_WEEK, TIME_UNKNOWN } from '../time/hours-touched.js';

/** The name under which figures made by this method are kept. */
export const WEEKDAY_HOUR_METHOD = 'weekdayHour@1';
/** Below this many incidents with a known time the day is told in bands of three hours (VIZ-4). */
export const HOURLY_MIN_COUNT = 300;
/** Figures are told in whole thousandths of an incident. */
export const THOUSANDTHS = 1_000;
const BAND_HOURS = 3;
const DAYS_PER_WEEK = 7;

/** How many incidents have these in common. */
export interface HourCount {
  /** 1 is Monday. */
  readonly weekday: number | null;
  /** The local hour in which it happened, or began at the earliest: 0 to 23. */
  readonly hour: number | null;
  /** How many hours from there it may have happened in, 1 to 168; 0 when unknown, null where it was never kept. */
  readonly hours: number | null;
  readonly count: number;
}

/** One weekday and band of hours. */
export interface BusiestBand {
  /** 1 is Monday. */
  readonly weekday: number;
  /** `from` inclusive, `to` exclusive. */
  readonly fromHour: number;
  readonly toHour: number;
  readonly thousandths: number;
}

export interface WeekdayHour {
  /** 1 for hours, 3 for bands of three hours. */
  readonly bandHours: number;
  /** Incidents with a known time: what the rows add up to. */
  readonly timed: number;
  /** Those of them whose time is an interval of more than one hour, and which are spread over it. */
  readonly spread: number;
  /** Incidents whose time is not known to the hour. */
  readonly unknown: number;
  /** Incidents recorded before it was kept how exactly the time is known. */
  readonly notKept: number;
  /** Monday first; for each band of the day thousandths of an incident. They add up to 1 000 × `timed`, exactly. */
  readonly rows: readonly (readonly number[])[];
  /** The three hours with most; null when none has more than all others. */
  readonly busiest: BusiestBand | null;
}

/**
 * Incidents by weekday and hour. One whose time is an interval is spread by aoristic weights: each of the n hours that
 * the interval touches gets 1/n of it. Source: Ratcliffe, J. H. (2000), Aoristic analysis: the spatial interpretation
 * of unspecific temporal events, Int. J. Geographical Information Science 14(7): 669–679; (2002), Aoristic signatures
 * and the spatio-temporal analysis of high volume crime patterns, J. Quantitative Criminology 18(1): 23–43.
 *
 * Nothing is rounded on the way: the weights are added as fractions over one common denominator, whose numerators sum
 * to it times the count. Only at the end are they told in thousandths, apportioned by largest remainder so that these
 * too add up to the count; each is less than one thousandth from its fraction.
 */
export function weekdayHour(counts: readonly HourCount[]): WeekdayHour {
  const known = counts.filter(isTimed);
  const timed = sumOf(known);
  const bandHours = timed < HOURLY_MIN_COUNT ? BAND_HOURS : 1;
  const fractions = spreadOverWeek(known);
  const cells = apportioned(banded(fractions, bandHours), timed);
  const perDay = HOURS_PER_DAY / bandHours;
  const threes =
    bandHours === BAND_HOURS ? cells : apportioned(banded(fractions, BAND_HOURS), timed);
  return {
    bandHours,
    timed,
    spread: sumOf(known.filter(({ hours }) => hours > 1)),
    unknown: sumOf(counts.filter(({ hours }) => hours === TIME_UNKNOWN)),
    notKept: sumOf(counts) - timed - sumOf(counts.filter(({ hours }) => hours === TIME_UNKNOWN)),
    rows: Array.from({ length: DAYS_PER_WEEK }, (_, day) =>
      cells.slice(day * perDay, (day + 1) * perDay),
    ),
    busiest: busiestOf(threes),
  };
}

interface TimedCount extends HourCount {
  readonly weekday: number;
  readonly hour: number;
  readonly hours: number;
}

function isTimed(row: HourCount): row is TimedCount {
  return row.weekday !== null && row.hour !== null && row.hours !== null && row.hours > 0;
}

const sumOf = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((all, { count }) => all + count, 0);

/** A share of each hour of the week, from Monday 00, as numerators over one denominator. */
interface Fractions {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
}

function spreadOverWeek(counts: readonly TimedCount[]): Fractions {
  const lengths = [...new Set(counts.map(({ hours }) => hours))];
  const denominator = lengths.reduce((all, hours) => leastMultiple(all, BigInt(hours)), 1n);
  const numerators = new Array<bigint>(HOURS_PER_WEEK).fill(0n);
  for (const length of lengths) {
    const weight = denominator / BigInt(length);
    const starts = new Array<number>(HOURS_PER_WEEK).fill(0);
    for (const { weekday, hour, hours, count } of counts) {
      if (hours === length) starts[(weekday - 1) * HOURS_PER_DAY + hour]! += count;
    }
    // Each hour is touched by all that began in it or less than `length` hours before.
    let within = 0;
    for (let back = 0; back < length; back += 1) within += starts[HOURS_PER_WEEK - 1 - back]!;
    for (let at = 0; at < HOURS_PER_WEEK; at += 1) {
      within += starts[at]! - starts[(at - length + HOURS_PER_WEEK) % HOURS_PER_WEEK]!;
      numerators[at]! += BigInt(within) * weight;
    }
  }
  return { numerators, denominator };
}

function leastMultiple(a: bigint, b: bigint): bigint {
  let [high, low] = [a, b];
  while (low > 0n) [high, low] = [low, high % low];
  return (a / high) * b;
}

function banded({ numerators, denominator }: Fractions, bandHours: number): Fractions {
  const bands = Array.from({ length: HOURS_PER_WEEK / bandHours }, (_, band) =>
    numerators.slice(band * bandHours, (band + 1) * bandHours).reduce((all, one) => all + one, 0n),
  );
  return { numerators: bands, denominator };
}

/** In thousandths that add up to 1 000 × `total`: all rounded down, then one more for the largest remainders. */
function apportioned({ numerators, denominator }: Fractions, total: number): number[] {
  const parts = numerators.map((one, at) => {
    const scaled = one * BigInt(THOUSANDTHS);
    return { at, whole: Number(scaled / denominator), rest: scaled % denominator };
  });
  const missing = total * THOUSANDTHS - parts.reduce((all, { whole }) => all + whole, 0);
  const cells = parts.map(({ whole }) => whole);
  parts.sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of parts.slice(0, missing)) cells[at]! += 1;
  return cells;
}

function busiestOf(threes: readonly number[]): BusiestBand | null {
  const most = Math.max(...threes);
  const at = threes.indexOf(most);
  if (most === 0 || threes.lastIndexOf(most) !== at) return null;
  const perDay = HOURS_PER_DAY / BAND_HOURS;
  const fromHour = (at % perDay) * BAND_HOURS;
  return {
    weekday: Math.floor(at / perDay) + 1,
    fromHour,
    toHour: fromHour + BAND_HOURS,
    thousandths: most,
  };
}
