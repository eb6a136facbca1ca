import { CHUNK_BYTES, lastSequenceOf, type FileChunks } from './file-chunk.js';
import type { SealedFileRepository, StoredFile } from './sealed-file.repository.js';

/** A whole file that can be read any number of times, from anywhere in it. */
export class OpenFile {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** Plain bytes. */
  readonly bytes: number;
  /** Hexadecimal, of the plain bytes. */
  readonly sha256: string;
  /** The account; null for the system itself. */
  readonly createdBy: string | null;
  /** The piece read last: formats with a directory jump about in small steps. */
  private latest: { sequence: number; plain: Buffer } | undefined;

  constructor(
    file: StoredFile,
    private readonly chunks: FileChunks,
    private readonly repository: SealedFileRepository,
  ) {
    this.id = file.id;
    this.name = file.name;
    this.mediaType = file.mediaType;
    this.bytes = file.bytes;
    this.sha256 = file.sha256;
    this.createdBy = file.createdBy;
  }

  /**
   * Bytes from `from` (inclusive) to `to` (exclusive; the end when left out or beyond it), a piece at a time.
   * Throws when a piece is missing or has been tampered with, before a byte of it is given out.
   */
  async *read(from = 0, to = this.bytes): AsyncGenerator<Buffer> {
    const end = Math.min(to, this.bytes);
    let at = Math.max(0, from);
    while (at < end) {
      const sequence = Math.floor(at / CHUNK_BYTES);
      const start = sequence * CHUNK_BYTES;
      const plain = await this.piece(sequence);
      yield plain.subarray(at - start, Math.min(end - start, plain.length));
      at = start + plain.length;
    }
  }

  private async piece(sequence: number): Promise<Buffer> {
    if (this.latest?.sequence === sequence) return this.latest.plain;
    const chunk = await this.repository.chunk(this.id, sequence);
    if (chunk === undefined) throw new Error(`piece ${sequence} of file ${this.id} is missing`);
    const last = lastSequenceOf(this.bytes);
    const plain = this.chunks.open(chunk, sequence === last);
    const due = sequence === last ? this.bytes - last * CHUNK_BYTES : CHUNK_BYTES;
    if (plain.length !== due) throw new Error(`piece ${sequence} of file ${this.id} is cut`);
    this.latest = { sequence, plain };
    return plain;
  }
}
