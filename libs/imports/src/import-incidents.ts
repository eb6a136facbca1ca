import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { ErrorFile } from './error-file.js';
import { isFileFault, stoppedFault } from './file-fault.js';
import { ImportLedger } from './import-ledger.js';
import { ROWS_PER_BATCH } from './import-limits.js';
import { ImportPass, type ImportProgress } from './import-pass.js';
import type { RowCounts } from './import-run.repository.js';
import { profileNamed } from './profiles.js';
import type { RowError } from './row-error.js';
import { openSourceFile, type SourceRow } from './source-file.js';
import { TakeInRows } from './take-in-rows.js';

/** One batch is read and sealed while the other is written. */
const BATCHES_AT_ONCE = 2;
const MS_PER_SECOND = 1000;

export interface ImportIncidentsInput {
  /** Path of a CSV or JSON file, plain or gzipped. */
  readonly file: string;
  /** Name of a profile. */
  readonly profile: string;
  /** Reads and checks everything and writes nothing. */
  readonly dryRun?: boolean;
  /** Path of a CSV file to write the refused rows to. */
  readonly errorsFile?: string;
  readonly onProgress?: (progress: ImportProgress) => void;
}

export interface ImportedIncidents extends RowCounts {
  /** Null after a dry run. */
  readonly importRunId: string | null;
  /** SHA-256 of the file as it lies there, in hex. */
  readonly sha256: string;
  readonly seconds: number;
  readonly rowsPerSecond: number;
  /** The first refused rows; all of them are in the file of errors. */
  readonly errors: readonly RowError[];
}

/**
 * Takes in the events of a source: the good rows are recorded, the others explained. The same event again, in the
 * same file or another, changes nothing, so an import that was stopped is simply run again.
 */
@Injectable()
export class ImportIncidents {
  constructor(
    private readonly takeInRows: TakeInRows,
    private readonly ledger: ImportLedger,
    private readonly clock: Clock,
  ) {}

  /**
   * @param actorId the account that imports; null for a command on the server.
   * @throws Fault PROFILE_UNKNOWN; IMPORT_FILE_REFUSED when nothing could be read and nothing was written;
   *   IMPORT_STOPPED when the file broke off after rows that have been recorded.
   */
  async run(actorId: string | null, input: ImportIncidentsInput): Promise<ImportedIncidents> {
    const profile = profileNamed(input.profile);
    const startedAt = this.clock.now();
    const file = await openSourceFile(input.file, profile);
    const batches = batchesOf(file.rows);
    // The header is read before anything is written, the file of errors included.
    const first = await batches.next();
    const { errorsFile, dryRun = false } = input;
    const errorFile = errorsFile === undefined ? undefined : await ErrorFile.create(errorsFile);
    try {
      const run = dryRun ? undefined : await this.ledger.open(actorId, profile, file.name);
      const pass = new ImportPass(profile, file, startedAt, run, errorFile);
      await this.takeIn(first, batches, pass, input);
      return this.outcomeOf(pass);
    } finally {
      await errorFile?.close();
    }
  }

  private async takeIn(
    first: IteratorResult<SourceRow[]>,
    batches: AsyncGenerator<SourceRow[]>,
    pass: ImportPass,
    { onProgress }: ImportIncidentsInput,
  ): Promise<void> {
    const underWay: Promise<void>[] = [];
    const { run } = pass;
    try {
      for (let next = first; next.done !== true; next = await batches.next()) {
        if (underWay.length === BATCHES_AT_ONCE) await underWay.shift();
        const batch = this.takeInRows
          .run(next.value, pass)
          .then(() => onProgress?.(pass.progressAt(this.clock.now())));
        // Whoever awaits it later is told; until then it is not "unhandled".
        batch.catch(() => undefined);
        underWay.push(batch);
      }
      await Promise.all(underWay);
    } catch (error) {
      await Promise.allSettled(underWay);
      if (run !== undefined) await this.ledger.close(run, 'failed', null, pass.counts);
      throw isFileFault(error) ? stoppedFault(pass.counts.read, error) : error;
    }
    if (run !== undefined) {
      await this.ledger.close(run, 'completed', pass.file.sha256, pass.counts);
    }
  }

  private outcomeOf(pass: ImportPass): ImportedIncidents {
    const now = this.clock.now();
    const { rowsPerSecond } = pass.progressAt(now);
    const seconds = (now.getTime() - pass.startedAt.getTime()) / MS_PER_SECOND;
    const { counts, errors, file } = pass;
    const importRunId = pass.run?.id ?? null;
    return { importRunId, sha256: file.sha256, seconds, rowsPerSecond, errors, ...counts };
  }
}

async function* batchesOf(
  batches: AsyncIterable<readonly SourceRow[]>,
): AsyncGenerator<SourceRow[]> {
  for await (const batch of batches) {
    for (let from = 0; from < batch.length; from += ROWS_PER_BATCH) {
      yield batch.slice(from, from + ROWS_PER_BATCH);
    }
  }
}
