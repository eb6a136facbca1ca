import { createHmac, hkdfSync } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyRing } from './key-ring.js';

/** Half of SHA-256: no two of a municipality's units meet by chance. */
const MARK_BYTES = 16;
const KEY_BYTES = 32;
/** Marks that are kept; units are few, and this is only a bound. */
const KEPT_MAX = 10_000;

/**
 * Marks of values that may be looked for by equality and not be read: an HMAC under a key that lies outside the
 * database. The same value always has the same mark, so a mark tells who has the rows that two of them are alike.
 */
@Injectable()
export class BlindIndex {
  private key: Buffer | undefined;
  private readonly kept = new Map<string, Buffer>();

  constructor(private readonly ring: KeyRing) {}

  /** The mark of a unit's id, 16 bytes. */
  ofUnit(unitId: string): Buffer {
    const known = this.kept.get(unitId);
    if (known !== undefined) return known;
    this.key ??= Buffer.from(
      hkdfSync('sha256', this.ring.receipt.export(), '', 'blind-index:unit', KEY_BYTES),
    );
    const mark = createHmac('sha256', this.key).update(unitId).digest().subarray(0, MARK_BYTES);
    if (this.kept.size >= KEPT_MAX) this.kept.clear();
    this.kept.set(unitId, mark);
    return mark;
  }
}
