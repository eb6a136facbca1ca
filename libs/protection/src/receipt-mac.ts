import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { canonicalJson } from './canonical-json.js';
import { KeyRing } from './key-ring.js';

/** Tells whether two submissions are the same without keeping what they said. */
@Injectable()
export class ReceiptMac {
  constructor(private readonly ring: KeyRing) {}

  /** HMAC-SHA-256 of the canonical JSON of `body`. */
  of(body: unknown): Buffer {
    return createHmac('sha256', this.ring.receipt).update(canonicalJson(body)).digest();
  }

  equals(first: Buffer, second: Buffer): boolean {
    return first.length === second.length && timingSafeEqual(first, second);
  }
}
