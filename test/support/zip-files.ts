import { ZipFile } from 'yazl';
import { fromBufferPromise } from 'yauzl';

/** What a ZIP archive holds, by name, in its order; the same name twice is told twice. */
export async function readZip(zip: Buffer): Promise<[name: string, bytes: Buffer][]> {
  const opened = await fromBufferPromise(zip, { lazyEntries: true });
  const files: [string, Buffer][] = [];
  for await (const entry of opened.eachEntry()) {
    const pieces: Buffer[] = [];
    const source: AsyncIterable<Buffer> = await opened.openReadStreamPromise(entry);
    for await (const piece of source) pieces.push(piece);
    files.push([entry.fileName, Buffer.concat(pieces)]);
  }
  return files;
}

/** A ZIP archive of these, as somebody else's program would make it. */
export async function writeZip(files: readonly (readonly [string, Buffer])[]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, bytes] of files) zip.addBuffer(bytes, name);
  zip.end();
  const pieces: Buffer[] = [];
  for await (const piece of zip.outputStream) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
