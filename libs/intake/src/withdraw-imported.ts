import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database } from '#database';
import { newId } from '#protection';
import { AssembleRevision } from './assemble-revision.js';
import { incidentStatusChanged } from './events.js';
import { ImportedRevisionRepository } from './imported-revision.repository.js';
import { RevisionCopyRepository } from './revision-copy.repository.js';

/** Withdraws many imported incidents at once: one statement, one audit row, one event. */
@Injectable()
export class WithdrawImported {
  constructor(
    private readonly database: Database,
    private readonly imported: ImportedRevisionRepository,
    private readonly copies: RevisionCopyRepository,
    private readonly assemble: AssembleRevision,
    private readonly clock: Clock,
  ) {}

  /** @returns how many stood and are withdrawn now. */
  async run(
    actorId: string | null,
    importRunId: string,
    incidentIds: readonly string[],
  ): Promise<number> {
    if (incidentIds.length === 0) return 0;
    const header = { recordedBy: actorId, recordedAt: this.clock.now(), importRunId };
    const wishes = incidentIds.map((incidentId) => ({ incidentId, revisionId: newId() }));
    return this.database.transaction(async (tx) => {
      const written = await this.imported.withdraw(tx, header, wishes);
      if (written.length === 0) return 0;
      const ids = written.map(({ incidentId }) => incidentId);
      const audit = this.assemble.bulkAudit(incidentStatusChanged.name, ids, header);
      await this.copies.appendEvent(tx, audit, written);
      return written.length;
    });
  }
}
