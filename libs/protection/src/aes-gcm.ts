import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
export const KEY_BYTES = 32;
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM of `plain`, bound to `boundTo` (associated data). @returns ciphertext followed by the 16-byte tag. */
export function encrypt(
  key: Buffer | KeyObject,
  nonce: Buffer,
  boundTo: string,
  plain: Buffer,
): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(boundTo));
  const sealed = cipher.update(plain);
  // In this mode nothing is held back, so the last piece is empty.
  cipher.final();
  return Buffer.concat([sealed, cipher.getAuthTag()]);
}

/** What `encrypt` was given; throws when key, bytes or `boundTo` are not those it was sealed with. */
export function decrypt(
  key: Buffer | KeyObject,
  nonce: Buffer,
  boundTo: string,
  sealed: Buffer,
): Buffer {
  const body = sealed.subarray(0, -TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce)
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}
