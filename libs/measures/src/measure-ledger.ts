import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import type { Actor } from '#domain';

export type LedgerSubject = 'goal' | 'measure' | 'action';

/** What is done with goals, measures and actions, in the audit log: ids, codes and numbers, never a word of them. */
@Injectable()
export class MeasureLedger {
  constructor(
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  step(
    tx: Transaction,
    actorId: string | null,
    action: string,
    subject: LedgerSubject,
    subjectIds: readonly string[],
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.append(tx, { actorId, action, subject, subjectIds, details });
  }

  /** That words are about to be read. Fault: DATABASE_UNAVAILABLE, and then nothing is told. */
  read(
    actor: Actor,
    action: string,
    subject: LedgerSubject,
    subjectIds: readonly string[],
  ): Promise<void> {
    return this.database.transaction((tx) =>
      this.step(tx, actor.accountId, action, subject, subjectIds),
    );
  }
}
