import { createHash } from 'node:crypto';
import type { Evidence } from '#domain';
import { canonicalJson } from '#protection';

/** SHA-256, in hex, of the canonical JSON (RFC 8785) of what a piece of evidence holds. */
export function evidenceHash(evidence: Evidence): string {
  const { kind: _kind, ...content } = evidence;
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
