import { Injectable } from '@nestjs/common';
import { Fault, type Actor } from '#domain';
import { SealedFiles } from '#protection';
import { ExportLedger } from './export-ledger.js';

/** Removes an export and its file; one that is still being written ends at its next batch. */
@Injectable()
export class RemoveExport {
  constructor(
    private readonly ledger: ExportLedger,
    private readonly files: SealedFiles,
  ) {}

  /** Throws `Fault`: NOT_FOUND. */
  async run(actor: Actor, id: string): Promise<void> {
    const removed = await this.ledger.remove(id, actor.accountId);
    if (removed === undefined) throw new Fault('NOT_FOUND');
    if (removed.fileId !== null) await this.files.remove(removed.fileId);
  }
}
