import { open, type FileHandle } from 'node:fs/promises';
import { csvLine } from '#domain';
import type { RowError } from './row-error.js';

const HEADER = ['line', 'column', 'value', 'code', 'reason_sv', 'reason_en'];

/** Byte order mark and header of a file of refused rows, so that Excel reads å, ä and ö. */
export const ERROR_FILE_HEAD = `\ufeff${csvLine(HEADER)}`;

/** One refused row of it. */
export function errorFileLine({ line, column, value, code, reason }: RowError): string {
  return csvLine([line, column, value, code, reason.sv, reason.en]);
}

/** The file of refused rows, for whoever mends them. */
export class ErrorFile {
  private constructor(private readonly handle: FileHandle) {}

  static async create(path: string): Promise<ErrorFile> {
    const handle = await open(path, 'w');
    await handle.write(ERROR_FILE_HEAD);
    return new ErrorFile(handle);
  }

  async append(errors: readonly RowError[]): Promise<void> {
    const lines = errors.map(errorFileLine);
    if (lines.length > 0) await this.handle.write(lines.join(''));
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
