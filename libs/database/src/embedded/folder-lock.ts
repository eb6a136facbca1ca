import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { processMark } from './process-mark.js';

const RETRY_MS = 50;

/** What the holder of a lock says about itself. */
export interface LockHolder {
  readonly pid: number;
  readonly note: string;
}

/** Someone else holds the lock. */
export class LockHeldError extends Error {
  constructor(readonly holder: LockHolder) {
    super(`process ${holder.pid} holds the lock`);
  }
}

/**
 * A lock in a folder: a file that names its holder. A lock whose holder no longer runs is taken over, so a killed
 * process leaves nothing to clean up by hand.
 */
export class FolderLock {
  private constructor(
    private readonly path: string,
    private text: string,
  ) {}

  /** @throws LockHeldError when another running process still holds it after `waitMs`. */
  static async acquire(path: string, waitMs = 0, note = ''): Promise<FolderLock> {
    const text = describe(note);
    const deadline = Date.now() + waitMs;
    for (;;) {
      if (await place(path, text)) return new FolderLock(path, text);
      const holder = await readHolder(path);
      if (holder === undefined) continue;
      if (holder.stale) {
        await removeStale(path, holder.text);
      } else if (Date.now() >= deadline) {
        throw new LockHeldError({ pid: holder.pid, note: holder.note });
      } else {
        await sleep(RETRY_MS);
      }
    }
  }

  /** Changes what the lock says about its holder. */
  async annotate(note: string): Promise<void> {
    this.text = describe(note);
    const fresh = `${this.path}.${randomBytes(4).toString('hex')}`;
    await writeFile(fresh, this.text);
    await rename(fresh, this.path);
  }

  async release(): Promise<void> {
    const found = await readFile(this.path, 'utf8').catch(() => undefined);
    if (found === this.text) await rm(this.path, { force: true });
  }
}

function describe(note: string): string {
  const nonce = randomBytes(4).toString('hex');
  return JSON.stringify({ pid: process.pid, mark: processMark(process.pid), nonce, note });
}

/** The file appears whole or not at all: a lock without a readable holder could never be judged stale. */
async function place(path: string, text: string): Promise<boolean> {
  const fresh = `${path}.${randomBytes(4).toString('hex')}`;
  await writeFile(fresh, text);
  try {
    await link(fresh, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}

async function readHolder(path: string) {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const holder = JSON.parse(text) as { pid: number; mark?: string; note: string };
    const mark = processMark(holder.pid);
    return { ...holder, text, stale: mark === undefined || mark !== holder.mark };
  } catch {
    return { pid: 0, note: '', text, stale: true };
  }
}

/** Moves the stale file away and looks at what was moved: someone may have taken the lock in between. */
async function removeStale(path: string, staleText: string): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  try {
    await rename(path, aside);
  } catch {
    return; // Another process was quicker.
  }
  const moved = await readFile(aside, 'utf8');
  if (moved !== staleText) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}
