import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { asFileFault, fileFault } from '../file-fault.js';
import { CHUNK_BYTES } from './reading-limits.js';

/** The bytes of a file, wherever they are kept. */
export interface ByteSource {
  readonly name: string;
  readonly bytes: number;
  /** Bytes from `from` (inclusive) to `to` (exclusive; the end when absent). May be called any number of times. */
  read(from?: number, to?: number): AsyncIterable<Buffer>;
}

/** A file on disk. Fault: IMPORT_FILE_REFUSED when it cannot be read, then or later. */
export async function fileByteSource(path: string): Promise<ByteSource> {
  const found = await stat(path).catch((error: unknown) => {
    throw asFileFault(error);
  });
  if (!found.isFile()) {
    throw fileFault({ code: 'FILE_UNREADABLE', values: { detail: `${basename(path)} ≠ fil` } });
  }
  const bytes = found.size;
  return {
    name: basename(path),
    bytes,
    read: (from = 0, to = bytes) => readFile(path, from, Math.min(to, bytes)),
  };
}

async function* readFile(path: string, from: number, to: number): AsyncGenerator<Buffer> {
  if (from >= to) return;
  try {
    const range = { start: from, end: to - 1, highWaterMark: CHUNK_BYTES };
    yield* createReadStream(path, range) as AsyncIterable<Buffer>;
  } catch (error) {
    throw asFileFault(error);
  }
}

/** Bytes that are in memory already. */
export function bufferByteSource(name: string, buffer: Buffer): ByteSource {
  return {
    name,
    bytes: buffer.length,
    read: async function* (from = 0, to = buffer.length) {
      if (from < to) yield buffer.subarray(from, to);
    },
  };
}

/** SHA-256 of all of it, in hex. */
export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of source.read()) hash.update(chunk);
  return hash.digest('hex');
}
