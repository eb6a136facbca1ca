import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, isWithin, reachOf, type Actor } from '#domain';
import { SealedFiles, type OpenFile } from '#protection';
import { ExportLedger } from './export-ledger.js';
import { ExportRunRepository } from './export-run.repository.js';

/** The file of an export, for whoever asked for it and may still read what it holds. */
@Injectable()
export class DownloadExport {
  constructor(
    private readonly repository: ExportRunRepository,
    private readonly ledger: ExportLedger,
    private readonly files: SealedFiles,
    private readonly clock: Clock,
  ) {}

  /** Audited before a byte is answered. Throws `Fault`: NOT_FOUND, EXPORT_NOT_READY. */
  async run(actor: Actor, id: string): Promise<OpenFile> {
    const run = await this.repository.find(id, actor.accountId);
    if (run === undefined || !isWithin(run.scope, reachOf(actor, 'incident.read'))) {
      throw new Fault('NOT_FOUND');
    }
    if (run.status !== 'completed' || run.fileId === null) throw new Fault('EXPORT_NOT_READY');
    if (run.expiresAt !== null && run.expiresAt <= this.clock.now()) throw new Fault('NOT_FOUND');
    const file = await this.files.open(run.fileId);
    await this.ledger.download(run);
    return file;
  }
}
