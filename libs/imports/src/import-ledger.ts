import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { Fault } from '#domain';
import { newId } from '#protection';
import { ImportCancelledError } from './import-cancelled.error.js';
import { UNMAPPED_TOLD_MAX } from './import-limits.js';
import type { ImportPass } from './import-pass.js';
import {
  ImportRunRepository,
  type ImportRunStart,
  type RowCounts,
} from './import-run.repository.js';
import type { ImportStatus } from './import-status.js';
import type { OpenedRun } from './opened-run.js';
import type { RowError } from '#documents';

/** Keeps the books of imports: which file, by whom, how many rows went where. */
@Injectable()
export class ImportLedger {
  constructor(
    private readonly database: Database,
    private readonly repository: ImportRunRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async open(start: Omit<ImportRunStart, 'id' | 'startedAt'>): Promise<OpenedRun> {
    const run = { id: newId(), actorId: start.startedBy };
    await this.repository.start({ ...start, id: run.id, startedAt: this.clock.now() });
    return run;
  }

  /**
   * Adds a batch in the transaction that wrote it, so that the books are right even after a kill.
   * Throws ImportCancelledError, and with it the batch is undone.
   */
  async addBatch(
    tx: Transaction,
    run: OpenedRun,
    counts: RowCounts,
    errors: readonly RowError[],
    pass: ImportPass,
  ): Promise<void> {
    const now = this.clock.now();
    const { bytesRead } = pass.progressAt(now);
    const goesOn = await this.repository.addBatch(tx, run.id, counts, errors, { bytesRead, now });
    if (!goesOn) throw new ImportCancelledError();
  }

  /** The same for a batch that is only looked at. */
  async note(
    run: OpenedRun,
    counts: RowCounts,
    errors: readonly RowError[],
    pass: ImportPass,
  ): Promise<void> {
    await this.database.transaction((tx) => this.addBatch(tx, run, counts, errors, pass));
  }

  /** Writes down how it ended, unless somebody has moved it elsewhere meanwhile. @param cause what stopped it. */
  async close(
    run: OpenedRun,
    status: ImportStatus,
    pass: Pick<ImportPass, 'subject' | 'mapper'>,
    cause?: unknown,
  ): Promise<void> {
    const { subject, mapper } = pass;
    const unmapped = [...(mapper?.unmapped() ?? [])]
      .map(([value, rows]) => ({ value, rows }))
      .sort((first, second) => second.rows - first.rows)
      .slice(0, UNMAPPED_TOLD_MAX);
    const fault = cause === undefined ? {} : { fault: faultOf(cause) };
    const { profile, sha256, isDry } = subject;
    await this.database.transaction(async (tx) => {
      const end = { status, finishedAt: this.clock.now(), unmapped, ...fault };
      const finished = await this.repository.finish(tx, run.id, end);
      if (finished === undefined) return;
      await this.audit.append(tx, {
        actorId: run.actorId,
        action: `import.${status}`,
        subject: 'import_run',
        subjectIds: [run.id],
        details: {
          profile: profile.name,
          source: profile.source,
          sha256,
          isDry,
          ...finished.counts,
        },
      });
    });
  }
}

/** What may be told of an error: the code and values of a fault, nothing of any other. */
function faultOf(error: unknown): object {
  if (!(error instanceof Fault)) return { code: 'INTERNAL' };
  const { code, values, fields = [] } = error;
  return { code, values, fields };
}
