import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Fault } from '#domain';
import { asFileFault, fileFault } from './file-fault.js';
import { JSON_BYTES_MAX, ROW_BYTES_MAX } from './import-limits.js';
import type { Column, Profile, RowValues } from './profile.js';
import type { SourceFile } from './source-file.js';

const LINE_BREAK = /\r\n|[\r\n]/g;

/** One row and where it begins: the line in CSV, the record's number in JSON. */
export interface SourceRow {
  readonly line: number;
  readonly values: RowValues;
  /** False when the row has more or fewer columns than the header. */
  readonly whole: boolean;
}

/**
 * The rows of a file, one at a time. Fault IMPORT_FILE_REFUSED before the first row for a format or a header that
 * the profile cannot read; after that for a file that breaks off.
 */
export async function* readRows(
  file: SourceFile,
  { formats, columns }: Profile,
): AsyncGenerator<SourceRow> {
  if (!formats.includes(file.format)) {
    const detail = `${file.format} ≠ ${formats.join(', ')}`;
    throw fileFault({ code: 'FILE_UNREADABLE', values: { detail } });
  }
  const read = file.format === 'json' ? readJson : readCsv;
  try {
    yield* read(file.content, columns);
  } catch (error) {
    throw error instanceof CsvError ? csvFault(error) : asFileFault(error);
  }
}

async function* readCsv(
  content: AsyncIterable<Buffer>,
  columns: readonly Column[],
): AsyncGenerator<SourceRow> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    // A quotation mark inside a value is text; an unclosed one ends at the row's greatest length.
    relax_quotes: true,
    max_record_size: ROW_BYTES_MAX,
  });
  // Errors of the source reach the loop below through the parser.
  pipeline(Readable.from(content), parser, () => undefined);
  let header: string[] | undefined;
  let nextLine = 1;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      const line = nextLine;
      nextLine += 1 + lineBreaksIn(record);
      if (isBlank(record)) continue;
      if (header === undefined) {
        header = record.map((name) => name.trim().toLowerCase());
        refuseMissing(header, columns);
      } else {
        const whole = record.length === header.length;
        yield { line, values: valuesOf(record, header, columns), whole };
      }
    }
  } finally {
    parser.destroy();
  }
  if (header === undefined) throw fileFault({ code: 'FILE_EMPTY' });
}

/** Counted here: the parser's own count is off where a line break inside a value is two characters. */
function lineBreaksIn(record: readonly string[]): number {
  return record.reduce((sum, value) => sum + (value.match(LINE_BREAK)?.length ?? 0), 0);
}

function isBlank(record: readonly string[]): boolean {
  return record.length === 1 && record[0] === '';
}

function refuseMissing(header: readonly string[], columns: readonly Column[]): void {
  const missing = columns.filter(({ name, required }) => required && !header.includes(name));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join(', ');
  throw fileFault({ code: 'COLUMNS_MISSING', values: { columns: names } });
}

function valuesOf(
  record: readonly string[],
  header: readonly string[],
  columns: readonly Column[],
): RowValues {
  const values: Record<string, string> = {};
  for (const { name } of columns) values[name] = (record[header.indexOf(name)] ?? '').trim();
  return values;
}

function csvFault(error: CsvError): Fault {
  const code = error.code === 'CSV_MAX_RECORD_SIZE' ? 'ROW_TOO_LARGE' : 'ROW_UNREADABLE';
  return fileFault({ code, values: { max: ROW_BYTES_MAX } }, error);
}

async function* readJson(
  content: AsyncIterable<Buffer>,
  columns: readonly Column[],
): AsyncGenerator<SourceRow> {
  const records = parseRecords(await gather(content));
  if (records.length === 0) throw fileFault({ code: 'FILE_EMPTY' });
  for (const [index, record] of records.entries()) {
    const values: Record<string, string> = {};
    for (const { name, path } of columns) values[name] = textAt(record, path ?? [name]).trim();
    yield { line: index + 1, values, whole: typeof record === 'object' && record !== null };
  }
}

async function gather(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > JSON_BYTES_MAX) {
      throw fileFault({ code: 'FILE_TOO_LARGE', values: { max: JSON_BYTES_MAX, unit: 'byte' } });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseRecords(bytes: Buffer): unknown[] {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, ''));
    if (Array.isArray(value)) return value;
  } catch (cause) {
    throw fileFault({ code: 'FILE_NOT_JSON' }, cause);
  }
  throw fileFault({ code: 'FILE_NOT_JSON' });
}

/** The text or number at the end of a path of own keys; empty when there is none. */
function textAt(record: unknown, path: readonly string[]): string {
  let value = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return '';
    value = (value as Record<string, unknown>)[key];
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
