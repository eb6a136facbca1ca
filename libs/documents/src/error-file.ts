import { open, type FileHandle } from 'node:fs/promises';
import { csvLine } from '#domain';
import type { RowError } from './row-error.js';

const HEADER = ['line', 'column', 'value', 'code', 'reason_sv', 'reason_en'];

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
