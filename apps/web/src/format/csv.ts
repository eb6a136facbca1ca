const SEPARATOR = ';';
const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';
/** A cell that starts like this is run as a formula by spreadsheets. */
const FORMULA_START = /^[=+\-@\t\r]/;

export type CsvCell = string | number | null;

/**
 * Rows as text that Swedish Excel opens as they are (semicolons, byte order mark). A text that a
 * spreadsheet would run gets an apostrophe before it; numbers are left as numbers.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(toCell).join(SEPARATOR) + LINE_END);
  return BYTE_ORDER_MARK + lines.join('');
}

function toCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
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
