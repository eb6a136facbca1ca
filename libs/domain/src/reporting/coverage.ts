import { reportingPeriodOf, reportingPeriodsIn, type ReportingRhythm } from './reporting-period.js';

/** A unit that is expected to report, between two dates. */
export interface ReportingUnit {
  readonly unitId: string;
  readonly rhythm: ReportingRhythm;
  /** 'YYYY-MM-DD', inclusive. */
  readonly validFrom: string;
  /** 'YYYY-MM-DD', exclusive; null while the unit lasts. */
  readonly validTo: string | null;
  /** Days on which it owes nothing. */
  readonly pauses?: readonly UnitPause[];
}

/** Days on which a unit is closed: 'YYYY-MM-DD', `from` inclusive, `to` exclusive; null: until further notice. */
export interface UnitPause {
  readonly from: string;
  readonly to: string | null;
}

/** Whether a pause takes any day of a period. */
export function isPaused(
  pauses: readonly UnitPause[],
  period: { from: string; to: string },
): boolean {
  return pauses.some(({ from, to }) => from < period.to && (to === null || to > period.from));
}

/** That a unit said something, an incident or that there was none, in the period that a civil date lies in. */
export interface UnitReport {
  readonly unitId: string;
  readonly on: string;
}

/** Which reports are expected: those of periods that begin in `from` (inclusive) to `to` (exclusive). */
export interface CoverageWindow {
  readonly from: string;
  readonly to: string;
  /** A period that has not ended before this civil date is not expected yet. */
  readonly today: string;
  /** Nothing was expected of anybody before this date; null: nobody has begun. */
  readonly since: string | null;
}

export interface UnitCoverage {
  readonly unitId: string;
  readonly expected: number;
  readonly reported: number;
  /** First day of the last expected period that was reported; null when none was. */
  readonly lastReportedFrom: string | null;
}

export interface Coverage {
  /** Unit × period pairs that a report was expected of. */
  readonly expected: number;
  readonly reported: number;
  /** `reported / expected`, 0 to 1; null when nothing was expected. */
  readonly share: number | null;
  /** Only units that anything was expected of, in the order given. */
  readonly units: readonly UnitCoverage[];
}

/**
 * Rapporteringsgrad: of all the reports that units owed in their rhythm, the share that came, quiet reports included.
 * A unit owes one report for each of its weeks or months that begins in the window, has ended, and that the unit
 * existed throughout without a pause. Adding up the coverage of two windows that meet gives the coverage of both together.
 */
export function coverage(
  units: readonly ReportingUnit[],
  reports: readonly UnitReport[],
  window: CoverageWindow,
): Coverage {
  const rhythms = new Map(units.map(({ unitId, rhythm }) => [unitId, rhythm]));
  const came = new Set<string>();
  for (const { unitId, on } of reports) {
    const rhythm = rhythms.get(unitId);
    if (rhythm !== undefined) came.add(`${unitId} ${reportingPeriodOf(rhythm, on).from}`);
  }
  const each = units.map((unit) => coverageOf(unit, came, window));
  const sum = (of: 'expected' | 'reported') => each.reduce((total, one) => total + one[of], 0);
  const [expected, reported] = [sum('expected'), sum('reported')];
  return {
    expected,
    reported,
    share: expected === 0 ? null : reported / expected,
    units: each.filter((one) => one.expected > 0),
  };
}

function coverageOf(
  { unitId, rhythm, validFrom, validTo, pauses = [] }: ReportingUnit,
  came: ReadonlySet<string>,
  { from, to, today, since }: CoverageWindow,
): UnitCoverage {
  if (since === null) return { unitId, expected: 0, reported: 0, lastReportedFrom: null };
  const expected = reportingPeriodsIn(rhythm, from, to).filter(
    (period) =>
      period.to <= today &&
      period.from >= since &&
      period.from >= validFrom &&
      (validTo === null || period.to <= validTo) &&
      !isPaused(pauses, period),
  );
  const reported = expected.filter((period) => came.has(`${unitId} ${period.from}`));
  return {
    unitId,
    expected: expected.length,
    reported: reported.length,
    lastReportedFrom: reported.at(-1)?.from ?? null,
  };
}
