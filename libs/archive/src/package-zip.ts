import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/**
 * What every entry says of when it was made. A ZIP archive keeps local time without a zone, so it is put together from
 * local parts: the same bytes wherever and whenever it is written. The format knows no day before 1 January 1980.
 */
const writtenAt = () => new Date(1980, 0, 2);
const FOR_EVERYBODY_TO_READ = 0o100644;
const COMPRESSION_LEVEL = 6;

/** A file that stands in the archive, as it was before it was packed. */
export interface PackedFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** One file on its way into the archive. */
export interface PackageFile {
  readonly path: string;
  readonly mediaType: string;
  readonly pieces: AsyncIterable<Buffer> | Iterable<Buffer>;
}

/**
 * Writes a ZIP archive from front to back in constant memory: a piece is asked for when the one before has been taken.
 * The same files in the same order are the same bytes.
 */
export class PackageZip {
  private readonly zip = new ZipFile();
  private readonly written: Promise<void>;
  private readonly broken: Promise<never>;

  /** @param write takes the bytes of the archive; what it throws ends the writing. */
  constructor(write: (data: Buffer) => Promise<void>) {
    this.written = this.handOn(write);
    this.broken = this.written.then(
      () => new Promise<never>(() => undefined),
      (error: unknown) => Promise.reject(error as Error),
    );
    // Whoever adds or ends is told; until then nobody waits for it.
    this.broken.catch(() => undefined);
  }

  /** Adds one file. Wait for each before the next. */
  async add({ path, mediaType, pieces }: PackageFile): Promise<PackedFile> {
    const hash = createHash('sha256');
    let bytes = 0;
    async function* measured(): AsyncGenerator<Buffer> {
      for await (const piece of pieces) {
        hash.update(piece);
        bytes += piece.length;
        yield piece;
      }
    }
    const source = Readable.from(measured(), { objectMode: false });
    const read = new Promise<void>((resolve, reject) => {
      source.once('end', resolve);
      source.once('error', reject);
    });
    this.zip.addReadStream(source, path, {
      ...{ mtime: writtenAt(), forceDosTimestamp: true },
      ...{ mode: FOR_EVERYBODY_TO_READ, compressionLevel: COMPRESSION_LEVEL },
    });
    try {
      await Promise.race([read, this.broken]);
    } finally {
      source.destroy();
    }
    return { path, mediaType, bytes, sha256: hash.digest('hex') };
  }

  /** Writes what stands at the end of an archive, and waits until all of it has been handed on. */
  async end(): Promise<void> {
    this.zip.end();
    await this.written;
  }

  private async handOn(write: (data: Buffer) => Promise<void>): Promise<void> {
    for await (const data of this.zip.outputStream) await write(data as Buffer);
  }
}
