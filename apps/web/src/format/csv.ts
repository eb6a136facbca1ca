import { csvLine } from '#domain';

const SEPARATOR = ';';
const BYTE_ORDER_MARK = '\ufeff';

export type CsvCell = string | number | null;

/**
 * Rows as text that Swedish Excel opens as they are (semicolons, byte order mark). A text that a
 * spreadsheet would run gets an apostrophe before it; numbers are left as numbers.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => csvLine(row, SEPARATOR)).join('');
}

/** Hands the rows to the reader as a file. */
export function downloadCsv(fileName: string, rows: readonly (readonly CsvCell[])[]): void {
  const address = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(address);
}
