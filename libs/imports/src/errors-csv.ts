import { csvCell } from './error-file.js';
import type { RowError } from './row-error.js';

const HEADER = ['line', 'column', 'value', 'code', 'reason_sv', 'reason_en'];

function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Byte order mark and header of a file of refused rows, so that Excel reads å, ä and ö. */
export const CSV_ERRORS_HEAD = `\ufeff${csvLine(HEADER)}`;

/** One refused row of it. */
export function csvErrorLine({ line, column, value, code, reason }: RowError): string {
  return csvLine([line, column, value, code, reason.sv, reason.en]);
}
