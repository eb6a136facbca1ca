import { createSecretKey, type KeyObject } from 'node:crypto';
import { decrypt, encrypt, NONCE_BYTES } from './aes-gcm.js';
import { randomBytes } from './random.js';

/** Plain bytes of every chunk but the last, which may be shorter. */
export const CHUNK_BYTES = 1_048_576;

/** One piece of a file as it lies in `sealed_file_chunk`. */
export interface SealedChunk {
  /** From 0, without gaps. */
  readonly sequence: number;
  readonly nonce: Buffer;
  /** Ciphertext followed by the 16-byte tag. */
  readonly ciphertext: Buffer;
}

/** The sequence of the last chunk of a file; an empty file has one empty chunk. */
export function lastSequenceOf(bytes: number): number {
  return Math.max(0, Math.ceil(bytes / CHUNK_BYTES) - 1);
}

/** Seals and opens the pieces of one file. A piece opens only in its file, at its place, and only the last as last. */
export class FileChunks {
  private readonly key: KeyObject;

  constructor(
    private readonly fileId: string,
    dataKey: Buffer,
  ) {
    this.key = createSecretKey(dataKey);
  }

  seal(sequence: number, isLast: boolean, plain: Buffer): SealedChunk {
    const nonce = randomBytes(NONCE_BYTES);
    const ciphertext = encrypt(this.key, nonce, this.boundTo(sequence, isLast), plain);
    return { sequence, nonce, ciphertext };
  }

  /** The plain bytes; throws when the piece was moved, changed, or is the last where more should follow. */
  open(chunk: SealedChunk, isLast: boolean): Buffer {
    const boundTo = this.boundTo(chunk.sequence, isLast);
    return decrypt(this.key, chunk.nonce, boundTo, chunk.ciphertext);
  }

  private boundTo(sequence: number, isLast: boolean): string {
    return `sealed_file_chunk|${this.fileId}|${sequence}|${isLast ? 'last' : 'more'}`;
  }
}
