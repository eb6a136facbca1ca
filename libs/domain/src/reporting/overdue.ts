import { coverage, type ReportingUnit, type UnitReport } from './coverage.js';
import { reportingPeriodOf, reportingRhythms, type ReportingPeriod } from './reporting-period.js';
import { addDays } from '../time/civil-date.js';

/** A unit that has not said anything of the last period that it owed a report for. */
export interface OverdueUnit {
  readonly unitId: string;
  readonly period: ReportingPeriod;
}

export interface OverdueUnits {
  /** How many units owed a report. */
  readonly expected: number;
  readonly overdue: readonly OverdueUnit[];
}

/** The last week or month that had ended when the day `on` began. */
export function lastEnded(rhythm: ReportingUnit['rhythm'], on: string): ReportingPeriod {
  const running = reportingPeriodOf(rhythm, on);
  return reportingPeriodOf(rhythm, addDays(running.from, -1));
}

/**
 * Which units have not reported, each in its own rhythm: of the last week, or the last month, that had ended on the day
 * `on`. What `coverage` expects nothing of is not overdue either.
 * @param since nothing was expected of anybody before this date; null: nobody has begun.
 */
export function overdueUnits(
  units: readonly ReportingUnit[],
  reports: readonly UnitReport[],
  { on, since }: { readonly on: string; readonly since: string | null },
): OverdueUnits {
  const each = reportingRhythms.map((rhythm) => {
    const period = lastEnded(rhythm, on);
    // One day wide, since a period counts where it begins.
    const window = { from: period.from, to: addDays(period.from, 1), today: on, since };
    const own = units.filter((unit) => unit.rhythm === rhythm);
    const counted = coverage(own, reports, window);
    const overdue = counted.units
      .filter(({ expected, reported }) => reported < expected)
      .map(({ unitId }) => ({ unitId, period }));
    return { expected: counted.expected, overdue };
  });
  return {
    expected: each.reduce((all, { expected }) => all + expected, 0),
    overdue: each.flatMap(({ overdue }) => overdue),
  };
}
