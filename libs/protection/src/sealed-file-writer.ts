import { createHash } from 'node:crypto';
import { Fault, type Tier } from '#domain';
import { CHUNK_BYTES, FileChunks, type SealedChunk } from './file-chunk.js';
import type { WrappedKey } from './data-key.js';
import type { SealedFileRepository } from './sealed-file.repository.js';

/** Pieces written in one transaction: 4 MiB. */
const COMMIT_CHUNKS = 4;

/** A file that has become whole. */
export interface WrittenFile {
  readonly id: string;
  /** Plain bytes. */
  readonly bytes: number;
  /** Hexadecimal, of the plain bytes. */
  readonly sha256: string;
}

/**
 * Writes one file from front to back in constant memory. Wait for each `write` before the next: that is the
 * back-pressure. Nobody can read the file before `finish` has returned.
 */
export class SealedFileWriter {
  private readonly hash = createHash('sha256');
  private readonly plain = Buffer.allocUnsafe(CHUNK_BYTES);
  private filled = 0;
  private sequence = 0;
  private bytes = 0;
  private sealed: SealedChunk[] = [];

  constructor(
    readonly id: string,
    private readonly chunks: FileChunks,
    private readonly repository: SealedFileRepository,
    private readonly wrapFor: (tier: Tier) => WrappedKey,
    private readonly bytesMax: number,
  ) {}

  /** Plain bytes written so far. */
  get written(): number {
    return this.bytes;
  }

  /** Adds bytes. @throws Fault BODY_TOO_LARGE when they are more than `bytesMax` together. */
  async write(data: Buffer): Promise<void> {
    this.bytes += data.length;
    if (this.bytes > this.bytesMax) throw tooLarge(this.bytesMax);
    this.hash.update(data);
    for (let from = 0; from < data.length;) {
      // A full piece waits until more comes, since only then is it known not to be the last.
      if (this.filled === CHUNK_BYTES) await this.sealPiece(false);
      const taken = data.copy(this.plain, this.filled, from);
      this.filled += taken;
      from += taken;
    }
  }

  /**
   * Writes what is left and sets the final mark. @param tier the strictest of what it came to hold, when that was not
   * known at the beginning. @throws Error when the file has been removed meanwhile.
   */
  async finish(tier?: Tier): Promise<WrittenFile> {
    await this.sealPiece(true);
    const sha256 = this.hash.digest('hex');
    const rewrapped = tier && { tier, key: this.wrapFor(tier) };
    if (!(await this.repository.finish(this.id, this.bytes, sha256, rewrapped))) {
      throw new Error('the file was removed while it was being written');
    }
    return { id: this.id, bytes: this.bytes, sha256 };
  }

  /** Removes what has been written; for whoever gives up. */
  async abandon(): Promise<void> {
    await this.repository.remove(this.id);
  }

  private async sealPiece(isLast: boolean): Promise<void> {
    const plain = this.plain.subarray(0, this.filled);
    this.sealed.push(this.chunks.seal(this.sequence, isLast, plain));
    this.sequence += 1;
    this.filled = 0;
    // What stays in memory after the last piece is no longer anybody's.
    if (isLast) this.plain.fill(0);
    if (!isLast && this.sealed.length < COMMIT_CHUNKS) return;
    const pieces = this.sealed;
    this.sealed = [];
    await this.repository.append(this.id, pieces);
  }
}

function tooLarge(bytesMax: number): Fault {
  const values = { max: bytesMax, unit: 'byte' };
  return new Fault(
    'BODY_TOO_LARGE',
    {},
    { fields: [{ path: 'file', code: 'FILE_TOO_LARGE', values }] },
  );
}
