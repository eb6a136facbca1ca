import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { JobQueues, request } from '#jobs';
import { SealedFiles } from '#protection';
import { SILENT_MS, WAITING_MS } from './export-limits.js';
import { ExportRunRepository } from './export-run.repository.js';
import { runExport } from './jobs.js';

/** Removes exports and sealed files that have expired, and wakes exports whose wake-up or process was lost. */
@Injectable()
export class SweepExports {
  constructor(
    private readonly repository: ExportRunRepository,
    private readonly files: SealedFiles,
    private readonly queues: JobQueues,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    for (const fileId of await this.repository.removeExpired(now)) await this.files.remove(fileId);
    await this.files.sweepExpired(now);
    const before = (ms: number) => new Date(now.getTime() - ms);
    const lost = await this.repository.lost(before(WAITING_MS), before(SILENT_MS));
    await this.queues.addAll(lost.map((exportId) => request(runExport, { exportId })));
  }
}
