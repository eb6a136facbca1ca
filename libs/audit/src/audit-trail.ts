import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import type { Transaction } from '#database';
import { KeyRing } from '#protection';
import { auditEntry, type AuditEntry, type AuditFact } from './audit-entry.js';

const APPEND = `
  WITH entry AS (
    INSERT INTO audit_entry (id, occurred_at, actor_id, action, subject, subject_ids, details, mac)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
    RETURNING id
  )
  INSERT INTO outbox (event, payload, audit_entry_id) SELECT 'audit.recorded', '{}', id FROM entry`;

/** Writes what was done, in the transaction in which it was done: both stand or neither does. */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly ring: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** A row ready to be written, for statements that insert it together with what it tells of. */
  entry(fact: AuditFact, occurredAt: Date = this.clock.now()): AuditEntry {
    return auditEntry(this.ring.audit, fact, occurredAt);
  }

  async append(tx: Transaction, fact: AuditFact): Promise<void> {
    const entry = this.entry(fact);
    await tx.prepared('audit.append', APPEND, [
      entry.id,
      entry.occurredAt,
      entry.actorId,
      entry.action,
      entry.subject,
      [...entry.subjectIds],
      JSON.stringify(entry.details),
      entry.mac,
    ]);
  }
}
