import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import type { Transaction } from '#database';
import { localParts } from '#domain';

/** The day that is judged on, and the log of what went. */
@Injectable()
export class JudgingDay {
  constructor(
    private readonly clock: Clock,
    private readonly settings: Settings,
    private readonly audit: AuditTrail,
  ) {}

  get timeZone(): string {
    return this.settings.timeZone;
  }

  get today(): string {
    return localParts(this.clock.now(), this.settings.timeZone).date;
  }

  /** One row for all that went together. */
  async tell(
    tx: Transaction,
    went: { proposalId: string; approvedBy: string | null; ids: readonly string[] },
  ): Promise<void> {
    if (went.ids.length === 0) return;
    await this.audit.append(tx, {
      ...{ actorId: went.approvedBy, action: 'incident.erased', subject: 'incident' },
      ...{ subjectIds: [...went.ids], details: { proposal: went.proposalId } },
    });
  }
}
