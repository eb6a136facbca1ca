import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Fault } from '#domain';
import type { Paper } from './paper.js';
import { readPaperFonts, type PaperFonts } from './paper-fonts.js';
import { memoSource } from './memo-template.js';
import { paperSource } from './paper-template.js';
import { reportSource } from './report-template.js';
import { settable } from './settable-paper.js';
import {
  typstThread,
  type TypstAnswer,
  type TypstThreadData,
  type TypstWish,
} from './typst-thread.js';
import { writtenOut } from './written-out.js';

/** Longest that one paper may take, from its turn. */
export const RENDER_TIMEOUT_MS = 20_000;
/** As many papers may wait for their turn; the next is told to come back. */
export const RENDERS_WAITING_MAX = 16;
/** Characters of a paper as data; about 400 full pages. */
export const PAPER_CHARACTERS_MAX = 2_000_000;

/** `a-2a`: PDF/A-2a, tagged, for keeping; `ua-1`: PDF/UA-1. The compiler declares one of them in a file. */
export type PaperStandard = 'a-2a' | 'ua-1';

const sources = { handling: paperSource, report: reportSource, memo: memoSource } as const;

interface Thread {
  readonly worker: Worker;
  readonly workspace: string;
}

/** Sets papers as tagged PDF, one at a time, in a thread of its own. */
@Injectable()
export class RenderPaper implements OnApplicationShutdown {
  private thread: Thread | undefined;
  private fonts: PaperFonts | undefined;
  private waiting = 0;
  private turn: Promise<unknown> = Promise.resolve();

  /**
   * The same paper is the same bytes within one release, on any machine of the same kind.
   * Throws `Fault` OVERLOADED when too many wait or it takes too long, PAPER_TOO_LONG; an `Error` that tells nothing of the paper
   * when it cannot be set.
   */
  async run(paper: Paper, standard: PaperStandard = 'a-2a'): Promise<Buffer> {
    const wish = this.wishOf(paper, standard);
    if (wish.paper.length > PAPER_CHARACTERS_MAX) throw new Fault('PAPER_TOO_LONG');
    if (this.waiting >= RENDERS_WAITING_MAX) throw new Fault('OVERLOADED');
    this.waiting += 1;
    const mine = this.turn.then(() => this.inThread(wish));
    this.turn = mine.catch(() => undefined);
    try {
      return await mine;
    } finally {
      this.waiting -= 1;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }

  private wishOf(paper: Paper, standard: PaperStandard): TypstWish {
    this.fonts ??= readPaperFonts();
    const { coverage } = this.fonts;
    const { logo, ...told } = settable(paper, (text) => writtenOut(text, coverage));
    return {
      source: sources[paper.form ?? 'handling'],
      paper: JSON.stringify({ ...told, ...(logo && { logo: true }) }),
      logo: logo ?? null,
      standard,
      seconds: Date.parse(`${paper.date}T00:00:00Z`) / 1000,
    };
  }

  private async inThread(wish: TypstWish): Promise<Buffer> {
    const { worker } = (this.thread ??= this.start());
    try {
      const answer = await answerOf(worker, wish);
      if ('failed' in answer) throw new Error('A paper could not be set');
      return Buffer.from(answer.pdf);
    } catch (error) {
      // Whatever state the thread is in, the next paper gets a new one.
      await this.stop();
      throw error;
    }
  }

  private start(): Thread {
    const workspace = mkdtempSync(join(tmpdir(), 'lagesbild-paper-'));
    const data: TypstThreadData = {
      compiler: createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler'),
      workspace,
      fonts: this.fonts!.bytes,
    };
    const worker = new Worker(typstThread, { eval: true, workerData: data });
    worker.unref();
    return { worker, workspace };
  }

  private async stop(): Promise<void> {
    const { thread } = this;
    if (thread === undefined) return;
    this.thread = undefined;
    rmSync(thread.workspace, { recursive: true, force: true });
    await thread.worker.terminate();
  }
}

function answerOf(worker: Worker, wish: TypstWish): Promise<TypstAnswer> {
  return new Promise((resolve, reject) => {
    const ended = () => {
      clearTimeout(timer);
      worker.off('message', answered).off('error', broken).off('exit', broken);
    };
    const answered = (answer: TypstAnswer) => {
      ended();
      resolve(answer);
    };
    const broken = () => {
      ended();
      reject(new Error('The thread that sets papers has ended'));
    };
    const timer = setTimeout(() => {
      ended();
      reject(new Fault('OVERLOADED'));
    }, RENDER_TIMEOUT_MS);
    worker.on('message', answered).on('error', broken).on('exit', broken);
    worker.postMessage(wish);
  });
}
