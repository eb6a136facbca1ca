import { createHmac, type KeyObject } from 'node:crypto';
import { canonicalJson, newId } from '#protection';

/** Something that was done or read: codes and ids only. */
export interface AuditFact {
  /** The account that did it; null for the system itself. */
  readonly actorId: string | null;
  /** In the past tense, as an event: `incident.recorded`, `session.opened`. */
  readonly action: string;
  readonly subject: string;
  readonly subjectIds: readonly string[];
  readonly details: Record<string, unknown>;
}

/** A fact as it is stored, with the HMAC that ties its columns together. */
export interface AuditEntry extends AuditFact {
  readonly id: string;
  readonly occurredAt: Date;
  readonly mac: Buffer;
}

/**
 * HMAC-SHA-256 over all columns in this order, as JSON. Only `details` can come back from the database with its keys
 * in another order, so only it needs the canonical form (RFC 8785).
 */
export function macOf(key: KeyObject, entry: Omit<AuditEntry, 'mac'>): Buffer {
  const { id, occurredAt, actorId, action, subject, subjectIds, details } = entry;
  const columns = [id, occurredAt.toISOString(), actorId, action, subject, subjectIds];
  return createHmac('sha256', key)
    .update(JSON.stringify(columns))
    .update(canonicalJson(details))
    .digest();
}

/** Gives a fact its id, time and HMAC. */
export function auditEntry(key: KeyObject, fact: AuditFact, occurredAt: Date): AuditEntry {
  const entry = { ...fact, id: newId(), occurredAt };
  return { ...entry, mac: macOf(key, entry) };
}
