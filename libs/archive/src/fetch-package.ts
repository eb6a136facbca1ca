import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Fault, type Actor } from '#domain';
import { SealedFiles, type OpenFile } from '#protection';
import { Authorities } from '#retention';
import { PackageLedger } from './package-ledger.js';
import { PackageRepository } from './package.repository.js';

/** A package, for whoever asked for it and may still deliver what the authority keeps. */
@Injectable()
export class FetchPackage {
  constructor(
    private readonly packages: PackageRepository,
    private readonly authorities: Authorities,
    private readonly ledger: PackageLedger,
    private readonly files: SealedFiles,
    private readonly clock: Clock,
  ) {}

  /** Audited before a byte is answered. Throws `Fault`: NOT_FOUND, ARCHIVE_NOT_READY. */
  async run(actor: Actor, id: string): Promise<OpenFile> {
    const found = await this.packages.one(id);
    if (found?.requestedBy !== actor.accountId) throw new Fault('NOT_FOUND');
    await this.authorities.reach(actor, 'archive.deliver', found.organisationId);
    const isThere = found.state === 'ready' && found.fileId !== null;
    if (!isThere || (await this.packages.isOverdue(id, this.clock.now()))) {
      throw new Fault('ARCHIVE_NOT_READY');
    }
    const file = await this.files.open(found.fileId);
    await this.ledger.fetched(found, actor.accountId);
    return file;
  }
}
