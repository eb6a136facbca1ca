import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Fault } from '#domain';
import type { NumberedWish, PaperWish, WishAnswer } from './paper-wish.js';

/** The process ends when it has had nothing to do for this long: it leaves two hundred megabytes behind otherwise. */
const IDLE_MS = 10_000;
/** Longest that one paper may take; then the process is ended, and what else it had under way with it. */
const WISH_MAX_MS = 60_000;

/** What it is told of its surroundings: no key, no address of a database. */
const ENVIRONMENT = ['PATH', 'TMPDIR', 'TEMP', 'TZ', 'SystemRoot'] as const;

interface Pending {
  readonly done: (bytes: Buffer | null) => void;
  readonly broken: (error: unknown) => void;
  readonly timer: NodeJS.Timeout;
}

/** Sets papers in any form in a process of its own, started at the first and ended when there is nothing to do. */
@Injectable()
export class SetPaperFile implements OnApplicationShutdown {
  /** What the process is started with beside its file; from sources it needs a loader. */
  execArgv: readonly string[] = [];
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;
  private number = 0;
  private readonly pending = new Map<number, Pending>();

  /**
   * The same paper is the same bytes within one release. @returns null for sheets of a paper without tables.
   * Faults: PAPER_TOO_LONG; an `Error` that tells nothing of the paper when it cannot be set.
   */
  run(wish: PaperWish): Promise<Buffer | null> {
    clearTimeout(this.idle);
    const child = (this.child ??= this.start());
    child.channel?.ref();
    const number = (this.number += 1);
    return new Promise((done, broken) => {
      const timer = setTimeout(() => child.kill('SIGKILL'), WISH_MAX_MS);
      this.pending.set(number, { done, broken, timer });
      // A process that has just ended says so by itself.
      child.send({ ...wish, number } satisfies NumberedWish, () => undefined);
    });
  }

  onApplicationShutdown(): void {
    this.end();
  }

  private start(): ChildProcess {
    const child = fork(fileURLToPath(new URL('./paper-process.js', import.meta.url)), [], {
      execArgv: [...this.execArgv],
      serialization: 'advanced',
      env: Object.fromEntries(ENVIRONMENT.map((name) => [name, process.env[name]])),
      stdio: ['ignore', 'ignore', process.stderr, 'ipc'],
    });
    child.on('message', (answer: WishAnswer) => this.settle(answer));
    child.on('error', () => this.lost(child));
    child.on('exit', () => this.lost(child));
    child.unref();
    child.channel?.unref();
    return child;
  }

  private settle(answer: WishAnswer): void {
    const pending = this.pending.get(answer.number);
    if (pending === undefined) return;
    clearTimeout(pending.timer);
    this.pending.delete(answer.number);
    if ('fault' in answer) pending.broken(new Fault(answer.fault));
    else if ('error' in answer)
      pending.broken(new Error(`A paper could not be set: ${answer.error}`));
    else pending.done(answer.bytes && Buffer.from(answer.bytes));
    if (this.pending.size > 0) return;
    this.child?.channel?.unref();
    this.idle = setTimeout(() => this.end(), IDLE_MS).unref();
  }

  private lost(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = undefined;
    for (const { broken, timer } of this.pending.values()) {
      clearTimeout(timer);
      broken(new Error('The process that sets papers has ended'));
    }
    this.pending.clear();
  }

  private end(): void {
    clearTimeout(this.idle);
    const { child } = this;
    if (child === undefined) return;
    this.lost(child);
    if (child.connected) child.disconnect();
  }
}
