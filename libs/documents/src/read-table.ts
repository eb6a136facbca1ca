import { CsvError, parse } from 'csv-parse/sync';
import { decodeText, type TextEncoding } from './decode-text.js';
import { fileFault } from './file-fault.js';

/** A row longer than this is a quotation mark that was never closed. */
const ROW_CHARACTERS_MAX = 64 * 1024;
const LINE_BREAK = /\n/g;
const delimiters = [',', ';', '\t'] as const;

export type Delimiter = (typeof delimiters)[number];

/** One row that is not blank. */
export interface TableRow {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  /** Trimmed, in the order of the header, and as many. */
  readonly cells: readonly string[];
  /** False when the row has more or fewer cells than the header. */
  readonly whole: boolean;
  /** Cells that it was written with. */
  readonly width: number;
}

/** A small CSV file, as it was written. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
  readonly delimiter: Delimiter;
  readonly encoding: TextEncoding;
}

/**
 * Reads a CSV file (RFC 4180) whose writer said nothing: encoding and delimiter are found out, blank rows left
 * out. Fault: IMPORT_FILE_REFUSED for a file without rows or with a quotation mark that is never closed.
 */
export function readTable(bytes: Buffer): Table {
  const { text: raw, encoding } = decodeText(bytes);
  // One kind of line break, so that lines can be counted inside values too.
  const text = raw.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  let header: string[] | undefined;
  const rows: TableRow[] = [];
  let nextLine = 1;
  for (const record of recordsOf(text, delimiter)) {
    const line = nextLine;
    nextLine += 1 + lineBreaksIn(record);
    const cells = record.map((cell) => cell.normalize('NFC').trim());
    if (cells.every((cell) => cell === '')) continue;
    if (header === undefined) header = withoutEmptyEnd(cells);
    else rows.push(rowOf(line, cells, header.length));
  }
  if (header === undefined || rows.length === 0) throw fileFault({ code: 'FILE_EMPTY' });
  return { header, rows, delimiter, encoding };
}

function recordsOf(text: string, delimiter: Delimiter): string[][] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      // A quotation mark inside a value is text.
      relax_quotes: true,
      max_record_size: ROW_CHARACTERS_MAX,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LARGE' : 'ROW_UNREADABLE';
    throw fileFault({ code, values: { max: ROW_CHARACTERS_MAX } }, error);
  }
}

/** The one that stands most often in the first row, outside quotation marks; a comma when none does. */
function delimiterOf(text: string): Delimiter {
  const firstRow = /^\s*((?:"[^"]*"|[^"\n])*)/.exec(text.slice(0, ROW_CHARACTERS_MAX))?.[1] ?? '';
  const plain = firstRow.replace(/"[^"]*"/g, '');
  const counts = delimiters.map((each) => plain.split(each).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((sum, value) => sum + (value.match(LINE_BREAK)?.length ?? 0), 0);
}

/** Spreadsheets write empty cells after the last column. */
function withoutEmptyEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

function rowOf(line: number, cells: readonly string[], columns: number): TableRow {
  const whole = cells.length >= columns && cells.slice(columns).every((cell) => cell === '');
  const fitted = Array.from({ length: columns }, (_, index) => cells[index] ?? '');
  return { line, cells: fitted, whole, width: cells.length };
}
