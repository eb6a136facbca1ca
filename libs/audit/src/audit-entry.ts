import { createHmac } from 'node:crypto';
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

/** HMAC-SHA-256 over the canonical JSON (RFC 8785) of all columns, in this order. */
export function macOf(key: Buffer, entry: Omit<AuditEntry, 'mac'>): Buffer {
  const columns = [
    entry.id,
    entry.occurredAt.toISOString(),
    entry.actorId,
    entry.action,
    entry.subject,
    entry.subjectIds,
    entry.details,
  ];
  return createHmac('sha256', key).update(canonicalJson(columns)).digest();
}

/** Gives a fact its id, time and HMAC. */
export function auditEntry(key: Buffer, fact: AuditFact, occurredAt: Date): AuditEntry {
  const entry = { ...fact, id: newId(), occurredAt };
  return { ...entry, mac: macOf(key, entry) };
}
