import type { Tier } from '#domain';
import { decrypt, encrypt, KEY_BYTES, NONCE_BYTES } from './aes-gcm.js';
import type { KeyRing } from './key-ring.js';
import { randomBytes } from './random.js';

/** A data key as it lies in `content_key`. */
export interface WrappedKey {
  /** The key of the key ring that wraps this one. */
  readonly wrappingKeyId: string;
  /** Nonce, wrapped data key and tag. */
  readonly wrapped: Buffer;
}

const boundTo = (ownerId: string) => `content_key|${ownerId}`;

/** The form of a data key for the database, wrapped by the key of `tier`. */
export function wrapDataKey(
  ring: KeyRing,
  tier: Tier,
  ownerId: string,
  dataKey: Buffer,
): WrappedKey {
  const nonce = randomBytes(NONCE_BYTES);
  const wrapping = ring.wrappingKeyFor(tier);
  const sealed = encrypt(wrapping.key, nonce, boundTo(ownerId), dataKey);
  return { wrappingKeyId: wrapping.id, wrapped: Buffer.concat([nonce, sealed]) };
}

/** A new data key for the revision or file `ownerId`, and its form for the database (SEC-8). */
export function newDataKey(
  ring: KeyRing,
  tier: Tier,
  ownerId: string,
): { dataKey: Buffer; wrappedKey: WrappedKey } {
  const dataKey = randomBytes(KEY_BYTES);
  return { dataKey, wrappedKey: wrapDataKey(ring, tier, ownerId, dataKey) };
}

/** The data key of `ownerId`; throws when it was wrapped for another, or by a key that the ring does not hold. */
export function openDataKey(ring: KeyRing, ownerId: string, wrappedKey: WrappedKey): Buffer {
  const wrapping = ring.wrappingKey(wrappedKey.wrappingKeyId);
  const nonce = wrappedKey.wrapped.subarray(0, NONCE_BYTES);
  return decrypt(wrapping.key, nonce, boundTo(ownerId), wrappedKey.wrapped.subarray(NONCE_BYTES));
}
