/** What stands between two cells; Excel in Swedish expects the semicolon. */
export type CsvDelimiter = ',' | ';';

export type CsvValue = string | number | boolean | null;

/** Signs that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r\n]/;
const NEEDS_QUOTES = /[",;\r\n]/;

/**
 * One value as a CSV cell (RFC 4180): quoted where it must be, and a text that a spreadsheet would run gets an
 * apostrophe before it. Numbers stay numbers, since none is a formula; nothing is an empty cell.
 */
export function csvCell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of a CSV file, with its end. */
export function csvLine(values: readonly CsvValue[], delimiter: CsvDelimiter = ','): string {
  return `${values.map(csvCell).join(delimiter)}\r\n`;
}
