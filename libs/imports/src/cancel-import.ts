import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { ImportRunReader } from './import-run.reader.js';
import { mayStop } from './may-stop.js';
import { ImportRunRepository } from './import-run.repository.js';

/** Stops an import that waits or runs. What went in before stays until it is taken back. */
@Injectable()
export class CancelImport {
  constructor(
    private readonly database: Database,
    private readonly reader: ImportRunReader,
    private readonly repository: ImportRunRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws Fault: NOT_FOUND, TRANSITION_REFUSED. */
  async run(actor: Actor, importRunId: string): Promise<void> {
    const run = await this.reader.find(importRunId);
    if (run === undefined || !mayStop(actor, run)) throw new Fault('NOT_FOUND');
    await this.database.transaction(async (tx) => {
      const underWay = ['waiting', 'running'] as const;
      if (!(await this.repository.move(tx, importRunId, underWay, 'cancelled'))) {
        throw new Fault('TRANSITION_REFUSED', { from: run.status, to: 'cancelled' });
      }
      await this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'import.cancelled',
        subject: 'import_run',
        subjectIds: [importRunId],
        details: { ...run.counts },
      });
    });
  }
}
