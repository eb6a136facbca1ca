import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Fault } from '#domain';
import type { Paper } from './paper.js';
import { readPaperFonts, type PaperFonts } from './paper-fonts.js';
import { memoSource } from './memo-template.js';
import { paperSource } from './paper-template.js';
import { reportSource } from './report-template.js';
import { settable } from './settable-paper.js';
import type { TypstWish } from './typst-thread.js';
import { TypstThreads } from './typst-threads.js';
import { writtenOut } from './written-out.js';

/** As many papers may wait for their turn; the next is told to come back. */
export const RENDERS_WAITING_MAX = 16;
/** Characters of a paper as data; about 400 full pages. */
export const PAPER_CHARACTERS_MAX = 2_000_000;

/** `a-2a`: PDF/A-2a, tagged, for keeping; `ua-1`: PDF/UA-1. The compiler declares one of them in a file. */
export type PaperStandard = 'a-2a' | 'ua-1';

const sources = { handling: paperSource, report: reportSource, memo: memoSource } as const;

/** Sets papers as tagged PDF, in threads of their own. */
@Injectable()
export class RenderPaper implements OnApplicationShutdown {
  private fonts: PaperFonts | undefined;
  private waiting = 0;
  private readonly threads = new TypstThreads(() => this.readFonts().bytes);

  /**
   * The same paper is the same bytes within one release, on any machine of the same kind, whichever thread sets it.
   * Throws `Fault` OVERLOADED when too many wait or it takes too long, PAPER_TOO_LONG; an `Error` that tells nothing of the paper
   * when it cannot be set.
   */
  async run(paper: Paper, standard: PaperStandard = 'a-2a'): Promise<Buffer> {
    const wish = this.wishOf(paper, standard);
    if (wish.paper.length > PAPER_CHARACTERS_MAX) throw new Fault('PAPER_TOO_LONG');
    if (this.waiting >= RENDERS_WAITING_MAX) throw new Fault('OVERLOADED');
    this.waiting += 1;
    try {
      return await this.inThread(wish);
    } finally {
      this.waiting -= 1;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.stop();
  }

  private wishOf(paper: Paper, standard: PaperStandard): TypstWish {
    const { coverage } = this.readFonts();
    const { logo, ...told } = settable(paper, (text) => writtenOut(text, coverage));
    return {
      source: sources[paper.form ?? 'handling'],
      paper: JSON.stringify({ ...told, ...(logo && { logo: true }) }),
      logo: logo ?? null,
      standard,
      seconds: Date.parse(`${paper.date}T00:00:00Z`) / 1000,
    };
  }

  private inThread(wish: TypstWish): Promise<Buffer> {
    return this.threads.run(wish);
  }

  private readFonts(): PaperFonts {
    return (this.fonts ??= readPaperFonts());
  }
}
