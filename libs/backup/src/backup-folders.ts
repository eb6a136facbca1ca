import { mkdir, open, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { FolderLock, LockHeldError } from '#database';
import { BackupError } from './backup-error.js';
import { MANIFEST_FILE, readManifest, type BackupMark } from './manifest.js';

const PRIVATE = 0o700;
const OWNER_ONLY = 0o600;
const LOCK_FILE = '.lock';
/** A folder with such a name is half a backup, whatever lies in it. */
const UNFINISHED = '.unfinished-';
const BACKUP_NAME = /^\d{8}T\d{9}Z$/;

/** The three folders that must not lie in each other, as they were named. */
export interface NamedFolders {
  readonly folder: string;
  readonly keysFolder: string;
  /** Where the key ring lies: the tier keys, which no backup may come to hold. */
  readonly keyRingFolder: string;
}

/** Throws `BackupError` when one of the folders is, or lies in, another: then one copy would hold what opens it. */
export async function assertApart(named: NamedFolders): Promise<void> {
  const folder = await whereItLies(named.folder);
  const keys = await whereItLies(named.keysFolder);
  const ring = await whereItLies(named.keyRingFolder);
  const pairs = [
    ['the folder of the backup', folder, 'the keys folder', keys],
    ['the folder of the backup', folder, 'the folder of the key ring', ring],
    ['the keys folder', keys, 'the folder of the key ring', ring],
  ] as const;
  for (const [one, onePath, other, otherPath] of pairs) {
    if (!contains(onePath, otherPath) && !contains(otherPath, onePath)) continue;
    throw new BackupError(
      `${capital(one)} and ${other} must lie apart: ${onePath} and ${otherPath} do not. Whoever finds one must not have the other.`,
    );
  }
}

/** The folder that backups are made in: one folder a backup, and nothing else is touched. */
export class BackupFolder {
  private constructor(
    readonly path: string,
    private readonly lock: FolderLock,
  ) {}

  /** Makes the folder where it is missing, holds it for this process and removes what a killed one left. */
  static async open(path: string): Promise<BackupFolder> {
    const lock = await openPrivate(path);
    for (const name of await readdir(path)) {
      if (name.startsWith(UNFINISHED)) await rm(join(path, name), { recursive: true });
    }
    return new BackupFolder(path, lock);
  }

  /** A new folder that counts for nothing until it is given its name. */
  async draft(takenAt: Date): Promise<BackupDraft> {
    const name = takenAt.toISOString().replace(/[-:.]/g, '');
    const path = join(this.path, `${UNFINISHED}${name}`);
    await mkdir(path, { mode: PRIVATE });
    return { path, name };
  }

  /** Gives the draft its name: from this moment on it is a backup. */
  async finish(draft: BackupDraft, manifest: string): Promise<string> {
    await writeSafely(draft.path, MANIFEST_FILE, manifest);
    const path = join(this.path, draft.name);
    await rename(draft.path, path);
    await syncFolder(this.path);
    return path;
  }

  async drop(draft: BackupDraft): Promise<void> {
    await rm(draft.path, { recursive: true, force: true });
  }

  /** The whole backups that lie here; one whose manifest cannot be read is left alone. */
  async backups(): Promise<BackupMark[]> {
    const marks: BackupMark[] = [];
    for (const name of (await readdir(this.path)).filter((one) => BACKUP_NAME.test(one))) {
      const found = await readManifest(join(this.path, name), 'data').catch(() => undefined);
      if (found !== undefined) marks.push(found);
    }
    return marks;
  }

  release(): Promise<void> {
    return this.lock.release();
  }
}

export interface BackupDraft {
  readonly path: string;
  readonly name: string;
}

/** `path` itself when it is a backup, else the newest backup in it. Throws `BackupError` when there is none. */
export async function findBackup(path: string): Promise<string> {
  const names = await readdir(path).catch((error: Error) => {
    throw new BackupError(`${path} cannot be read: ${error.message}`, { cause: error });
  });
  const unfinished = basename(resolve(path)).startsWith(UNFINISHED);
  if (names.includes(MANIFEST_FILE) && !unfinished) return path;
  const newest = names
    .filter((name) => BACKUP_NAME.test(name))
    .sort()
    .at(-1);
  if (newest !== undefined) return join(path, newest);
  const half = unfinished || names.some((name) => name.startsWith(UNFINISHED));
  throw new BackupError(
    `There is no backup in ${path}${half ? ', only one that was stopped before it was whole' : ''}.`,
  );
}

/** Makes a folder for its owner only, where there is none, and holds it. */
export async function openPrivate(path: string): Promise<FolderLock> {
  await mkdir(path, { recursive: true, mode: PRIVATE });
  try {
    return await FolderLock.acquire(join(path, LOCK_FILE));
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error;
    throw new BackupError(
      `Another backup is being made in ${path} (process ${error.holder.pid}). Wait for it.`,
    );
  }
}

/** Writes a file whole or not at all, and answers when it is on disk. */
export async function writeSafely(folder: string, name: string, text: string): Promise<void> {
  const fresh = join(folder, `${name}.new`);
  await writeFile(fresh, text, { mode: OWNER_ONLY, flush: true });
  await rename(fresh, join(folder, name));
  await syncFolder(folder);
}

/** A rename is on disk once its folder is. Windows has no such call, and needs none. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The real path, links followed, also of a folder that is not there yet. */
async function whereItLies(path: string): Promise<string> {
  const asked = resolve(path);
  try {
    return await realpath(asked);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(asked) === asked) throw error;
    return join(await whereItLies(dirname(asked)), basename(asked));
  }
}

function contains(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
