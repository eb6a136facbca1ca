import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Fault } from '#domain';
import {
  typstThread,
  type TypstAnswer,
  type TypstThreadData,
  type TypstWish,
} from './typst-thread.js';

/** Longest that one paper may take, from its turn. */
const RENDER_TIMEOUT_MS = 20_000;
/** More than one keeps whoever reports waiting on a small machine, and two papers are set beside each other. */
const THREADS_MAX = Math.min(2, availableParallelism());
/** A thread beside another ends when it has had nothing to do for this long, */
const SPARE_IDLE_MS = 5_000;
/** and the last one after this long: each holds about fifty megabytes. */
const LAST_IDLE_MS = 60_000;

/** Niceness: a third of what a request gets where both want the processor. */
const STANDS_BACK = 5;

interface Thread {
  readonly worker: Worker;
  readonly workspace: string;
  idle: NodeJS.Timeout | undefined;
}

interface Waiting {
  readonly wish: TypstWish;
  readonly done: (pdf: Buffer) => void;
  readonly broken: (error: unknown) => void;
}

/** The threads that set papers: one, a second while papers wait, none when there has been nothing to do for a while. */
export class TypstThreads {
  private readonly all = new Set<Thread>();
  private readonly free: Thread[] = [];
  private readonly waiting: Waiting[] = [];

  /** @param fonts that papers are set in; asked for when a thread starts. */
  constructor(private readonly fonts: () => readonly Uint8Array[]) {}

  /** Threads that hold memory now. */
  get size(): number {
    return this.all.size;
  }

  /** In turn. Fault OVERLOADED when it takes too long; an `Error` that tells nothing of the paper when it cannot be set. */
  run(wish: TypstWish): Promise<Buffer> {
    return new Promise((done, broken) => {
      this.waiting.push({ wish, done, broken });
      this.next();
    });
  }

  async stop(): Promise<void> {
    await Promise.all([...this.all].map((thread) => this.end(thread)));
  }

  private next(): void {
    while (this.waiting.length > 0) {
      const thread = this.free.pop() ?? (this.all.size < THREADS_MAX ? this.start() : undefined);
      if (thread === undefined) return;
      clearTimeout(thread.idle);
      void this.set(thread, this.waiting.shift()!);
    }
  }

  private async set(thread: Thread, { wish, done, broken }: Waiting): Promise<void> {
    try {
      const answer = await answerOf(thread.worker, wish);
      if ('failed' in answer) throw new Error('A paper could not be set');
      this.rest(thread);
      done(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength));
    } catch (error) {
      // Whatever state the thread is in, the next paper gets a new one.
      await this.end(thread);
      broken(error);
    }
    this.next();
  }

  private rest(thread: Thread): void {
    this.free.push(thread);
    const forMs = this.all.size > 1 ? SPARE_IDLE_MS : LAST_IDLE_MS;
    thread.idle = setTimeout(() => {
      if (this.all.size > 1 || forMs === LAST_IDLE_MS) return void this.end(thread);
      // The other one has gone first: this one is the last, and waits as the last does.
      this.free.splice(this.free.indexOf(thread), 1);
      this.rest(thread);
    }, forMs).unref();
  }

  private start(): Thread {
    const workspace = mkdtempSync(join(tmpdir(), 'lagesbild-paper-'));
    const data: TypstThreadData = {
      compiler: createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-node-compiler'),
      workspace,
      fonts: this.fonts(),
      priority: STANDS_BACK,
    };
    const worker = new Worker(typstThread, { eval: true, workerData: data });
    worker.unref();
    const thread: Thread = { worker, workspace, idle: undefined };
    this.all.add(thread);
    return thread;
  }

  private async end(thread: Thread): Promise<void> {
    clearTimeout(thread.idle);
    this.all.delete(thread);
    const at = this.free.indexOf(thread);
    if (at >= 0) this.free.splice(at, 1);
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
