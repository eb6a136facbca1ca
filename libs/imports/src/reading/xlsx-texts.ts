import { fileFault } from '../file-fault.js';
import { numberKind, type NumberKind } from './xlsx-dates.js';
import {
  ROW_CHARACTERS_MAX,
  SHARED_TEXT_CHARACTERS_MAX,
  SHARED_TEXT_OVERHEAD,
  STYLES_MAX,
} from './reading-limits.js';
import type { XmlVisitor } from './xml-reader.js';

/** Gathers the text of a cell or of a shared string, rich or plain, without the reading aids of East Asian scripts. */
export class RichText {
  text = '';
  private inText = false;
  private inAid = false;

  open(name: string): void {
    if (name === 'rPh') this.inAid = true;
    this.inText = name === 't' && !this.inAid;
  }

  take(text: string): void {
    // A cell may hold a quarter of this; what goes on is too long however much of it is kept.
    if (this.inText && this.text.length <= ROW_CHARACTERS_MAX) this.text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.inAid = false;
    this.inText = false;
  }

  taken(): string {
    const { text } = this;
    this.text = '';
    return unescaped(text);
  }
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/g;
const HEX = 16;

/** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, HEX)));
}

/** Puts the texts that cells refer to by number into `texts`. Fault: IMPORT_FILE_REFUSED when they are too many. */
export function sharedTexts(texts: string[]): XmlVisitor {
  const rich = new RichText();
  let characters = 0;
  return {
    open: (name) => rich.open(name),
    text: (text) => rich.take(text),
    close(name) {
      rich.close(name);
      if (name !== 'si') return;
      const text = rich.taken();
      characters += text.length + SHARED_TEXT_OVERHEAD;
      if (characters > SHARED_TEXT_CHARACTERS_MAX) {
        const values = { max: SHARED_TEXT_CHARACTERS_MAX };
        throw fileFault({ code: 'SHEET_TEXTS_TOO_LARGE', values });
      }
      texts.push(text);
    },
  };
}

/** Puts what the numbers of each cell style mean into `kinds`. */
export function styleKinds(kinds: NumberKind[]): XmlVisitor {
  const codes = new Map<number, string>();
  let inCellStyles = false;
  return {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'xf' && inCellStyles) kinds.push(numberKind(id, codes.get(id)));
      if (kinds.length > STYLES_MAX || codes.size > STYLES_MAX) {
        throw fileFault({ code: 'FILE_DAMAGED' });
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  };
}
