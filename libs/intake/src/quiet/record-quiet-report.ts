import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import {
  Fault,
  reportingPeriodBefore,
  reportingPeriodOf,
  type Actor,
  type ReportingPeriod,
  type ReportingRhythm,
} from '#domain';
import { appendEvent } from '#jobs';
import { newId } from '#protection';
import { unitWasQuiet } from '../events.js';
import type { QuietReportDto, QuietReportWishDto } from './quiet-report.dto.js';
import { QuietReportRepository } from './quiet-report.repository.js';

/** Records that nothing happened in somebody's own unit, in its current reporting period or the one before. */
@Injectable()
export class RecordQuietReport {
  constructor(
    private readonly database: Database,
    private readonly repository: QuietReportRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /**
   * The same period again gives the first report: a zero is one zero, whoever of the unit said it.
   * Throws `Fault`: UNIT_WITHOUT_RHYTHM, FIELDS_INVALID for a period that is neither current nor the one before.
   */
  async run(
    actor: Actor,
    { periodFrom }: QuietReportWishDto,
  ): Promise<{ report: QuietReportDto; isNew: boolean }> {
    const today = this.clock.localDate(this.settings.timeZone);
    const unit =
      actor.unitId === undefined ? undefined : await this.repository.unit(actor.unitId, today);
    if (unit === undefined || unit.rhythm === 'none') throw new Fault('UNIT_WITHOUT_RHYTHM');
    const period = periodAsked(unit.rhythm, today, periodFrom);
    const wanted = {
      id: newId(),
      unitId: unit.id,
      periodFrom: period.from,
      periodTo: period.to,
      reportedAt: this.clock.now(),
    };
    return this.database.transaction(async (tx) => {
      const added = await this.repository.add(tx, [wanted], actor.accountId);
      if (added.size === 0) {
        const known = await this.repository.find(tx, unit.id, period.from);
        return { report: known ?? wanted, isNew: false };
      }
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: unitWasQuiet.name,
        subject: 'unit',
        subjectIds: [unit.id],
        details: { periodFrom: period.from },
      });
      await appendEvent(tx, unitWasQuiet, { unitId: unit.id, periodFrom: period.from });
      return { report: wanted, isNew: true };
    });
  }
}

function periodAsked(
  rhythm: ReportingRhythm,
  today: string,
  periodFrom: string | undefined,
): ReportingPeriod {
  const allowed = [reportingPeriodOf(rhythm, today), reportingPeriodBefore(rhythm, today)];
  const period = allowed.find(({ from }) => from === (periodFrom ?? allowed[0]!.from));
  if (period !== undefined) return period;
  const values = { choices: allowed.map(({ from }) => from).join(', ') };
  const fields = [{ path: 'periodFrom', code: 'NOT_A_CHOICE', values }] as const;
  throw new Fault('FIELDS_INVALID', {}, { fields });
}
