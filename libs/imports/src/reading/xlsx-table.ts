import { fileFault } from '../file-fault.js';
import type { ByteSource } from './byte-source.js';
import { ROW_TOO_LARGE } from './csv-scanner.js';
import { headerNames } from './header.js';
import { COLUMNS_MAX, ROW_CHARACTERS_MAX, ROW_EXCERPT_CHARACTERS } from './reading-limits.js';
import { inBatches, type RowPart } from './row-batches.js';
import { cellFault, columnsFault } from './row-fault.js';
import type { ReadOptions, SourceRow, SourceTable } from './source-table.js';
import { textsOf, TextDecoding } from './text-decoding.js';
import { sharedTexts, styleKinds } from './xlsx-texts.js';
import type { NumberKind } from './xlsx-dates.js';
import { SheetVisitor, type SheetContext, type SheetRow } from './xlsx-sheet.js';
import { readWorkbook, type SheetPart, type Workbook } from './xlsx-workbook.js';
import { XlsxZip } from './xlsx-zip.js';
import { readXml, XmlReader } from './xml-reader.js';

/** One sheet of a workbook. Fault: IMPORT_FILE_REFUSED. */
export async function openXlsx(source: ByteSource, { sheet }: ReadOptions): Promise<SourceTable> {
  const zip = await XlsxZip.open(source);
  const workbook = await readWorkbook(zip);
  const { path } = chosenSheet(workbook, sheet);
  const context = await readContext(zip, workbook);
  const read = () => sheetRows(zip, path, context);
  const { line, columns } = await readHeader(read());
  let bytesBefore = zip.bytesRead;
  return {
    format: 'xlsx',
    sheets: workbook.sheets.map(({ name }) => name),
    columns,
    rows: {
      [Symbol.asyncIterator]: () => {
        bytesBefore = zip.bytesRead;
        return inBatches(readRows(read(), line, columns));
      },
    },
    bytesRead: () => Math.min(zip.bytesRead - bytesBefore, source.bytes),
  };
}

function chosenSheet({ sheets }: Workbook, name: string | undefined): SheetPart {
  const first = sheets.find(({ hidden }) => !hidden) ?? sheets[0];
  const wanted = name?.trim().toLowerCase();
  const chosen = name === undefined ? first : sheets.find((s) => s.name.toLowerCase() === wanted);
  if (chosen !== undefined) return chosen;
  if (name === undefined) throw fileFault({ code: 'FILE_EMPTY' });
  const names = sheets.map((each) => each.name).join(', ');
  throw fileFault({ code: 'SHEET_UNKNOWN', values: { sheet: name, sheets: names } });
}

async function readContext(
  zip: XlsxZip,
  { sharedStringsPath, stylesPath, from1904 }: Workbook,
): Promise<SheetContext> {
  const texts: string[] = [];
  const kinds: NumberKind[] = [];
  if (stylesPath !== undefined) await readXml(zip.read(stylesPath), styleKinds(kinds));
  if (sharedStringsPath !== undefined) {
    await readXml(zip.read(sharedStringsPath), sharedTexts(texts));
  }
  return { texts, kinds, from1904 };
}

/** The rows of a sheet that have a value, as they end in what is read. */
async function* sheetRows(
  zip: XlsxZip,
  path: string,
  context: SheetContext,
): AsyncGenerator<{ readonly rows: readonly SheetRow[]; readonly characters: number }> {
  const visitor = new SheetVisitor(context);
  const reader = new XmlReader(visitor);
  for await (const { text, last } of textsOf(zip.read(path), new TextDecoding('utf-8'))) {
    reader.write(text, last);
    const rows = visitor.taken().filter(({ lastColumn }) => lastColumn > 0);
    yield { rows, characters: text.length };
    if (visitor.done) return;
  }
}

async function readHeader(
  parts: AsyncIterable<{ readonly rows: readonly SheetRow[] }>,
): Promise<{ line: number; columns: readonly string[] }> {
  for await (const { rows } of parts) {
    const [row] = rows;
    if (row === undefined) continue;
    if (row.lastColumn > COLUMNS_MAX) {
      throw fileFault({ code: 'TOO_MANY_COLUMNS', values: { max: COLUMNS_MAX } });
    }
    return { line: row.line, columns: headerNames(row.cells) };
  }
  throw fileFault({ code: 'FILE_EMPTY' });
}

async function* readRows(
  parts: AsyncIterable<{ readonly rows: readonly SheetRow[]; readonly characters: number }>,
  headerLine: number,
  columns: readonly string[],
): AsyncGenerator<RowPart> {
  for await (const { rows, characters } of parts) {
    const read = rows.filter(({ line }) => line > headerLine).map((row) => rowOf(row, columns));
    yield { rows: read, characters };
  }
}

/** A sheet has no empty cells, so a short row is whole; a value beyond the headings has no column. */
function rowOf({ line, cells, lastColumn }: SheetRow, columns: readonly string[]): SourceRow {
  if (lastColumn > columns.length) {
    return { line, cells, fault: columnsFault(lastColumn, columns.length) };
  }
  if (cells.reduce((sum, cell) => sum + cell.length, 0) > ROW_CHARACTERS_MAX) {
    const excerpt = cells.map((cell) => cell.slice(0, ROW_EXCERPT_CHARACTERS));
    return { line, cells: excerpt, fault: { fault: ROW_TOO_LARGE } };
  }
  while (cells.length < columns.length) cells.push('');
  const fault = cellFault(cells, columns, true);
  return fault === undefined ? { line, cells } : { line, cells, fault };
}
