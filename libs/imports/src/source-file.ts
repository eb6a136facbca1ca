import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PassThrough, Readable, pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { asFileFault, fileFault } from './file-fault.js';
import { UNPACKED_BYTES_MAX } from './import-limits.js';

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const BYTE_ORDER_MARK = '\ufeff';

/** A file of a source, opened once and read from front to end. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: number;
  /** By the first character: a JSON list begins with `[`. */
  readonly format: 'csv' | 'json';
  /** What the file holds, unpacked. */
  readonly content: AsyncIterable<Buffer>;
  /** Bytes of the file as it lies there that have been read so far. */
  bytesRead(): number;
  /** SHA-256 of the file as it lies there, in hex; known when `content` has been read to its end. */
  sha256(): string;
}

/** Opens a plain or gzipped file; its first bytes tell which. Fault: IMPORT_FILE_REFUSED. */
export async function openSourceFile(path: string): Promise<SourceFile> {
  try {
    return await open(path);
  } catch (error) {
    throw asFileFault(error);
  }
}

async function open(path: string): Promise<SourceFile> {
  const { size } = await stat(path);
  const hash = createHash('sha256');
  let read = 0;
  const raw = await peek(
    watched(createReadStream(path), (chunk) => {
      hash.update(chunk);
      read += chunk.length;
    }),
  );
  const packed = raw.first.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC);
  const { first, all } = await peek(limited(packed ? unpacked(raw.all) : raw.all));
  if (first.length === 0) throw fileFault({ code: 'FILE_EMPTY' });
  const start = first.toString('utf8').replace(BYTE_ORDER_MARK, '').trimStart();
  return {
    name: basename(path),
    bytes: size,
    format: start.startsWith('[') ? 'json' : 'csv',
    content: all,
    bytesRead: () => read,
    sha256: () => hash.copy().digest('hex'),
  };
}

async function* watched(
  chunks: AsyncIterable<Buffer>,
  see: (chunk: Buffer) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    see(chunk);
    yield chunk;
  }
}

/** The first chunk, and all of them with the first in its place. */
async function peek(
  chunks: AsyncGenerator<Buffer>,
): Promise<{ first: Buffer; all: AsyncGenerator<Buffer> }> {
  const { value, done } = await chunks.next();
  const first: Buffer = done ? Buffer.alloc(0) : value;
  async function* all() {
    yield first;
    yield* chunks;
  }
  return { first, all: all() };
}

async function* unpacked(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const out = new PassThrough();
  // Errors of any part reach the reader through `out`.
  pipeline(Readable.from(chunks), createGunzip(), out, () => undefined);
  yield* out as AsyncIterable<Buffer>;
}

async function* limited(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > UNPACKED_BYTES_MAX) {
      throw fileFault({
        code: 'FILE_TOO_LARGE',
        values: { max: UNPACKED_BYTES_MAX, unit: 'byte' },
      });
    }
    yield chunk;
  }
}
