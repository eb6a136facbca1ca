import type { FieldFault } from '#domain';
import { ROW_CHARACTERS_MAX, ROW_EXCERPT_CHARACTERS } from './reading-limits.js';

/** A row as it is written; a faulty one has the beginning of its first line as its only cell. */
export interface RawRow {
  readonly line: number;
  readonly cells: string[];
  readonly fault?: Omit<FieldFault, 'path'>;
}

const QUOTE = '"';
const QUOTE_CODE = 34;
const LF = 10;
const CR = 13;

/** Where a row ends, or why it does not. */
type RowEnd = 'more' | 'unreadable' | 'row';

export const ROW_TOO_LARGE = {
  code: 'ROW_TOO_LARGE',
  values: { max: ROW_CHARACTERS_MAX },
} as const;
const ROW_UNREADABLE = { code: 'ROW_UNREADABLE' } as const;

/**
 * Cuts text into rows and cells, chunk by chunk (RFC 4180, with any line break and a quotation mark inside an
 * unquoted value as text). A row whose quotation marks are wrong, or that is too long, is a fault of its own, and
 * reading goes on at its second line; nothing more than one row and one chunk is kept.
 */
export class CsvScanner {
  private text = '';
  private position = 0;
  private line = 1;
  /** The rest of a line that was too long is thrown away. */
  private skipping = false;
  private last = false;
  private cells: string[] = [];
  private breaks = 0;
  /** The next line feed, carriage return and quotation mark from where we are; the length when there is none. */
  private nextLf = -1;
  private nextCr = -1;
  private nextQuote = -1;

  /**
   * @param delimiter without one, a row is a line as it stands.
   * @param columnsMax a row of several lines with more cells than this has lost a quotation mark.
   */
  constructor(
    private readonly delimiter?: string,
    private readonly columnsMax = 1,
  ) {}

  /** The rows that end in what has been given so far. @param last true with the last text, which may be empty. */
  push(chunk: string, last: boolean): RawRow[] {
    this.text = this.position < this.text.length ? this.text.slice(this.position) + chunk : chunk;
    this.position = 0;
    this.last = last;
    this.nextLf = this.nextCr = this.nextQuote = -1;
    const rows: RawRow[] = [];
    while (this.position < this.text.length && this.step(rows));
    return rows;
  }

  /** Takes one row or one line to be skipped. @returns false when more text is needed. */
  private step(rows: RawRow[]): boolean {
    const start = this.position;
    this.lookAhead(start);
    const lineEnd = Math.min(this.nextLf, this.nextCr);
    if (this.skipping) return this.skipTo(lineEnd);
    let end: RowEnd = 'row';
    if (this.nextQuote < lineEnd) end = this.readQuotedRow(start, lineEnd);
    else if (this.isOpen(lineEnd)) end = 'more';
    else this.readPlainRow(start, lineEnd);

    const length = (end === 'more' ? this.text.length : this.position) - start;
    if (length > ROW_CHARACTERS_MAX) return this.refuse(rows, start, lineEnd, ROW_TOO_LARGE);
    if (end === 'row') {
      rows.push({ line: this.line, cells: this.cells });
      this.line += this.breaks + 1;
      return true;
    }
    // So much of the line is waited for that it is told the same however the text is cut.
    const toldWhole = !this.isOpen(lineEnd) || lineEnd - start >= ROW_EXCERPT_CHARACTERS;
    if (end === 'unreadable' && toldWhole) return this.refuse(rows, start, lineEnd, ROW_UNREADABLE);
    this.position = start;
    return false;
  }

  /** The row is a fault, its second line is where reading goes on. */
  private refuse(
    rows: RawRow[],
    start: number,
    lineEnd: number,
    fault: NonNullable<RawRow['fault']>,
  ): boolean {
    const excerpt = this.text.slice(start, Math.min(lineEnd, start + ROW_EXCERPT_CHARACTERS));
    rows.push({ line: this.line, cells: [excerpt], fault });
    this.position = start;
    this.skipping = true;
    return this.skipTo(lineEnd);
  }

  private lookAhead(from: number): void {
    const { text } = this;
    const none = text.length;
    if (this.nextLf < from) this.nextLf = indexOr(text.indexOf('\n', from), none);
    if (this.nextCr < from) this.nextCr = indexOr(text.indexOf('\r', from), none);
    if (this.delimiter === undefined) this.nextQuote = none;
    else if (this.nextQuote < from) this.nextQuote = indexOr(text.indexOf(QUOTE, from), none);
  }

  /** Whether a line that ends here may go on in the next chunk, be it with the second half of its line break. */
  private isOpen(lineEnd: number): boolean {
    if (this.last) return false;
    const { length } = this.text;
    return lineEnd === length || (lineEnd === length - 1 && this.text.charCodeAt(lineEnd) === CR);
  }

  private skipTo(lineEnd: number): boolean {
    if (this.isOpen(lineEnd)) {
      this.position = lineEnd;
      return false;
    }
    this.passBreak(lineEnd);
    this.line += 1;
    this.skipping = false;
    return true;
  }

  private passBreak(at: number): void {
    const { text } = this;
    this.position = at + 1;
    if (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF) this.position += 1;
  }

  private readPlainRow(start: number, lineEnd: number): void {
    const line = this.text.slice(start, lineEnd);
    this.cells = this.delimiter === undefined ? [line] : line.split(this.delimiter);
    this.breaks = 0;
    this.passBreak(lineEnd);
  }

  private readQuotedRow(start: number, lineEnd: number): RowEnd {
    const { text } = this;
    const delimiter = this.delimiter?.charCodeAt(0) ?? LF;
    this.cells = [];
    this.breaks = 0;
    this.position = start;
    for (;;) {
      const quoted = text.charCodeAt(this.position) === QUOTE_CODE;
      const end = quoted ? this.readQuotedCell(lineEnd) : this.readPlainCell(delimiter);
      if (end !== 'row') return end;
      if (this.breaks > 0 && this.cells.length > this.columnsMax) return 'unreadable';
      const code = text.charCodeAt(this.position);
      if (code === delimiter) {
        this.position += 1;
        continue;
      }
      if (this.isOpen(this.position)) return 'more';
      // A closing quotation mark is followed by a delimiter or the end of the row, else it was never closing.
      if (code !== LF && code !== CR && this.position < text.length) return 'unreadable';
      this.passBreak(this.position);
      return 'row';
    }
  }

  private readPlainCell(delimiter: number): RowEnd {
    const { text } = this;
    let end = this.position;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === delimiter || code === LF || code === CR) break;
    }
    this.cells.push(text.slice(this.position, end));
    this.position = end;
    return 'row';
  }

  /** @param lineEnd of the row's first line: no line break stands before it. */
  private readQuotedCell(lineEnd: number): RowEnd {
    const { text } = this;
    let value = '';
    let from = this.position + 1;
    for (;;) {
      const quote = text.indexOf(QUOTE, from);
      if (quote === -1) {
        this.position = text.length;
        return this.last ? 'unreadable' : 'more';
      }
      if (quote === text.length - 1 && !this.last) return 'more';
      const doubled = text.charCodeAt(quote + 1) === QUOTE_CODE;
      value += text.slice(from, doubled ? quote + 1 : quote);
      from = quote + 2;
      if (doubled) continue;
      if (quote > lineEnd) this.breaks += lineBreaksIn(value);
      this.cells.push(value);
      this.position = quote + 1;
      return 'row';
    }
  }
}

function indexOr(index: number, none: number): number {
  return index === -1 ? none : index;
}

function lineBreaksIn(value: string): number {
  let count = 0;
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    if (code === LF || (code === CR && value.charCodeAt(index + 1) !== LF)) count += 1;
  }
  return count;
}
