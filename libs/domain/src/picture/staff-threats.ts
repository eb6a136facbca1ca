import { poissonInterval } from '../statistics/poisson-interval.js';
import { BAND_SIZE, banded } from '../tally/banded.js';
import { isIn, lengthOf, monthsOf, yearPeriod, type MonthKey, type Period } from './period.js';

/** The name under which figures of threats against staff are kept. */
export const STAFF_THREATS_METHOD = 'staffThreats@1';
export const PER_EMPLOYEES = 100;
/** Calendar years that are laid beside each other in bands. */
export const STAFF_THREAT_YEARS = 5;
/** With fewer units of a kind a band of the kind would be one of a workplace. */
export const UNITS_OF_KIND_MIN = 3;
const MONTHS_PER_YEAR = 12;

/** Staff incidents that are alike in everything that is counted; several rows add up. */
export interface StaffThreatCount {
  readonly month: MonthKey;
  readonly unitKind: string | null;
  readonly influenceKind: string | null;
  readonly actorType: string | null;
  readonly consequences: readonly string[];
  readonly isPoliceReported: boolean;
  readonly count: number;
}

/** One unit, and how many work there; null when nobody has said so. */
export interface Workforce {
  readonly kind: string;
  readonly headcount: number | null;
}

/** A number, where both ends are the same; else a band of five that holds it. */
export interface CountRange {
  readonly atLeast: number;
  readonly atMost: number;
}

export interface CodedRange extends CountRange {
  /** A code, a kind of unit, a month or a year; null where nothing is stated, which bands never tell. */
  readonly code: string | null;
}

/** Incidents per 100 employees and year. */
export interface EmployeeRate {
  /** null where the count is a band. */
  readonly rate: number | null;
  /** The exact 95 % interval (Garwood 1936); of a band from the low end of its least to the high end of its most. */
  readonly low: number;
  readonly high: number;
  readonly headcount: number;
}

export interface StaffThreatFigures {
  readonly total: CountRange;
  readonly unitKinds: readonly (CodedRange & { readonly rate: EmployeeRate | null })[];
  readonly influenceKinds: readonly CodedRange[];
  readonly actorTypes: readonly CodedRange[];
  /** One incident may have several: they do not add up. */
  readonly consequences: readonly CodedRange[];
  readonly policeReported: CountRange;
  /** 0 to 1, both ends the same for a number; null where there is nothing to take a share of. */
  readonly policeShare: { readonly low: number; readonly high: number } | null;
  /** null where the headcount of a unit is not known, or the figures are not of all that units report. */
  readonly rate: EmployeeRate | null;
}

export interface StaffThreatInput {
  readonly rows: readonly StaffThreatCount[];
  readonly period: Period;
  readonly workforce: readonly Workforce[];
  /** Whether counts are told in bands. */
  readonly isBanded: boolean;
  /** Whether all that the units report is counted, so that a rate says something of those who work there. */
  readonly isWhole: boolean;
}

/**
 * The calendar years that bands are told of: the last one that is over and lies in the period whole, and those before
 * it, the earliest first. Empty when there is none.
 */
export function closedYears(period: Period, currentMonth: MonthKey): number[] {
  const end = period.to < currentMonth ? period.to : currentMonth;
  const last = Number(end.slice(0, 4)) - 1;
  if (yearPeriod(last).from < period.from) return [];
  return Array.from({ length: STAFF_THREAT_YEARS }, (_, at) => last - at).reverse();
}

/**
 * Threats against staff as a set of its own (`staffThreats@1`).
 *
 * In bands each number is rounded down to five from its own count, and what is not stated is told of nothing. So the
 * numbers of a table never make up the whole, and no part can be reckoned from the others: whatever is told, each part
 * may still be any of its five values. Every difference between two numbers is a multiple of five.
 */
export function staffThreatFigures(input: StaffThreatInput): StaffThreatFigures {
  const { period, isBanded, workforce } = input;
  const rows = input.rows.filter(({ month }) => isIn(month, period));
  const range = rangeOf(isBanded);
  const table = (codesOf: (row: StaffThreatCount) => readonly (string | null)[]): CodedRange[] => {
    const sums = new Map<string | null, number>();
    for (const row of rows) {
      for (const code of codesOf(row)) sums.set(code, (sums.get(code) ?? 0) + row.count);
    }
    return [...sums]
      .map(([code, count]) => ({ code, ...range(count) }))
      .filter(({ code, atLeast }) => !isBanded || (code !== null && atLeast > 0))
      .sort(mostFirst);
  };
  const total = range(sumOf(rows));
  const policeReported = range(sumOf(rows.filter(({ isPoliceReported }) => isPoliceReported)));
  const rateOf = (count: CountRange, units: readonly Workforce[]): EmployeeRate | null =>
    input.isWhole ? employeeRate(count, units, lengthOf(period)) : null;
  return {
    total,
    unitKinds: table(({ unitKind }) => [unitKind])
      .map((row) => ({ row, units: workforce.filter(({ kind }) => kind === row.code) }))
      .filter(({ units }) => !isBanded || units.length >= UNITS_OF_KIND_MIN)
      .map(({ row, units }) => ({ ...row, rate: rateOf(row, units) })),
    influenceKinds: table(({ influenceKind }) => [influenceKind]),
    actorTypes: table(({ actorType }) => [actorType]),
    consequences: table(({ consequences }) => [...new Set(consequences)]),
    policeReported,
    policeShare: shareOf(policeReported, total),
    rate: rateOf(total, workforce),
  };
}

/** How many there were in each month of a period, or in each of the years as bands. */
export function staffThreatSeries(
  rows: readonly StaffThreatCount[],
  periods: readonly Period[],
  isBanded: boolean,
): CodedRange[] {
  return periods.map((period) => ({
    code: lengthOf(period) === 1 ? period.from : period.from.slice(0, 4),
    ...rangeOf(isBanded)(sumOf(rows.filter(({ month }) => isIn(month, period)))),
  }));
}

/** Each month of a period as a period. */
export const singleMonths = (period: Period): Period[] => {
  const months = monthsOf(period);
  return months.map((from, at) => ({ from, to: months[at + 1] ?? period.to }));
};

/**
 * Per 100 employees and year, with what a Poisson count would let lie behind it. A band is as wide as it is and as
 * uncertain as both its ends. Source of the interval: Garwood (1936), see `poissonInterval`.
 */
function employeeRate(
  { atLeast, atMost }: CountRange,
  units: readonly Workforce[],
  months: number,
): EmployeeRate | null {
  const headcount = units.reduce((all, unit) => all + (unit.headcount ?? NaN), 0);
  if (!(headcount > 0) || months < 1) return null;
  const factor = (PER_EMPLOYEES / headcount) * (MONTHS_PER_YEAR / months);
  return {
    rate: atLeast === atMost ? atLeast * factor : null,
    low: poissonInterval(atLeast).low * factor,
    high: poissonInterval(atMost).high * factor,
    headcount,
  };
}

const rangeOf =
  (isBanded: boolean) =>
  (count: number): CountRange =>
    isBanded
      ? { atLeast: banded(count), atMost: banded(count) + BAND_SIZE - 1 }
      : { atLeast: count, atMost: count };

const sumOf = (rows: readonly StaffThreatCount[]): number =>
  rows.reduce((all, { count }) => all + count, 0);

const mostFirst = (a: CodedRange, b: CodedRange): number =>
  b.atLeast - a.atLeast || ((a.code ?? '~') < (b.code ?? '~') ? -1 : 1);

/** Made from what is told of both, so that it tells no more than they do. */
function shareOf(part: CountRange, whole: CountRange): StaffThreatFigures['policeShare'] {
  if (whole.atLeast === 0) return null;
  return {
    low: part.atLeast / whole.atMost,
    high: Math.min(1, part.atMost / whole.atLeast),
  };
}
