import { Readable } from 'node:stream';
import { fromRandomAccessReaderPromise, RandomAccessReader, type Entry, type ZipFile } from 'yauzl';
import { Fault } from '#domain';
import { fileFault } from '../file-fault.js';
import type { ByteSource } from './byte-source.js';
import { UNPACK_RATIO_FREE_BYTES, UNPACK_RATIO_MAX, ZIP_ENTRIES_MAX } from './reading-limits.js';
import { UnpackGuard } from './unpacked.js';

/** Ranges of a source, as the ZIP reader asks for them; remembers what went wrong below. */
class SourceReader extends RandomAccessReader {
  bytesRead = 0;
  failure: { readonly error: unknown } | undefined;

  constructor(private readonly source: ByteSource) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.range(start, end), { objectMode: false });
  }

  private async *range(start: number, end: number): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of this.source.read(start, end)) {
        this.bytesRead += chunk.length;
        yield chunk;
      }
    } catch (error) {
      this.failure = { error };
      throw error;
    }
  }
}

/** The parts of a workbook. They are read where they lie, so that no copy of the file is made. */
export class XlsxZip {
  private readonly parts = new Map<string, Entry>();

  private constructor(
    private readonly zip: ZipFile,
    private readonly reader: SourceReader,
  ) {}

  /** Fault: IMPORT_FILE_REFUSED when it is no whole ZIP file. */
  static async open(source: ByteSource): Promise<XlsxZip> {
    const reader = new SourceReader(source);
    try {
      // Nothing is open between reads, so there is nothing to close.
      const options = { autoClose: false };
      const zip = await fromRandomAccessReaderPromise(reader, source.bytes, options);
      const xlsx = new XlsxZip(zip, reader);
      for await (const entry of zip.eachEntry()) {
        xlsx.parts.set(entry.fileName.toLowerCase(), entry);
        if (xlsx.parts.size > ZIP_ENTRIES_MAX) throw fileFault({ code: 'FILE_BOMB' });
      }
      return xlsx;
    } catch (error) {
      throw faultOf(error, reader);
    }
  }

  /** Packed bytes read so far, of all parts. */
  get bytesRead(): number {
    return this.reader.bytesRead;
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  /** What a part holds, unpacked. Fault: IMPORT_FILE_REFUSED. */
  async *read(path: string): AsyncGenerator<Buffer> {
    const entry = this.parts.get(path.toLowerCase());
    if (entry === undefined) throw fileFault({ code: 'FILE_DAMAGED' });
    if (entry.isEncrypted()) throw fileFault({ code: 'FILE_XLS_OR_LOCKED' });
    const { compressedSize, uncompressedSize } = entry;
    const swollen = uncompressedSize > compressedSize * UNPACK_RATIO_MAX;
    if (swollen && uncompressedSize > UNPACK_RATIO_FREE_BYTES)
      throw fileFault({ code: 'FILE_BOMB' });
    const guard = new UnpackGuard();
    try {
      const stream = await this.zip.openReadStreamPromise(entry);
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        guard.note(chunk.length, compressedSize);
        yield chunk;
      }
    } catch (error) {
      throw faultOf(error, this.reader);
    }
  }
}

/** What went wrong below the ZIP stays what it was; what is wrong in it is the file's fault. */
function faultOf(error: unknown, { failure }: SourceReader): unknown {
  if (failure !== undefined) return failure.error;
  return error instanceof Fault ? error : fileFault({ code: 'FILE_DAMAGED' }, error);
}
