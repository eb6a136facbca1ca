import { Injectable } from '@nestjs/common';
import { Fault } from '#domain';
import { SealedFiles } from '#protection';
import { ConductImport } from './conduct-import.js';
import { isFileFault } from './file-fault.js';
import { ImportCancelledError } from './import-cancelled.error.js';
import { ImportRunReader, type StoredRun } from './import-run.reader.js';
import { ImportRunRepository } from './import-run.repository.js';

/** Takes in the uploaded file of an import that waits, or goes on with one that was killed. */
@Injectable()
export class RunImport {
  constructor(
    private readonly reader: ImportRunReader,
    private readonly repository: ImportRunRepository,
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

  private async conduct(stored: StoredRun): Promise<void> {
    const { id, definition: profile, startedBy, sha256, isDry, onError, fileId } = stored;
    const run = { id, actorId: startedBy };
    const source = await this.opened(fileId);
    if (source === undefined) return this.repository.giveUp(id, { code: 'IMPORT_FILE_GONE' });
    await this.conductImport.run({
      ...{ profile, source, sha256, isDry, onError },
      run,
    });
    // A file that has only been looked at is kept: it is about to be imported.
    const isOver = !isDry && !(await this.reader.fileIsWanted(source.id, id));
    if (isOver) await this.files.remove(source.id);
  }

  /** Undefined when the file has expired, or did not come along with a backup. */
  private async opened(fileId: string | null) {
    try {
      return fileId === null ? undefined : await this.files.open(fileId);
    } catch (error) {
      if (error instanceof Fault && error.code === 'NOT_FOUND') return undefined;
      throw error;
    }
  }
}

/** Whether the books tell it already, or another process is at work. */
function isTold(error: unknown): boolean {
  if (error instanceof ImportCancelledError || isFileFault(error)) return true;
  return (
    error instanceof Fault && (error.code === 'IMPORT_STOPPED' || error.code === 'IMPORT_RUNNING')
  );
}
