import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Transaction } from '#database';

/** What is done with versions, in the audit log: ids and outcomes, never a word of what stands in them. */
@Injectable()
export class EditionLedger {
  constructor(private readonly audit: AuditTrail) {}

  step(
    tx: Transaction,
    actorId: string | null,
    action: string,
    editionId: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    const subjectIds = [editionId];
    return this.audit.append(tx, { actorId, action, subject: 'edition', subjectIds, details });
  }
}
