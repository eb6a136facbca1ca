import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { reportingPeriodsIn } from '#domain';
import { QuietReportRepository, type QuietReport } from '#intake';
import { newId } from '#protection';
import type { DemoUnitRow } from './demo-areas.js';
import { DEMO_FIRST_MONTH } from './demo-incidents.js';
import { demoPlans, type DemoPlan } from './demo-plans.js';
import { SeededRandom } from './seeded-random.js';

/** Of all periods, those in which a unit says something. */
const REPORTED_SHARE = 0.93;
const REPORTS_PER_STATEMENT = 1_000;
const UNITS = `
  SELECT u.id, u.code, o.code AS organisation, u.reporting_rhythm AS rhythm
    FROM unit u JOIN organisation o ON o.id = u.organisation_id ORDER BY o.code, u.code`;

/** Lets the demo's units say in nearly every period that nothing happened, and one of them fall silent. */
@Injectable()
export class SeedDemoQuietReports {
  constructor(
    private readonly database: Database,
    private readonly repository: QuietReportRepository,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** The demo's units. */
  units(): Promise<DemoUnitRow[]> {
    return this.database.query<DemoUnitRow>(UNITS);
  }

  /** Answers how many were written; what is there already is left. */
  async run(demo: 'stockholm' | 'liten'): Promise<number> {
    const today = this.clock.localDate(this.settings.timeZone);
    const units = await this.units();
    const reports = units.flatMap((unit) => quietReportsOf(unit, demoPlans[demo], today));
    let written = 0;
    for (let start = 0; start < reports.length; start += REPORTS_PER_STATEMENT) {
      const some = reports.slice(start, start + REPORTS_PER_STATEMENT);
      const added = await this.database.transaction((tx) => this.repository.add(tx, some, null));
      written += added.size;
    }
    return written;
  }
}

/** Of whole periods only: the one under way is for the visitor to report. */
export function quietReportsOf(unit: DemoUnitRow, plan: DemoPlan, today: string): QuietReport[] {
  const { id: unitId, code, organisation, rhythm } = unit;
  if (rhythm === 'none') return [];
  const { silence } = plan;
  const isSilenced = silence.unit === code && silence.organisation === organisation;
  return reportingPeriodsIn(rhythm, DEMO_FIRST_MONTH, today)
    .filter(({ to }) => to <= today)
    .filter(({ from }) => !(isSilenced && from >= silence.from))
    .filter(({ from }) => {
      return new SeededRandom(`quiet ${organisation} ${code} ${from}`).next() < REPORTED_SHARE;
    })
    .map(({ from, to }) => ({
      ...{ id: newId(), unitId, periodFrom: from, periodTo: to },
      reportedAt: new Date(`${to}T00:00:00Z`),
    }));
}
