import { fileFault } from '../file-fault.js';
import { CsvScanner, type RawRow } from './csv-scanner.js';
import { headerNames } from './header.js';
import type { Content, ReadOptions, SourceRow, SourceTable } from './source-table.js';
import { CELL_CHARACTERS_MAX, COLUMNS_MAX } from './reading-limits.js';
import { inBatches, type RowPart } from './row-batches.js';
import { cellFault, characterFault, columnsFault } from './row-fault.js';
import { sniffDelimiter } from './sniff-delimiter.js';
import { decodeHead, textsOf, TextDecoding } from './text-decoding.js';

/** Excel's own first line, which says the delimiter, cut at that delimiter. */
const SAID = /^sep=$/i;
const SUSPECT = /[\0\ufffd]/;

/** A CSV with a header. Fault: IMPORT_FILE_REFUSED when the header cannot be read. */
export async function openCsv(
  head: Buffer,
  content: Content,
  options: ReadOptions,
): Promise<SourceTable> {
  const delimiter = options.delimiter ?? sniffDelimiter(decodeHead(head, options.encoding));
  const decoding = new TextDecoding(options.encoding);
  const header = await readHeader(content, delimiter, decoding);
  const reading = { content, delimiter, decoding, header };
  return {
    format: 'csv',
    delimiter,
    columns: header.columns,
    get encoding() {
      return decoding.encoding;
    },
    rows: { [Symbol.asyncIterator]: () => inBatches(readRows(reading)) },
    bytesRead: () => content.bytesRead(),
  };
}

interface Header {
  readonly line: number;
  readonly columns: readonly string[];
}

interface CsvReading {
  readonly content: Content;
  readonly delimiter: string;
  readonly decoding: TextDecoding;
  readonly header: Header;
}

async function readHeader(
  content: Content,
  delimiter: string,
  decoding: TextDecoding,
): Promise<Header> {
  const scanner = new CsvScanner(delimiter, COLUMNS_MAX);
  for await (const { text, last } of textsOf(content.read(), decoding)) {
    const row = scanner.push(text, last).find((each) => !isBlank(each) && !saysDelimiter(each));
    if (row !== undefined) return headerOf(row, decoding);
  }
  throw fileFault({ code: 'FILE_EMPTY' });
}

function headerOf({ line, cells, fault }: RawRow, { encoding }: TextDecoding): Header {
  if (fault !== undefined) {
    const code = fault.code === 'ROW_TOO_LARGE' ? 'FILE_LINE_TOO_LONG' : 'FILE_HEADER_UNREADABLE';
    throw fileFault({ code, values: { ...fault.values, line } });
  }
  if (cells.some((cell) => cell.includes('\0'))) throw fileFault({ code: 'FILE_FORMAT_UNKNOWN' });
  const undecodable = cells.map((cell) => characterFault(cell, encoding)).find(Boolean);
  if (undecodable !== undefined) throw fileFault(undecodable);
  return { line, columns: headerNames(cells) };
}

function isBlank({ cells, fault }: RawRow): boolean {
  return fault === undefined && cells.every((cell) => cell.trim() === '');
}

function saysDelimiter({ line, cells }: RawRow): boolean {
  return line === 1 && cells.length === 2 && cells[1] === '' && SAID.test(cells[0] ?? '');
}

async function* readRows({ content, delimiter, decoding, header }: CsvReading) {
  const scanner = new CsvScanner(delimiter, header.columns.length);
  decoding.restart();
  let wasSuspect = false;
  for await (const { text, last } of textsOf(content.read(), decoding)) {
    const isSuspect = SUSPECT.test(text);
    const look = isSuspect || wasSuspect;
    const rows: SourceRow[] = [];
    const found = scanner.push(text, last);
    // A row that began in this text may end in a later one.
    wasSuspect = isSuspect || (wasSuspect && found.length === 0);
    for (const raw of found) {
      if (raw.line <= header.line) continue;
      const row = rowOf(raw, header.columns, look, decoding);
      if (row !== undefined) rows.push(row);
    }
    yield { rows, characters: text.length } satisfies RowPart;
  }
}

/** @returns nothing for a row without a single value. */
function rowOf(
  { line, cells, fault: rawFault }: RawRow,
  columns: readonly string[],
  look: boolean,
  { encoding }: TextDecoding,
): SourceRow | undefined {
  if (rawFault !== undefined) return { line, cells, fault: { fault: rawFault } };
  let filled = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = (cells[index] ?? '').trim();
    cells[index] = cell;
    filled += cell.length;
  }
  if (filled === 0) return undefined;
  if (cells.length !== columns.length) {
    return { line, cells, fault: columnsFault(cells.length, columns.length) };
  }
  const fault =
    look || filled > CELL_CHARACTERS_MAX ? cellFault(cells, columns, look, encoding) : undefined;
  return fault === undefined ? { line, cells } : { line, cells, fault };
}
