import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { FaultReportRepository } from './fault-report.repository.js';

/** Marks a fault as mended. Its words go, and with them how to reach whoever told of it. */
@Injectable()
export class CloseFaultReport {
  constructor(
    private readonly database: Database,
    private readonly repository: FaultReportRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Throws `Fault`: NOT_FOUND, also for one that is closed. */
  async run(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const wasOpen = await this.repository.close(tx, id, this.clock.now());
      if (!wasOpen) throw new Fault('NOT_FOUND');
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'fault-report.closed',
        subject: 'fault_report',
        subjectIds: [id],
        details: {},
      });
    });
  }
}
