import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database, type Transaction } from '#database';
import type { Actor } from '#domain';

/** What is done with problems, in the audit log: ids, codes and numbers, never a word of what is written. */
@Injectable()
export class ProblemLedger {
  constructor(
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  step(
    tx: Transaction,
    actorId: string | null,
    action: string,
    subjectIds: readonly string[],
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId, action, subject: 'problem', details },
      subjectIds: [...subjectIds],
    });
  }

  /** Before anything of them is told. */
  read(
    { accountId }: Actor,
    action: string,
    problemIds: readonly string[],
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.database.transaction((tx) => this.step(tx, accountId, action, problemIds, details));
  }
}
