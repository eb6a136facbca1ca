import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { Fault } from '#domain';
import { AnalyseIncidents } from '#intake';
import { ImportCancelledError } from './import-cancelled.error.js';
import { ImportLedger } from './import-ledger.js';
import { ImportPass, noRows, type ImportProgress, type PassSubject } from './import-pass.js';
import { ImportRunRepository } from './import-run.repository.js';
import type { OnError } from './import-status.js';
import type { OpenedRun } from './opened-run.js';
import { TakeInFile } from './take-in-file.js';

/** Rows after which the database is told that there is more than there was. */
const ANALYSE_AFTER_ROWS = 10_000;

/** What is to be taken in, and how far it has come. */
export interface ImportErrand extends Omit<PassSubject, 'run' | 'done' | 'startedAt'> {
  readonly run: OpenedRun;
  readonly onError: OnError;
}

/** Brings one import to its end, from where it stands: what was read before a kill is not read again. */
@Injectable()
export class ConductImport {
  constructor(
    private readonly database: Database,
    private readonly takeInFile: TakeInFile,
    private readonly ledger: ImportLedger,
    private readonly repository: ImportRunRepository,
    private readonly analyse: AnalyseIncidents,
    private readonly clock: Clock,
  ) {}

  /**
   * Nobody else works on the same import meanwhile, in whatever process; a killed one lets go of it.
   * Throws Fault IMPORT_RUNNING when somebody does, IMPORT_FILE_REFUSED, IMPORT_STOPPED; ImportCancelledError.
   */
  async run(
    errand: ImportErrand,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<ImportPass> {
    const outcome = await this.database.withLock(`import ${errand.run.id}`, () =>
      this.conduct(errand, onProgress),
    );
    if (outcome === undefined) throw new Fault('IMPORT_RUNNING');
    return outcome.result;
  }

  private async conduct(
    errand: ImportErrand,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<ImportPass> {
    const { run, onError, isDry, ...rest } = errand;
    const subject: PassSubject = { ...rest, run, isDry, startedAt: this.clock.now() };
    // Only under the lock is it certain how far others have come with it.
    const before = await this.repository.resume(run.id);
    if (before === undefined) throw new ImportCancelledError();
    // Looking at rows leaves nothing behind, so it always begins with the first.
    const looksFirst = isDry || (onError === 'refuse_all' && !before.isChecked);
    let isLooking = looksFirst;
    try {
      if (looksFirst) {
        await this.repository.clear(run.id, null);
        const look = await this.takeInFile.run({ ...subject, isDry: true }, onProgress);
        const isRefused = onError === 'refuse_all' && look.counts.refused > 0;
        if (isDry || isRefused) {
          await this.ledger.close(run, isRefused ? 'refused' : 'completed', look);
          return look;
        }
        await this.repository.clear(run.id, this.clock.now());
        isLooking = false;
      }
      const pass = await this.takeInFile.run(
        { ...subject, done: looksFirst ? noRows : before.counts },
        onProgress,
      );
      if (pass.counts.recorded >= ANALYSE_AFTER_ROWS) await this.analyse.run();
      await this.ledger.close(run, 'completed', pass);
      return pass;
    } catch (error) {
      await this.giveUp(run, subject, error, isLooking && !isDry);
      throw error;
    }
  }

  /** @param hasOnlyLooked what has been counted is foreseen, and none of it is there. */
  private async giveUp(
    run: OpenedRun,
    subject: PassSubject,
    error: unknown,
    hasOnlyLooked: boolean,
  ): Promise<void> {
    const status = error instanceof ImportCancelledError ? 'cancelled' : 'failed';
    const pass = new ImportPass(subject);
    if (hasOnlyLooked) await this.repository.clear(run.id, null).catch(() => undefined);
    await this.ledger
      .close(run, status, pass, status === 'failed' ? error : undefined)
      // What went wrong first is told: without a database not even that can be written down.
      .catch(() => undefined);
  }
}
