import { randomBytes } from 'node:crypto';
import { chown, open, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KEY_BYTES } from './aes-gcm.js';
import type { KeyFile } from './key-ring.js';
import { tiers, type Tier } from '#domain';

/**
 * Puts a changed key file in the place of the old one, whole and durable before anything rests on it: nobody ever reads
 * half a file, and a key that something is wrapped by is on the disk first. It keeps its owner, who may be another
 * account than the one that runs the command.
 */
export async function changeKeyFile(
  path: string,
  change: (file: KeyFile) => KeyFile,
): Promise<KeyFile> {
  const changed = change(JSON.parse(await readFile(path, 'utf8')) as KeyFile);
  const { uid, gid, mode } = await stat(path);
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  try {
    await writeFile(draft, `${JSON.stringify(changed, null, 2)}\n`, { mode, flush: true });
    const written = await stat(draft);
    if (written.uid !== uid || written.gid !== gid) await chown(draft, uid, gid);
    await rename(draft, path);
  } catch (error) {
    await unlink(draft).catch(() => undefined);
    throw error;
  }
  await syncFolder(dirname(path));
  return changed;
}

/** The file with a new wrapping key for each tier, held and not yet in use. */
export function withNewKeys(file: KeyFile): KeyFile {
  const added = tiers.map((tier): [string, string] => [
    `${tier}-${numberOf(newestOf(file, tier)) + 1}`,
    randomBytes(KEY_BYTES).toString('base64'),
  ]);
  return { ...file, wrapping: { ...file.wrapping, ...Object.fromEntries(added) } };
}

/** The file with the newest wrapping key of each tier in use. */
export function withNewestInUse(file: KeyFile): KeyFile {
  const current = Object.fromEntries(tiers.map((tier) => [tier, newestOf(file, tier)]));
  return { ...file, current: current as KeyFile['current'] };
}

/** The newest wrapping key of a tier. */
export function newestOf(file: KeyFile, tier: Tier): string {
  const ids = Object.keys(file.wrapping).filter((id) => tierOf(id) === tier);
  return ids.reduce((one, other) => (numberOf(other) > numberOf(one) ? other : one), `${tier}-0`);
}

/** The tier that a wrapping key is of, by its name; undefined for a name that is none. */
export function tierOf(id: string): Tier | undefined {
  return tiers.find((tier) => new RegExp(`^${tier}-\\d+$`).test(id));
}

function numberOf(id: string): number {
  return Number(id.slice(id.lastIndexOf('-') + 1));
}

/** Without it a power failure may bring the old name back. Not every system lets a folder be opened. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
