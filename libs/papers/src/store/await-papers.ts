import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Fault } from '#domain';
import type { PaperState } from './paper-key.js';
import { AWAIT_MAX_MS, AWAITING_MAX, LOOK_EVERY_MS } from './paper-limits.js';
import { PaperRepository, type StoredPaper } from './paper.repository.js';

interface Waiter {
  readonly id: string;
  readonly until: number;
  readonly done: (paper: StoredPaper | undefined) => void;
  readonly broken: (error: unknown) => void;
}

const open: ReadonlySet<PaperState> = new Set(['waiting', 'making']);

/** Waits for papers that a job makes. All that wait in one process ask the database together, in one question. */
@Injectable()
export class AwaitPapers implements OnModuleDestroy {
  private waiters: Waiter[] = [];
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly papers: PaperRepository) {}

  /** @returns the paper when it has come to an end; undefined when it has not within `AWAIT_MAX_MS`, or too many wait. */
  run(id: string): Promise<StoredPaper | undefined> {
    if (this.waiters.length >= AWAITING_MAX) return Promise.resolve(undefined);
    return new Promise((done, broken) => {
      this.waiters.push({ id, until: performance.now() + AWAIT_MAX_MS, done, broken });
      this.timer ??= setTimeout(() => void this.look(), LOOK_EVERY_MS);
    });
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
    for (const { broken } of this.waiters) broken(new Fault('STOPPING'));
    this.waiters = [];
  }

  private async look(): Promise<void> {
    const asked = this.waiters;
    try {
      const found = await this.papers.standing([...new Set(asked.map(({ id }) => id))]);
      const byId = new Map(found.map((paper) => [paper.id, paper]));
      const now = performance.now();
      this.settle(asked, (waiter) => {
        const paper = byId.get(waiter.id);
        if (paper !== undefined && open.has(paper.state) && now < waiter.until) return false;
        waiter.done(paper !== undefined && open.has(paper.state) ? undefined : paper);
        return true;
      });
    } catch (error) {
      this.settle(asked, ({ broken }) => {
        broken(error);
        return true;
      });
    }
    this.timer =
      this.waiters.length === 0 ? undefined : setTimeout(() => void this.look(), LOOK_EVERY_MS);
  }

  private settle(asked: readonly Waiter[], isSettled: (waiter: Waiter) => boolean): void {
    const gone = new Set(asked.filter(isSettled));
    this.waiters = this.waiters.filter((waiter) => !gone.has(waiter));
  }
}
