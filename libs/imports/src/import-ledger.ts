import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { AuditTrail } from '#audit';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { ImportRunRepository, type RowCounts } from './import-run.repository.js';
import type { Profile } from './profile.js';
import type { RowError } from './row-error.js';

/** An import under way, in the books. */
export interface OpenedRun {
  readonly id: string;
  readonly actorId: string | null;
  readonly profile: Profile;
  readonly fileName: string;
}

/** Keeps the books of imports: which file, by whom, how many rows went where. */
@Injectable()
export class ImportLedger {
  constructor(
    private readonly database: Database,
    private readonly repository: ImportRunRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async open(actorId: string | null, profile: Profile, fileName: string): Promise<OpenedRun> {
    const run = { id: uuidv7(), actorId, profile, fileName };
    await this.repository.start({
      id: run.id,
      profile: profile.name,
      source: profile.source,
      fileName,
      licence: profile.licence,
      startedBy: actorId,
      startedAt: this.clock.now(),
    });
    return run;
  }

  /** Adds a batch in the transaction that wrote it, so that the books are right even after a kill. */
  addBatch(
    tx: Transaction,
    run: OpenedRun,
    counts: RowCounts,
    errors: readonly RowError[],
  ): Promise<void> {
    return this.repository.addBatch(tx, run.id, counts, errors);
  }

  /** @param sha256 of the file; null when it was not read to its end. */
  async close(
    run: OpenedRun,
    status: 'completed' | 'failed',
    sha256: string | null,
    counts: RowCounts,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.repository.finish(tx, run.id, status, sha256, this.clock.now());
      await this.audit.append(tx, {
        actorId: run.actorId,
        action: `import.${status}`,
        subject: 'import_run',
        subjectIds: [run.id],
        details: { profile: run.profile.name, fileName: run.fileName, sha256, ...counts },
      });
    });
  }
}
