import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { METS_PATH } from './mets.js';

/** `sip.xml` is read whole: it has a line for each file. */
const LIST_BYTES_MAX = 64 * 1_024 * 1_024;

/** What a package says of one of its files. */
interface ListedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What was found in a package when it was held against its own list. */
export interface PackageVerdict {
  readonly isEqual: boolean;
  /** Hexadecimal, of the whole package. */
  readonly sha256: string;
  /** Whether it is the digest that was asked for; null where none was. */
  readonly isAsked: boolean | null;
  /** Files that are as they were. */
  readonly equal: number;
  /** Listed and there, but not what it was. */
  readonly differing: readonly string[];
  /** Listed and not there. */
  readonly missing: readonly string[];
  /** There and not listed, or there twice. */
  readonly added: readonly string[];
}

/** That a file is no package that can be held against anything. */
export class PackageError extends Error {}

/**
 * Holds every file of a package against the size and SHA-256 in its `sip.xml`, in constant memory. A change of
 * `sip.xml` itself is told by the digest of the whole, which the list of packages has.
 * Throws `PackageError` when the file cannot be read as a package.
 * @param askedSha256 hexadecimal, of the package as it was made.
 */
export async function verifyPackage(file: string, askedSha256?: string): Promise<PackageVerdict> {
  const sha256 = await digestOf(createReadStream(file));
  const zip = await openPromise(file, { autoClose: false, lazyEntries: true }).catch(
    (error: unknown) => {
      throw new PackageError(`${file} is no ZIP archive that can be read`, { cause: error });
    },
  );
  try {
    const entries = await entriesOf(zip, file);
    const listed = await listIn(zip, entries, file);
    const isAsked = askedSha256 === undefined ? null : askedSha256.toLowerCase() === sha256;
    return { sha256, isAsked, ...(await compare(zip, entries, listed, isAsked)) };
  } finally {
    zip.close();
  }
}

async function compare(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry[]>,
  listed: readonly ListedFile[],
  isAsked: boolean | null,
): Promise<Omit<PackageVerdict, 'sha256' | 'isAsked'>> {
  const differing: string[] = [];
  const missing: string[] = [];
  let equal = 0;
  for (const expected of listed) {
    const [entry] = entries.get(expected.path) ?? [];
    if (entry === undefined) missing.push(expected.path);
    else if (await isSame(zip, entry, expected)) equal += 1;
    else differing.push(expected.path);
  }
  const known = new Set([METS_PATH, ...listed.map(({ path }) => path)]);
  const added = [...entries].flatMap(([path, found]) =>
    found.slice(known.has(path) ? 1 : 0).map(() => path),
  );
  const isEqual = differing.length + missing.length + added.length === 0 && isAsked !== false;
  return { isEqual, equal, differing, missing, added };
}

async function isSame(zip: ZipFile, entry: Entry, { bytes, sha256 }: ListedFile): Promise<boolean> {
  if (entry.uncompressedSize !== bytes) return false;
  try {
    return (await digestOf(await zip.openReadStreamPromise(entry))) === sha256;
  } catch {
    // What cannot be unpacked is not what it was.
    return false;
  }
}

async function digestOf(source: AsyncIterable<Buffer | string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of source) hash.update(piece);
  return hash.digest('hex');
}

/** Every entry by its name; the same name twice is two. */
async function entriesOf(zip: ZipFile, file: string): Promise<Map<string, Entry[]>> {
  const entries = new Map<string, Entry[]>();
  try {
    for await (const entry of zip.eachEntry()) {
      entries.set(entry.fileName, [...(entries.get(entry.fileName) ?? []), entry]);
    }
  } catch (error) {
    throw new PackageError(`the list of files at the end of ${file} is damaged`, { cause: error });
  }
  return entries;
}

async function listIn(
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry[]>,
  file: string,
): Promise<ListedFile[]> {
  const [entry] = entries.get(METS_PATH) ?? [];
  if (entry === undefined) throw new PackageError(`${file} has no ${METS_PATH}`);
  if (entry.uncompressedSize > LIST_BYTES_MAX) {
    throw new PackageError(`${METS_PATH} in ${file} is larger than ${LIST_BYTES_MAX} bytes`);
  }
  try {
    const pieces: Buffer[] = [];
    const source: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
    for await (const piece of source) pieces.push(piece);
    return filesOf(Buffer.concat(pieces).toString('utf8'));
  } catch (error) {
    throw new PackageError(`${METS_PATH} in ${file} cannot be read`, { cause: error });
  }
}

/** The files that a METS document lists. Throws when it is no well-formed XML, or a file lacks size, digest or place. */
export function filesOf(mets: string): ListedFile[] {
  const parser = new SaxesParser({ xmlns: true });
  const files: ListedFile[] = [];
  let current: Omit<ListedFile, 'path'> | undefined;
  parser.on('opentag', ({ local, attributes }) => {
    const valueOf = (name: string) => attributes[name]?.value ?? '';
    if (local === 'file') {
      if (valueOf('CHECKSUMTYPE') !== 'SHA-256') throw new Error('a file has no SHA-256');
      current = { bytes: Number(valueOf('SIZE')), sha256: valueOf('CHECKSUM').toLowerCase() };
    }
    if (local === 'FLocat') {
      const href = valueOf('xlink:href');
      if (current === undefined || !href.startsWith('file:'))
        throw new Error('a file has no place');
      files.push({ ...current, path: href.slice('file:'.length) });
      current = undefined;
    }
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(mets).close();
  return files;
}
