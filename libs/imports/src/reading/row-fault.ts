import { rowError, type RowError } from '#documents';
import type { SourceRow } from './source-table.js';
import type { Encoding } from './text-decoding.js';
import { CELL_CHARACTERS_MAX } from './reading-limits.js';

type RowFault = NonNullable<SourceRow['fault']>;

/** NUL and half a surrogate pair cannot be stored; U+FFFD stands where bytes were no text. */
const UNSTORABLE = /[\0\ufffd\p{Surrogate}]/u;
const LOST = '\ufffd';

const ENCODING_NAMES = { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' } as const;

/** Cells of a row that has no columns to speak of are told one after the other. */
const CELL_GAP = ' | ';

/** What is wrong with the characters of one cell. @param encoding of the bytes; absent when they are not at fault. */
export function characterFault(cell: string, encoding?: Encoding): RowFault['fault'] | undefined {
  if (!UNSTORABLE.test(cell)) return undefined;
  if (encoding === undefined || !cell.includes(LOST)) return { code: 'CHARACTER_REFUSED' };
  return { code: 'BYTES_UNDECODABLE', values: { encoding: ENCODING_NAMES[encoding] } };
}

/** The first cell that is too long or, when `characters` is asked for, has characters that cannot be stored. */
export function cellFault(
  cells: readonly string[],
  columns: readonly string[],
  characters: boolean,
  encoding?: Encoding,
): RowFault | undefined {
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? '';
    if (cell.length > CELL_CHARACTERS_MAX) {
      return { column, fault: { code: 'TEXT_TOO_LONG', values: { max: CELL_CHARACTERS_MAX } } };
    }
    const fault = characters ? characterFault(cell, encoding) : undefined;
    if (fault !== undefined) return { column, fault };
  }
  return undefined;
}

export function columnsFault(count: number, expected: number): RowFault {
  return { fault: { code: 'ROW_COLUMNS_WRONG', values: { count, expected } } };
}

/** A row that could not be read, explained: with the cell at fault, else with how the row begins. */
export function rowFaultError(
  { line, cells, fault }: SourceRow & { readonly fault: RowFault },
  columns: readonly string[],
): RowError {
  const { column } = fault;
  const at = column === undefined ? -1 : columns.indexOf(column);
  const value = at === -1 ? cells.join(CELL_GAP) : (cells[at] ?? '');
  return rowError(line, column ?? '', value, fault.fault);
}
