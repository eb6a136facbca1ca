import { existsSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '#config';

const PRIVATE = 0o700;
/** As root the database server runs as another user, who passes through to its own folder and lists nothing. */
const PASSABLE = 0o711;

/** Makes the installation's data folder when it is not there. */
export async function makeDataFolder(settings: Settings): Promise<void> {
  if (existsSync(settings.dataDir)) return;
  const mode = process.getuid?.() === 0 ? PASSABLE : PRIVATE;
  await mkdir(settings.dataDir, { recursive: true });
  await chmod(settings.dataDir, mode);
}

/** The file that says that `start` runs with this data. */
export function startLockFile(settings: Settings): string {
  return join(settings.dataDir, 'start.lock');
}

/** Where the embedded database lies in the data folder. */
export function embeddedFolder(settings: Settings): string {
  return join(settings.dataDir, 'postgres');
}
