import type { ReceiptMac } from '#protection';

/** Hexadecimal digits of the check value: nobody finds another export with the same by chance. */
const CHECK_DIGITS = 16;

/** Whose export it is, and when it was asked for. */
export interface MarkedExport {
  readonly id: string;
  /** The account; null for the system itself. */
  readonly actorId: string | null;
  readonly requestedAt: Date;
}

/**
 * The watermark that each row of an export carries (SEC-20): account, time, and a value that only this instance can have
 * made of both and of the export. The audit log holds the same, so a row that is found elsewhere tells where it is from.
 */
export function markOf(mac: ReceiptMac, { id, actorId, requestedAt }: MarkedExport): string {
  const at = requestedAt.toISOString();
  const check = mac.of({ export: id, actorId, at }).toString('hex').slice(0, CHECK_DIGITS);
  return `${actorId ?? 'system'} ${at} ${check}`;
}
