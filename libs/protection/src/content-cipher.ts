import { createCipheriv, createDecipheriv, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tier } from '#domain';
import { KeyRing } from './key-ring.js';
import { randomBytes } from './random.js';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** One revision's content as it is stored: only the key ring can open it. */
export interface SealedContent {
  readonly nonce: Buffer;
  /** Ciphertext followed by the 16-byte tag. */
  readonly ciphertext: Buffer;
  readonly wrappingKeyId: string;
  /** Nonce, wrapped data key and tag. */
  readonly wrapped: Buffer;
}

/** What a ciphertext belongs to; it opens nowhere else. */
export interface ContentPlace {
  readonly table: string;
  readonly revisionId: string;
  readonly field: string;
}

function encrypt(key: Buffer | KeyObject, nonce: Buffer, boundTo: string, plain: Buffer): Buffer {
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(boundTo));
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer | KeyObject, nonce: Buffer, boundTo: string, sealed: Buffer): Buffer {
  const body = sealed.subarray(0, -TAG_BYTES);
  const decipher = createDecipheriv(ALGORITHM, key, nonce)
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(-TAG_BYTES));
  return Buffer.concat([decipher.update(body), decipher.final()]);
}

const boundTo = (place: ContentPlace) => `${place.table}|${place.revisionId}|${place.field}`;
const keyBoundTo = (place: ContentPlace) => `content_key|${place.revisionId}`;

/** AES-256-GCM with one data key per revision, wrapped by the wrapping key of the content's tier (SEC-8). */
@Injectable()
export class ContentCipher {
  constructor(private readonly ring: KeyRing) {}

  seal(tier: Tier, place: ContentPlace, plain: string): SealedContent {
    const dataKey = randomBytes(KEY_BYTES);
    const nonce = randomBytes(NONCE_BYTES);
    const wrapNonce = randomBytes(NONCE_BYTES);
    const wrapping = this.ring.wrappingKeyFor(tier);
    return {
      nonce,
      ciphertext: encrypt(dataKey, nonce, boundTo(place), Buffer.from(plain, 'utf8')),
      wrappingKeyId: wrapping.id,
      wrapped: Buffer.concat([
        wrapNonce,
        encrypt(wrapping.key, wrapNonce, keyBoundTo(place), dataKey),
      ]),
    };
  }

  /** The plain text; throws when key, row or bytes are not those it was sealed with. */
  open(place: ContentPlace, sealed: SealedContent): string {
    const wrapping = this.ring.wrappingKey(sealed.wrappingKeyId);
    const wrapNonce = sealed.wrapped.subarray(0, NONCE_BYTES);
    const dataKey = decrypt(
      wrapping.key,
      wrapNonce,
      keyBoundTo(place),
      sealed.wrapped.subarray(NONCE_BYTES),
    );
    return decrypt(dataKey, sealed.nonce, boundTo(place), sealed.ciphertext).toString('utf8');
  }
}
