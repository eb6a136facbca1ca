import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '#config';
import { placeOfError } from '#documents';
import { Fault } from '#domain';
import { SealedFiles } from '#protection';
import { paperTypes, type SetPaper } from './paper-key.js';
import { BEAT_MS, PAPER_ATTEMPTS_MAX, progress, SILENT_MS } from './paper-limits.js';
import { paperRelease } from './paper-release.js';
import { PaperSetters } from './paper-setters.js';
import { PaperRepository, type BegunPaper } from './paper.repository.js';

/** A paper that was taken away, or taken over, while it was being made. */
class TakenAway extends Error {}

/** Makes one paper and stores it. After its process has died it begins anew, and what was left of the file goes. */
@Injectable()
export class MakePaper {
  private readonly logger = new Logger(MakePaper.name);

  constructor(
    private readonly papers: PaperRepository,
    private readonly setters: PaperSetters,
    private readonly files: SealedFiles,
    private readonly clock: Clock,
  ) {}

  /** May be called again for the same paper; what is done or in other hands is left alone. */
  async run(paperId: string): Promise<void> {
    const now = this.clock.now();
    const silentSince = new Date(now.getTime() - SILENT_MS);
    const release = await paperRelease();
    const paper = await this.papers.begin(paperId, {
      ...{ release, now, silentSince, progress: progress.begun },
    });
    if (paper === undefined) return;
    // Setting one says nothing for seconds.
    const beat = setInterval(() => void this.change(paper, {}).catch(() => undefined), BEAT_MS);
    try {
      if (paper.formerFileId !== null) await this.files.remove(paper.formerFileId);
      // Its process was killed in each attempt so far.
      if (paper.attempt > PAPER_ATTEMPTS_MAX) await this.fail(paper, 'PAPER_FAILED');
      else await this.make(paper);
    } catch (error) {
      await this.endEarly(paper, error);
    } finally {
      clearInterval(beat);
    }
  }

  private async make(paper: BegunPaper): Promise<void> {
    const setter = this.setters.of(paper.subject);
    const set = await setter.set(paper, async (percent) => {
      if (!(await this.change(paper, { progress: percent }))) throw new TakenAway();
    });
    // With another logo it is another paper; whoever asks for it now has ordered that one.
    if ((await setter.mark(paper.form)) !== paper.mark) return this.papers.remove(paper.id);
    if (set !== null) return this.store(paper, set);
    await this.change(paper, { state: 'empty', progress: progress.made, finishedAt: this.clock.now() }); // prettier-ignore
  }

  private async store(paper: BegunPaper, { bytes, name, tier }: SetPaper): Promise<void> {
    const mediaType = paperTypes[paper.form];
    const meta = { name, mediaType, tier, createdBy: null, expiresAt: null };
    const writer = await this.files.writer(meta);
    try {
      // Told first, so that whoever comes after a death finds what lies there.
      if (!(await this.change(paper, { fileId: writer.id, progress: progress.set }))) throw new TakenAway(); // prettier-ignore
      await writer.write(bytes);
      await writer.finish();
      const made = {
        state: 'made',
        progress: progress.made,
        finishedAt: this.clock.now(),
      } as const;
      if (!(await this.change(paper, made))) throw new TakenAway();
    } catch (error) {
      await writer.abandon().catch(() => undefined);
      throw error;
    }
  }

  private async endEarly(paper: BegunPaper, error: unknown): Promise<void> {
    if (error instanceof TakenAway) return;
    // Neither gets better by trying again.
    if (error instanceof Fault && (error.code === 'NOT_FOUND' || error.code === 'PAPER_TOO_LONG')) {
      return this.fail(paper, error.code);
    }
    const told = `paper ${paper.id} (${paper.subject}, ${paper.form}) could not be made: ${placeOfError(error)}`;
    if (paper.attempt < PAPER_ATTEMPTS_MAX) {
      if (await this.change(paper, { state: 'waiting' })) throw new Error(told);
      return;
    }
    this.logger.error(`${told}; given up after ${paper.attempt} attempts`);
    await this.fail(paper, 'PAPER_FAILED');
  }

  private async fail(paper: BegunPaper, fault: string): Promise<void> {
    await this.change(paper, { state: 'failed', fault, finishedAt: this.clock.now() });
  }

  private change(paper: BegunPaper, change: Parameters<PaperRepository['change']>[1]) {
    return this.papers.change(paper, change, this.clock.now());
  }
}
