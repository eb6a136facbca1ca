import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { JobQueues, request } from '#jobs';
import { SealedFiles } from '#protection';
import { makePaper } from './jobs.js';
import { OUTDATED_MS, SILENT_MS, WAITING_MS } from './paper-limits.js';
import { paperRelease } from './paper-release.js';
import { PaperSetters } from './paper-setters.js';
import { PaperRepository } from './paper.repository.js';

/** Removes papers that nobody can get any more with their files, and wakes those whose wake-up or process was lost. */
@Injectable()
export class SweepPapers {
  constructor(
    private readonly papers: PaperRepository,
    private readonly setters: PaperSetters,
    private readonly files: SealedFiles,
    private readonly queues: JobQueues,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const before = (ms: number) => new Date(now.getTime() - ms);
    const release = await paperRelease();
    const old = before(OUTDATED_MS);
    for (const { id, fileId } of await this.papers.outdated(release, old, await this.current())) {
      // The file first: a row without one is swept again, a file without a row is found by nobody.
      if (fileId !== null) await this.files.remove(fileId);
      await this.papers.remove(id);
    }
    const lost = await this.papers.lost(release, before(WAITING_MS), before(SILENT_MS));
    await this.queues.addAll(lost.map((paperId) => request(makePaper, { paperId })));
  }

  /** What is in a paper of each kind beside its subject, now. */
  private async current() {
    const kinds = await this.papers.kinds();
    const marked = kinds.map(async ({ subject, form }) => {
      const mark = await this.setters.find(subject)?.mark(form);
      return mark === undefined ? [] : [{ subject, form, mark }];
    });
    return (await Promise.all(marked)).flat();
  }
}
