import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import type { Transaction } from '#database';

/** What is done with collections, in the audit log: ids, codes and numbers, never a word of what is written. */
@Injectable()
export class CollectionLedger {
  constructor(private readonly audit: AuditTrail) {}

  step(
    tx: Transaction,
    actorId: string,
    action: `collection.${string}`,
    collectionId: string,
    details: Record<string, unknown> = {},
  ): Promise<void> {
    return this.audit.append(tx, {
      ...{ actorId, action, subject: 'collection', subjectIds: [collectionId], details },
    });
  }
}
