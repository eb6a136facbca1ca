import { access, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderLock } from '#database';
import { openPrivate, writeSafely } from './backup-folders.js';
import { MANIFEST_FILE, readManifest, type KeysManifest } from './manifest.js';

const KEY_FILE = /^content_key-[0-9a-f-]{36}\.copy\.gz$/;

/**
 * The folder of the wrapped data keys. It holds one set at a time: the manifest names its file, and replacing the
 * manifest replaces the set in one step. The former file goes right after; a file that no manifest names is waste.
 */
export class KeysFolder {
  private constructor(
    readonly path: string,
    /** The set that lies here now. */
    readonly present: KeysManifest | undefined,
    private readonly lock: FolderLock,
  ) {}

  /**
   * Makes the folder where it is missing, holds it for this process and removes files that no manifest names.
   * Throws `BackupError` when another manifest lies there: what it belongs to is not to be replaced.
   */
  static async open(path: string): Promise<KeysFolder> {
    const lock = await openPrivate(path);
    try {
      const present = await readManifest(path, 'keys');
      await removeOthers(path, present?.part.file);
      return new KeysFolder(path, present, lock);
    } catch (error) {
      await lock.release();
      throw error;
    }
  }

  /** As `open`, of a folder that is there: one that is not reached is not made. */
  static async openPresent(path: string): Promise<KeysFolder> {
    await access(path);
    return KeysFolder.open(path);
  }

  fileOf(backupId: string): string {
    return `content_key-${backupId}.copy.gz`;
  }

  /** Puts the new set in place of the former one. */
  async replace(file: string, manifest: string): Promise<void> {
    await writeSafely(this.path, MANIFEST_FILE, manifest);
    await removeOthers(this.path, file);
  }

  /** Removes what a failed backup has written; what the manifest names stays. */
  async tidy(): Promise<void> {
    const named = await readManifest(this.path, 'keys');
    await removeOthers(this.path, named?.part.file);
  }

  release(): Promise<void> {
    return this.lock.release();
  }
}

async function removeOthers(path: string, named: string | undefined): Promise<void> {
  for (const name of await readdir(path)) {
    if (KEY_FILE.test(name) && name !== named) await rm(join(path, name));
  }
}
