import { Injectable } from '@nestjs/common';
import { Fault } from '#domain';
import { SealedFiles } from '#protection';
import { ConductImport } from './conduct-import.js';
import { isFileFault } from './file-fault.js';
import { ImportCancelledError } from './import-cancelled.error.js';
import { ImportRunReader, type StoredRun } from './import-run.reader.js';

/** Takes in the uploaded file of an import that waits, or goes on with one that was killed. */
@Injectable()
export class RunImport {
  constructor(
    private readonly reader: ImportRunReader,
    private readonly conductImport: ConductImport,
    private readonly files: SealedFiles,
  ) {}

  /** What is wrong with the file stands in the books; only what may be tried again is thrown. */
  async run(importRunId: string): Promise<void> {
    const run = await this.reader.find(importRunId);
    if (run === undefined || (run.status !== 'waiting' && run.status !== 'running')) return;
    try {
      await this.conduct(run);
    } catch (error) {
      if (!isTold(error)) throw error;
    }
  }

  private async conduct(run: StoredRun): Promise<void> {
    const { id, definition: profile, startedBy, sha256, isDry, onError, counts, fileId } = run;
    if (fileId === null) return;
    const source = await this.files.open(fileId);
    await this.conductImport.run({
      ...{ profile, source, sha256, isDry, onError, done: counts },
      run: { id, actorId: startedBy },
      isChecked: run.checkedAt !== null,
    });
    // A file that has only been looked at is kept: it is about to be imported.
    if (!isDry) await this.files.remove(fileId);
  }
}

/** Whether the books tell it already, or another process is at work. */
function isTold(error: unknown): boolean {
  if (error instanceof ImportCancelledError || isFileFault(error)) return true;
  return error instanceof Fault && (error.code === 'IMPORT_STOPPED' || error.code === 'IMPORT_RUNNING');
}
