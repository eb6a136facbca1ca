import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { asFileFault, fileFault } from './file-fault.js';

/** Registers of places and people are small; a larger file is not one of them. */
export const SMALL_FILE_BYTES_MAX = 16 * 1024 ** 2;

/** A path, or the bytes themselves as they come. */
export type FileSource = string | AsyncIterable<Uint8Array>;

/** A small file, whole in memory. */
export interface WholeFile {
  readonly bytes: Buffer;
  /** Of the bytes, in hex. */
  readonly sha256: string;
}

/** Reads a small file whole. Fault: IMPORT_FILE_REFUSED when it is absent, empty or above 16 MiB. */
export async function readWholeFile(source: FileSource): Promise<WholeFile> {
  const bytes = await gather(typeof source === 'string' ? createReadStream(source) : source).catch(
    (error: unknown) => {
      throw asFileFault(error);
    },
  );
  if (bytes.length === 0) throw fileFault({ code: 'FILE_EMPTY' });
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > SMALL_FILE_BYTES_MAX) {
      const values = { max: SMALL_FILE_BYTES_MAX, unit: 'byte' };
      throw fileFault({ code: 'FILE_TOO_LARGE', values });
    }
    kept.push(chunk);
  }
  return Buffer.concat(kept);
}
