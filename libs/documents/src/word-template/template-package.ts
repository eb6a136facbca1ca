import { posix } from 'node:path';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Fault } from '#domain';
import { templateFault } from './template-fault.js';
import { elementsIn, localOf, parsedXml, type XmlElement } from './xml-tree.js';

const ENTRIES_MAX = 400;
/** All parts unpacked. A template with a dozen logos has a tenth. */
const UNPACKED_BYTES_MAX = 24 * 1024 * 1024;
/** One part of XML: what is read as a tree takes twenty times as much memory. */
const XML_BYTES_MAX = 2 * 1024 * 1024;
/** The first bytes of the older format, which also holds what has a password. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP = Buffer.from('PK', 'latin1');

/** What one part says of another, or of something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `header`. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** The parts of an Office file as somebody sent it: bounded, and nothing read that has not been asked for. */
export class TemplatePackage {
  private constructor(private readonly parts: ReadonlyMap<string, Buffer>) {}

  /** Fault: WORD_TEMPLATE_REFUSED. */
  static async open(bytes: Buffer): Promise<TemplatePackage> {
    if (bytes.subarray(0, 4).equals(COMPOUND)) throw templateFault('TEMPLATE_LOCKED');
    if (!bytes.subarray(0, 2).equals(ZIP)) throw templateFault('TEMPLATE_NOT_WORD');
    try {
      return new TemplatePackage(await unpacked(bytes));
    } catch (error) {
      throw error instanceof Fault ? error : templateFault('TEMPLATE_DAMAGED', '', error);
    }
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  bytes(name: string): Buffer | undefined {
    return this.parts.get(name);
  }

  /** Fault: WORD_TEMPLATE_REFUSED when it is no XML that can be read safely. */
  xml(name: string): XmlElement | undefined {
    const bytes = this.parts.get(name);
    if (bytes === undefined) return undefined;
    if (bytes.length > XML_BYTES_MAX) throw templateFault('TEMPLATE_TOO_MUCH', name);
    try {
      return parsedXml(bytes.toString('utf8'));
    } catch (error) {
      const code = error instanceof RangeError ? 'TEMPLATE_TOO_MUCH' : 'TEMPLATE_DAMAGED';
      throw templateFault(code, name, error);
    }
  }

  /** What a part leads to; of the whole file by the empty name. */
  relationships(name: string): Relationship[] {
    const folder = posix.dirname(name);
    const rels = this.xml(posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
    return elementsIn(rels ?? { name: '', attributes: {}, children: [] }).map(({ attributes }) => {
      const { Id = '', Type = '', Target = '', TargetMode = '' } = attributes;
      const isExternal = TargetMode.toLowerCase() === 'external';
      const inside = Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target);
      return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: isExternal ? Target : inside, isExternal }; // prettier-ignore
    });
  }

  /** What kinds of parts it says that it has, with their names. */
  contentTypes(): (readonly [name: string, type: string])[] {
    const types = this.xml('[Content_Types].xml');
    if (types === undefined) throw templateFault('TEMPLATE_NOT_WORD');
    return elementsIn(types).map(({ name, attributes }) => {
      const { PartName = '', Extension = '', ContentType = '' } = attributes;
      return [localOf(name) === 'Default' ? `.${Extension}` : PartName.slice(1), ContentType];
    });
  }
}

async function unpacked(bytes: Buffer): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  const parts = new Map<string, Buffer>();
  let left = UNPACKED_BYTES_MAX;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw templateFault('TEMPLATE_LOCKED');
    if (parts.has(entry.fileName)) throw templateFault('TEMPLATE_DAMAGED', entry.fileName);
    if (parts.size >= ENTRIES_MAX) throw templateFault('TEMPLATE_TOO_MUCH');
    const part = await read(zip, entry, left);
    left -= part.length;
    parts.set(entry.fileName, part);
  }
  return parts;
}

/** What is unpacked is counted as it comes, whatever the file says of its own size. */
async function read(zip: ZipFile, entry: Entry, bytesMax: number): Promise<Buffer> {
  if (entry.uncompressedSize > bytesMax) throw templateFault('TEMPLATE_TOO_MUCH');
  const chunks: Buffer[] = [];
  let length = 0;
  const source: AsyncIterable<Buffer> = await zip.openReadStreamPromise(entry);
  for await (const chunk of source) {
    length += chunk.length;
    if (length > bytesMax) throw templateFault('TEMPLATE_TOO_MUCH');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
