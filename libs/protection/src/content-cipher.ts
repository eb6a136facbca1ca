import { Injectable } from '@nestjs/common';
import { tiers, type Tier } from '#domain';
import { decrypt, encrypt, NONCE_BYTES } from './aes-gcm.js';
import { newDataKey, openDataKey, type WrappedKey } from './data-key.js';
import { KeyRing } from './key-ring.js';
import { randomBytes } from './random.js';

/** One revision's content as it is stored: only the key ring can open it. */
export interface SealedContent extends WrappedKey {
  readonly nonce: Buffer;
  /** Ciphertext followed by the 16-byte tag. */
  readonly ciphertext: Buffer;
}

/** What a ciphertext belongs to; it opens nowhere else. */
export interface ContentPlace {
  readonly table: string;
  readonly revisionId: string;
  readonly field: string;
}

const boundTo = (place: ContentPlace) => `${place.table}|${place.revisionId}|${place.field}`;

/** AES-256-GCM with one data key per revision, wrapped by the wrapping key of the content's tier (SEC-8). */
@Injectable()
export class ContentCipher {
  constructor(private readonly ring: KeyRing) {}

  seal(tier: Tier, place: ContentPlace, plain: string): SealedContent {
    const { dataKey, wrappedKey } = newDataKey(this.ring, tier, place.revisionId);
    const nonce = randomBytes(NONCE_BYTES);
    const ciphertext = encrypt(dataKey, nonce, boundTo(place), Buffer.from(plain, 'utf8'));
    return { nonce, ciphertext, ...wrappedKey };
  }

  /** The plain text; throws when key, row or bytes are not those it was sealed with. */
  open(place: ContentPlace, sealed: SealedContent): string {
    const dataKey = openDataKey(this.ring, place.revisionId, sealed);
    return decrypt(dataKey, sealed.nonce, boundTo(place), sealed.ciphertext).toString('utf8');
  }

  /** The tier that something was sealed in: who has the database alone can write another beside it, and not this one. */
  tierOf({ wrappingKeyId }: WrappedKey): Tier | undefined {
    const name = wrappingKeyId.slice(0, wrappingKeyId.lastIndexOf('-'));
    return tiers.find((tier) => tier === name);
  }
}
