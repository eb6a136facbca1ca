import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';

/** What is done with risks, in the audit log: ids, codes and numbers, never a word of what is written. */
@Injectable()
export class RiskLedger {
  constructor(
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  step(
    tx: Transaction,
    actorId: string,
    action: 'risk.begun' | 'risk.judged',
    riskId: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.append(tx, {
      actorId,
      action,
      subject: 'risk',
      subjectIds: [riskId],
      details,
    });
  }

  /** Before anything is told: these were read. */
  read(
    actorId: string,
    action: 'risk.read' | 'risk.history-read' | 'risk.exported',
    riskIds: readonly string[],
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId,
        action,
        subject: 'risk',
        subjectIds: [...riskIds],
        details,
      }),
    );
  }
}
