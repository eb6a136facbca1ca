import { Injectable } from '@nestjs/common';
import { Settings } from '#config';
import { addMonths, overdueUnits, reachOf, type Actor, type ReportingPeriod } from '#domain';
import { Areas } from '#geography';
import { CoverageReader, type NamedUnit } from './coverage.reader.js';
import { isReadOf, placesOf } from './coverage-places.js';

/** A unit that has not reported, as somebody who reads its incidents is told it. */
export interface OverdueNamed extends Pick<NamedUnit, 'name' | 'rhythm'> {
  readonly id: string;
  /** The days that a report is owed for. */
  readonly period: ReportingPeriod;
}

export interface OverdueReports {
  readonly expected: number;
  readonly overdue: number;
  /** Of the reader's own organisation; the others are in `overdue` only. */
  readonly units: readonly OverdueNamed[];
}

/** Who has not reported, each in their rhythm, among those who answer for an area. */
@Injectable()
export class FindOverdueUnits {
  constructor(
    private readonly reader: CoverageReader,
    private readonly areas: Areas,
    private readonly settings: Settings,
  ) {}

  /**
   * @param area `<level>:<code>`. @param on the day after the last that reports are looked at for.
   * Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
   */
  async run(actor: Actor, area: string, on: string): Promise<OverdueReports> {
    const places = placesOf(await this.areas.current(), area);
    const seen = reachOf(actor, 'incident.read');
    const { since, units, reports } = await this.reader.snapshot({
      within: places.within,
      above: places.above,
      // The last month that had ended began less than two months before, and no report is for a day after `on`.
      from: addMonths(on, -2),
      to: on,
      timeZone: this.settings.timeZone,
      reach: seen,
    });
    const { expected, overdue } = overdueUnits(units, reports, { on, since });
    const byId = new Map(units.map((unit) => [unit.unitId, unit]));
    const named = overdue.flatMap(({ unitId, period }): OverdueNamed[] => {
      const unit = byId.get(unitId)!;
      if (!isReadOf(unit, seen)) return [];
      return [{ id: unitId, name: unit.name, rhythm: unit.rhythm, period }];
    });
    return { expected, overdue: overdue.length, units: named };
  }
}
