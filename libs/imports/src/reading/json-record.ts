import { plainDecimal } from './plain-decimal.js';
import type { RecordText } from './json-scanner.js';
import { JSON_DEPTH_MAX, ROW_CHARACTERS_MAX, ROW_EXCERPT_CHARACTERS } from './reading-limits.js';
import { cellFault, characterFault } from './row-fault.js';
import type { SourceRow } from './source-table.js';
import type { Encoding } from './text-decoding.js';

type JsonObject = Readonly<Record<string, unknown>>;
type Fault = NonNullable<SourceRow['fault']>['fault'];

export type ParsedRecord = { readonly record: JsonObject } | { readonly fault: Fault };

const NOT_RECORD: ParsedRecord = { fault: { code: 'ROW_NOT_RECORD' } };
const TOO_LONG: ParsedRecord = {
  fault: { code: 'ROW_TOO_LARGE', values: { max: ROW_CHARACTERS_MAX } },
};
const TOO_DEEP: ParsedRecord = {
  fault: { code: 'NESTED_TOO_DEEP', values: { max: JSON_DEPTH_MAX } },
};

/** Numbers that a double would round, such as long ids, or that are written with an exponent. */
const INEXACT_NUMBER = /\d{16}|\d[eE][+-]?\d/;
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/** Where a character may stand that cannot be stored. */
const SUSPECT = /\\u|\ufffd/;
const LOST = '\ufffd';

export function parseRecord({ text, tooLong, depth }: RecordText): ParsedRecord {
  if (tooLong) return TOO_LONG;
  if (depth > JSON_DEPTH_MAX) return TOO_DEEP;
  try {
    let value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOT_RECORD;
    if (INEXACT_NUMBER.test(text)) value = JSON.parse(text.replace(STRING_OR_NUMBER, quoteNumber));
    return { record: value as JsonObject };
  } catch {
    // Not JSON: the row says so.
    return NOT_RECORD;
  }
}

function quoteNumber(token: string): string {
  return token.startsWith('"') ? token : `"${plainDecimal(token)}"`;
}

/** Takes what stands at one path. */
type Visit = (path: string, text: string) => void;

/** Every value of a record by its path with dots. A list is its JSON; a point of GeoJSON has `lon` and `lat`. */
export function visitRecord(record: JsonObject, visit: Visit, prefix = ''): void {
  const isPoint = record['type'] === 'Point' && Array.isArray(record['coordinates']);
  for (const key of Object.keys(record)) {
    const value = record[key];
    const path = prefix + key;
    if (isPoint && key === 'coordinates') visitPoint(value as unknown[], visit, prefix);
    else if (Array.isArray(value)) visit(path, JSON.stringify(value));
    else if (typeof value === 'object' && value !== null) {
      visitRecord(value as JsonObject, visit, `${path}.`);
    } else visit(path, textOf(value));
  }
}

function visitPoint([lon, lat]: readonly unknown[], visit: Visit, prefix: string): void {
  visit(`${prefix}lon`, textOf(lon));
  visit(`${prefix}lat`, textOf(lat));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return plainDecimal(String(value));
  return typeof value === 'boolean' ? String(value) : '';
}

/** A column whose name can be neither shown nor stored is no column. */
export function isColumnName(path: string): boolean {
  return characterFault(path) === undefined;
}

/** The columns of a JSON file, and how a record becomes cells. */
export class JsonColumns {
  private readonly indexes: ReadonlyMap<string, number>;

  constructor(readonly columns: readonly string[]) {
    this.indexes = new Map(columns.map((column, index) => [column, index]));
  }

  /** @param encoding of the file that the text stood in. */
  rowOf(recordText: RecordText, encoding: Encoding): SourceRow {
    const { record: line, text } = recordText;
    const parsed = parseRecord(recordText);
    if ('fault' in parsed) {
      return {
        line,
        cells: [text.slice(0, ROW_EXCERPT_CHARACTERS)],
        fault: { fault: parsed.fault },
      };
    }
    const cells = new Array<string>(this.columns.length).fill('');
    visitRecord(parsed.record, (path, value) => {
      const index = this.indexes.get(path);
      if (index !== undefined) cells[index] = value;
    });
    const bytes = text.includes(LOST) ? encoding : undefined;
    const fault = cellFault(cells, this.columns, SUSPECT.test(text), bytes);
    return fault === undefined ? { line, cells } : { line, cells, fault };
  }
}
