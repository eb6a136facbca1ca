import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import { Fault, type Actor } from '#domain';
import { TakeBackImport, type TakenBack } from '#intake';
import { appendEvent } from '#jobs';
import { importWithdrawalRequested } from './events.js';
import { ImportRunReader, type StoredRun } from './import-run.reader.js';
import { mayStop } from './may-stop.js';
import { ImportRunRepository } from './import-run.repository.js';

/** Takes a whole import back: asked for at once, done by a job or by the command that asks. */
@Injectable()
export class WithdrawImport {
  constructor(
    private readonly database: Database,
    private readonly reader: ImportRunReader,
    private readonly repository: ImportRunRepository,
    private readonly takeBack: TakeBackImport,
    private readonly audit: AuditTrail,
  ) {}

  /** Marks the import as being taken back. Throws Fault: NOT_FOUND, TRANSITION_REFUSED. */
  async request(actor: Actor | null, importRunId: string): Promise<void> {
    const run = await this.reader.find(importRunId);
    if (run === undefined || !mayStop(actor, run)) throw new Fault('NOT_FOUND');
    const actorId = actor?.accountId ?? null;
    await this.database.transaction(async (tx) => {
      const ended = ['completed', 'failed', 'cancelled'] as const;
      const isMoved =
        !run.isDry && (await this.repository.move(tx, importRunId, ended, 'withdrawing'));
      if (!isMoved) throw new Fault('TRANSITION_REFUSED', { from: run.status, to: 'withdrawn' });
      await this.repository.noteWithdrawer(tx, importRunId, actorId);
      await this.note(tx, actorId, run, 'import.withdrawal-requested', {});
      await appendEvent(tx, importWithdrawalRequested, { importRunId });
    });
  }

  /** Whether it has been asked for and is not done. */
  async isUnderWay(importRunId: string): Promise<boolean> {
    return (await this.reader.find(importRunId))?.status === 'withdrawing';
  }

  /** Takes back what was asked for; going on after a kill comes to the same. @returns undefined when nothing was. */
  async run(
    importRunId: string,
    onProgress?: (soFar: TakenBack) => void,
  ): Promise<TakenBack | undefined> {
    const run = await this.reader.find(importRunId);
    if (run?.status !== 'withdrawing') return undefined;
    const outcome = await this.database.withLock(`import ${importRunId}`, async () => {
      const { withdrawnBy, startedAt, definition } = run;
      const others = await this.reader.takenBack(definition.source);
      const taken = await this.takeBack.run(
        ...([withdrawnBy, importRunId, startedAt, others, onProgress] as const),
      );
      await this.database.transaction(async (tx) => {
        await this.repository.move(tx, importRunId, ['withdrawing'], 'withdrawn');
        await this.note(tx, withdrawnBy, run, 'import.withdrawn', { ...taken });
      });
      return taken;
    });
    return outcome?.result;
  }

  private note(
    tx: Parameters<AuditTrail['append']>[0],
    actorId: string | null,
    run: StoredRun,
    action: string,
    details: Record<string, unknown>,
  ): Promise<void> {
    const subjectIds = [run.id];
    return this.audit.append(tx, { actorId, action, subject: 'import_run', subjectIds, details });
  }
}
