import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { JobQueues, request } from '#jobs';
import { SealedFiles } from '#protection';
import { SILENT_MS, WAITING_MS } from './archive-limits.js';
import { runPackage } from './jobs.js';
import { PackageLedger } from './package-ledger.js';
import { PackageRepository } from './package.repository.js';

/**
 * Erases packages that have lain their time, or that may hold what has been erased since, and wakes those whose wake-up
 * or process was lost.
 */
@Injectable()
export class SweepPackages {
  constructor(
    private readonly packages: PackageRepository,
    private readonly ledger: PackageLedger,
    private readonly files: SealedFiles,
    private readonly queues: JobQueues,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    for (const { id, fileId } of await this.packages.overdue(now)) {
      // The file first: a row that says that it is gone is never wrong.
      if (fileId !== null) await this.files.remove(fileId);
      await this.ledger.erased(id);
    }
    const before = (ms: number) => new Date(now.getTime() - ms);
    const lost = await this.packages.lost(before(WAITING_MS), before(SILENT_MS));
    await this.queues.addAll(lost.map((packageId) => request(runPackage, { packageId })));
  }
}
