import type { Fault } from '#domain';
import { fileFault } from '../file-fault.js';
import { CsvScanner } from './csv-scanner.js';
import { depthOf } from './json-nesting.js';
import { isColumnName, JsonColumns, parseRecord, visitRecord } from './json-record.js';
import { JsonScanner, type RecordText } from './json-scanner.js';
import { COLUMNS_MAX, HEAD_BYTES, JSON_SAMPLE_RECORDS } from './reading-limits.js';
import { inBatches, type RowPart } from './row-batches.js';
import type { Content, ReadOptions, SourceTable } from './source-table.js';
import { textsOf, TextDecoding } from './text-decoding.js';

/** Cuts text into records. */
interface RecordScanner {
  /** Set when nothing can be read beyond what was given. */
  readonly broken?: Fault;
  push(text: string, last: boolean): RecordText[];
}

/** A JSON list of records, or one object a line. Its columns are those of the first records, and those asked for. */
export async function openJson(
  format: 'json' | 'ndjson',
  content: Content,
  options: ReadOptions,
): Promise<SourceTable> {
  const decoding = new TextDecoding(options.encoding);
  const newScanner = (): RecordScanner =>
    format === 'json' ? new JsonScanner() : new LineRecords(new CsvScanner());
  const columns = await readColumns(content, decoding, newScanner(), options.columns ?? []);
  return {
    format,
    columns,
    get encoding() {
      return decoding.encoding;
    },
    rows: {
      [Symbol.asyncIterator]: () => inBatches(readRows(content, decoding, newScanner(), columns)),
    },
    bytesRead: () => content.bytesRead(),
  };
}

/** An object a line; its number is the line's. */
class LineRecords implements RecordScanner {
  constructor(private readonly lines: CsvScanner) {}

  push(text: string, last: boolean): RecordText[] {
    const records: RecordText[] = [];
    for (const { line, cells, fault } of this.lines.push(text, last)) {
      const text = (cells[0] ?? '').trim();
      if (text === '' && fault === undefined) continue;
      records.push({ record: line, text, tooLong: fault !== undefined, depth: depthOf(text) });
    }
    return records;
  }
}

async function readColumns(
  content: Content,
  decoding: TextDecoding,
  scanner: RecordScanner,
  asked: readonly string[],
): Promise<readonly string[]> {
  const columns = new Set<string>();
  let [records, characters] = [0, 0];
  decoding.restart();
  for await (const { text, last } of textsOf(content.read(), decoding)) {
    for (const recordText of scanner.push(text, last)) {
      records += 1;
      const parsed = parseRecord(recordText);
      if (records <= JSON_SAMPLE_RECORDS && 'record' in parsed) {
        visitRecord(parsed.record, (path) => columns.add(path));
      }
    }
    if (scanner.broken !== undefined && records === 0) throw scanner.broken;
    characters += text.length;
    if (records >= JSON_SAMPLE_RECORDS || (records > 0 && characters > HEAD_BYTES)) break;
  }
  if (records === 0) throw fileFault({ code: 'FILE_EMPTY' });
  for (const column of asked) columns.add(column);
  if (columns.size > COLUMNS_MAX) {
    throw fileFault({ code: 'TOO_MANY_COLUMNS', values: { max: COLUMNS_MAX } });
  }
  return [...columns].filter(isColumnName);
}

async function* readRows(
  content: Content,
  decoding: TextDecoding,
  scanner: RecordScanner,
  columnNames: readonly string[],
): AsyncGenerator<RowPart> {
  const columns = new JsonColumns(columnNames);
  decoding.restart();
  for await (const { text, last } of textsOf(content.read(), decoding)) {
    const rows = scanner.push(text, last).map((each) => columns.rowOf(each, decoding.encoding));
    yield { rows, characters: text.length };
    if (scanner.broken !== undefined) throw scanner.broken;
  }
}
