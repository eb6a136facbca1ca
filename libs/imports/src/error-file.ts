import { open, type FileHandle } from 'node:fs/promises';
import type { RowError } from './row-error.js';

const HEADER = ['line', 'column', 'value', 'code', 'reason_sv', 'reason_en'];

/** Signs that make a spreadsheet take a cell for a formula (OWASP, "CSV Injection"). */
const FORMULA_START = /^[=+\-@\t\r]/;

/** One value as a CSV cell: quoted, and with an apostrophe before what a spreadsheet would run. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const safe = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

function csvLine(cells: readonly (string | number)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The file of refused rows, for whoever mends them. UTF-8 with byte order mark, so that Excel reads å, ä and ö. */
export class ErrorFile {
  private constructor(private readonly handle: FileHandle) {}

  static async create(path: string): Promise<ErrorFile> {
    const handle = await open(path, 'w');
    await handle.write(`\ufeff${csvLine(HEADER)}`);
    return new ErrorFile(handle);
  }

  async append(errors: readonly RowError[]): Promise<void> {
    const lines = errors.map(({ line, column, value, code, reason }) =>
      csvLine([line, column, value, code, reason.sv, reason.en]),
    );
    if (lines.length > 0) await this.handle.write(lines.join(''));
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
