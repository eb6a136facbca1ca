import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { isFileFault, stoppedFault } from './file-fault.js';
import { ROWS_PER_BATCH } from './import-limits.js';
import { ImportPass, type ImportProgress, type PassSubject } from './import-pass.js';
import { readOptionsOf } from './profile/columns.js';
import { rowMapper } from './profile/row-mapper.js';
import { openTable, type SourceRow } from './reading/open-table.js';
import { TakeInRows } from './take-in-rows.js';

/** One batch is written, one is ready to be, and one is read and sealed. */
const BATCHES_AT_ONCE = 3;

/** Takes in a file from its first row, or from the first that an earlier pass has not done, to its last. */
@Injectable()
export class TakeInFile {
  constructor(
    private readonly takeInRows: TakeInRows,
    private readonly clock: Clock,
  ) {}

  /** Whether the file and its header can be read at all. Throws Fault IMPORT_FILE_REFUSED when not. */
  async look({ profile, source }: Pick<PassSubject, 'profile' | 'source'>): Promise<void> {
    const table = await openTable(source, readOptionsOf(profile));
    rowMapper(profile, table.columns);
  }

  /**
   * Memory does not grow with the file: at most three batches are held.
   * @param onProgress told after each batch.
   * Throws Fault IMPORT_FILE_REFUSED when nothing could be read, IMPORT_STOPPED when the file broke off after rows
   * that are in; ImportCancelledError.
   */
  async run(
    subject: PassSubject,
    onProgress: (progress: ImportProgress) => void = () => undefined,
  ): Promise<ImportPass> {
    const { profile, source } = subject;
    const table = await openTable(source, readOptionsOf(profile));
    const pass = new ImportPass(subject);
    pass.open(rowMapper(profile, table.columns), () => table.bytesRead());
    const underWay: Promise<void>[] = [];
    let previous: Promise<void> = Promise.resolve();
    try {
      for await (const rows of batchesOf(table.rows, pass)) {
        if (underWay.length === BATCHES_AT_ONCE) await underWay.shift();
        // Batches commit in the order of the file: what is done is always its beginning.
        const batch = this.takeInRows
          .run(rows, pass, previous)
          .then(() => onProgress(pass.progressAt(this.clock.now())));
        // Whoever awaits it later is told; until then it is not "unhandled".
        batch.catch(() => undefined);
        previous = batch;
        underWay.push(batch);
      }
      await Promise.all(underWay);
      return pass;
    } catch (error) {
      await Promise.allSettled(underWay);
      const hasBegun = pass.counts.read > 0;
      throw isFileFault(error) && hasBegun ? stoppedFault(pass.counts.read, error) : error;
    }
  }
}

/** Rows in batches of the size of a transaction, without those that an earlier pass has done. */
async function* batchesOf(
  chunks: AsyncIterable<readonly SourceRow[]>,
  pass: ImportPass,
): AsyncGenerator<SourceRow[]> {
  let toSkip = pass.rowsDone;
  let batch: SourceRow[] = [];
  try {
    for await (const chunk of chunks) {
      const skipped = Math.min(toSkip, chunk.length);
      toSkip -= skipped;
      // Rows that are alike are numbered within the file, so those before count too.
      for (let at = 0; at < skipped; at += 1) pass.mapper?.pass(chunk[at] as SourceRow);
      for (const row of skipped === 0 ? chunk : chunk.slice(skipped)) {
        batch.push(row);
        if (batch.length === ROWS_PER_BATCH) {
          yield batch;
          batch = [];
        }
      }
    }
  } catch (error) {
    // What was read before the file broke off is as good as any.
    if (batch.length > 0) yield batch;
    throw error;
  }
  if (batch.length > 0) yield batch;
}
