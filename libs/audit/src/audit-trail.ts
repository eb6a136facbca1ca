import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { isDatabaseOutage, type Transaction } from '#database';
import { Fault } from '#domain';
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

  /**
   * Throws `Fault` DATABASE_UNAVAILABLE, whatever keeps the row from being written: what may not be noted may not be
   * done or shown, and the answer says to come back (503), not that the request was wrong.
   */
  async append(tx: Transaction, fact: AuditFact): Promise<void> {
    const entry = this.entry(fact);
    const { id, occurredAt, actorId, action, subject, subjectIds, details, mac } = entry;
    const written = JSON.stringify(details);
    try {
      await tx.prepared('audit.append', APPEND, [
        ...[id, occurredAt, actorId, action, subject, [...subjectIds], written, mac],
      ]);
    } catch (error) {
      // An outage speaks for itself, and a lost conflict is tried again by whoever opened the transaction.
      if (isDatabaseOutage(error)) throw error;
      throw new Fault('DATABASE_UNAVAILABLE', {}, { cause: error });
    }
  }
}
