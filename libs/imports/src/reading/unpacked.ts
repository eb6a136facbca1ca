import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { fileFault } from '../file-fault.js';
import {
  CHUNK_BYTES,
  UNPACK_RATIO_FREE_BYTES,
  UNPACK_RATIO_MAX,
  UNPACKED_BYTES_MAX,
} from './reading-limits.js';

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

export function isGzip(head: Buffer): boolean {
  return head.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC);
}

/** Watches how much comes out of what went in, and refuses what is meant to fill a machine. */
export class UnpackGuard {
  private unpacked = 0;

  /** @param packed bytes that went in so far. Fault: IMPORT_FILE_REFUSED with FILE_BOMB. */
  note(bytes: number, packed: number): void {
    this.unpacked += bytes;
    const swollen =
      this.unpacked > UNPACK_RATIO_FREE_BYTES && this.unpacked > packed * UNPACK_RATIO_MAX;
    if (swollen || this.unpacked > UNPACKED_BYTES_MAX) throw fileFault({ code: 'FILE_BOMB' });
  }
}

/** What a gzip file holds. Fault: IMPORT_FILE_REFUSED with FILE_DAMAGED or FILE_BOMB. */
export async function* gunzipped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const guard = new UnpackGuard();
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES });
  // Errors of any part reach the loop below, and leaving the loop ends every part.
  pipeline(Readable.from(chunks, { highWaterMark: 1 }), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      guard.note(chunk.length, gunzip.bytesWritten);
      yield chunk;
    }
  } catch (error) {
    throw isZlibError(error) ? fileFault({ code: 'FILE_DAMAGED' }, error) : error;
  }
}

function isZlibError(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith('Z_');
}
