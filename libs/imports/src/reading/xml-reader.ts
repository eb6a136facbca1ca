import { SaxesParser } from 'saxes';
import { fileFault } from '../file-fault.js';
import { XML_DEPTH_MAX, XML_NODE_CHARACTERS_MAX } from './reading-limits.js';
import { textsOf, TextDecoding } from './text-decoding.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is done with XML as it comes, by names without their prefix. */
export interface XmlVisitor {
  open(name: string, attributes: XmlAttributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** XML piece by piece. No document type, so no entities of its own; nothing but one tag or text is kept. */
export class XmlReader {
  private readonly parser = new SaxesParser({ xmlns: false, position: false });
  private charactersSinceNode = 0;
  private depth = 0;

  constructor(visitor: XmlVisitor) {
    this.parser.on('error', (error) => {
      throw fileFault({ code: 'FILE_DAMAGED' }, error);
    });
    this.parser.on('doctype', () => {
      throw fileFault({ code: 'FILE_HAS_DTD' });
    });
    this.parser.on('opentag', ({ name, attributes }) => {
      this.charactersSinceNode = 0;
      this.depth += 1;
      if (this.depth > XML_DEPTH_MAX) throw fileFault({ code: 'FILE_DAMAGED' });
      visitor.open(localName(name), attributes);
    });
    this.parser.on('closetag', ({ name }) => {
      this.charactersSinceNode = 0;
      this.depth -= 1;
      visitor.close?.(localName(name));
    });
    const takeText = (text: string) => {
      this.charactersSinceNode = 0;
      visitor.text?.(text);
    };
    this.parser.on('text', takeText);
    this.parser.on('cdata', takeText);
  }

  /** Fault: IMPORT_FILE_REFUSED when it is not XML. @param last true with the last text, which may be empty. */
  write(text: string, last: boolean): void {
    this.charactersSinceNode += text.length;
    this.parser.write(text);
    if (last) this.parser.close();
    if (this.charactersSinceNode > XML_NODE_CHARACTERS_MAX + text.length) {
      throw fileFault({ code: 'FILE_DAMAGED' });
    }
  }
}

/** Reads a whole part. Fault: IMPORT_FILE_REFUSED. */
export async function readXml(chunks: AsyncIterable<Buffer>, visitor: XmlVisitor): Promise<void> {
  const reader = new XmlReader(visitor);
  for await (const { text, last } of textsOf(chunks, new TextDecoding('utf-8'))) {
    reader.write(text, last);
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
