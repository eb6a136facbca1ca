import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import {
  reachOf,
  reportingPeriodBefore,
  reportingPeriodOf,
  type Actor,
  type ReportingPeriod,
} from '#domain';
import type { DutyPeriodDto, ReportingDutyDto } from './quiet-report.dto.js';
import { QuietReportRepository, type UnitReportDay } from './quiet-report.repository.js';

/** What somebody's own unit is expected to report, and whether it has. */
@Injectable()
export class ReadReportingDuty {
  constructor(
    private readonly repository: QuietReportRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * Tells of the current period and the one before; of nothing while the unit is paused. Never who reported, nor what,
   * nor that somebody has reported what the actor may not know of.
   */
  async run(actor: Actor): Promise<ReportingDutyDto> {
    const { timeZone } = this.settings;
    const today = this.clock.localDate(timeZone);
    const unit =
      actor.unitId === undefined ? undefined : await this.repository.unit(actor.unitId, today);
    if (unit === undefined || unit.rhythm === 'none' || unit.paused)
      return { unit: null, periods: [] };
    const current = reportingPeriodOf(unit.rhythm, today);
    const before = reportingPeriodBefore(unit.rhythm, today);
    const period = { from: before.from, to: current.to };
    const reach = reachOf(actor, 'incident.read');
    const days = await this.repository.days(unit.id, period, timeZone, reach);
    return {
      unit: { id: unit.id, name: unit.name, rhythm: unit.rhythm },
      periods: [current, before].map((period) => said(period, days)),
    };
  }
}

function said({ from, to }: ReportingPeriod, days: readonly UnitReportDay[]): DutyPeriodDto {
  const within = days.filter(({ reportedOn }) => reportedOn >= from && reportedOn < to);
  if (within.length === 0) return { from, to, said: 'nothing' };
  return { from, to, said: within.every(({ quiet }) => quiet) ? 'quiet' : 'incidents' };
}
