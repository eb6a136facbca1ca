import { unknownMigrations } from '#database';
import type { KeyRing } from '#protection';
import { assertApart, findBackup } from './backup-folders.js';
import { BackupError } from './backup-error.js';
import { readManifest, type BackupManifest, type KeysManifest } from './manifest.js';
import { Pace, type OnProgress } from './pace.js';
import { checkPart } from './part-file.js';

export interface CheckRequest {
  /** A backup, or the folder of several: then the newest is meant. */
  readonly folder: string;
  /** Null restores without keys: content stays closed for good. */
  readonly keysFolder: string | null;
  readonly keyRingFolder: string;
  /** The key ring that lies there; undefined when none does. */
  readonly ring: KeyRing | undefined;
  readonly onProgress?: OnProgress;
}

/** A backup whose every file is as it was written. */
export interface CheckedBackup {
  readonly folder: string;
  readonly manifest: BackupManifest;
  readonly keys: { readonly folder: string; readonly manifest: KeysManifest } | null;
  /** Whether the key ring that is here made it: without, nobody can tell a forged backup or verify its log. */
  readonly ringFits: boolean;
}

/** Looks at everything that a restore rests on before anything is changed. */
export class CheckBackup {
  /**
   * Reads every file through. Throws `BackupError` that says what is wrong: no whole backup, a newer version's,
   * a changed or missing file, keys of other backups, another key ring.
   */
  async run(request: CheckRequest): Promise<CheckedBackup> {
    const { keysFolder, ring } = request;
    const folder = await findBackup(request.folder);
    const unproved = await needManifest(folder);
    const wrapped = keysFolder === null ? null : await this.keysFor(unproved, request, keysFolder);
    const ringFits = ring?.isOf((wrapped ?? unproved).keyRing) === true;
    const proof = ringFits ? ring : undefined;
    const manifest = await needManifest(folder, proof);
    const unknown = unknownMigrations(manifest.migrations);
    if (unknown.length > 0) {
      throw new BackupError(
        `The backup was made by a newer version (${manifest.application}): this one does not know ${unknown.join(', ')}.`,
      );
    }
    const keys =
      keysFolder === null || wrapped === null ? null : { folder: keysFolder, manifest: wrapped };
    const checked = { folder, manifest, keys, ringFits };
    await this.readThrough(checked, request.onProgress);
    return checked;
  }

  private async keysFor(
    backup: BackupManifest,
    { folder, keyRingFolder, ring }: CheckRequest,
    keysFolder: string,
  ): Promise<KeysManifest> {
    await assertApart({ folder, keysFolder, keyRingFolder });
    const found = await readManifest(keysFolder, 'keys');
    if (found === undefined)
      throw new BackupError(`There are no keys of a backup in ${keysFolder}.`);
    if (ring === undefined) {
      throw new BackupError(
        `The key ring is missing: put keys.json of the instance into ${keyRingFolder}. ${WITHOUT}`,
      );
    }
    if (!ring.isOf(found.keyRing)) {
      throw new BackupError(
        `The key ring in ${keyRingFolder} is not the one that this backup was written with. Put the right keys.json there. ${WITHOUT}`,
      );
    }
    const proved = await readManifest(keysFolder, 'keys', ring);
    if (proved === undefined || !proved.serves.some(({ id }) => id === backup.id)) {
      throw new BackupError(
        `The keys in ${keysFolder} do not belong to this backup: they are older than it, or another instance's. ${WITHOUT}`,
      );
    }
    return proved;
  }

  private async readThrough(
    { folder, manifest, keys }: CheckedBackup,
    onProgress: OnProgress | undefined,
  ): Promise<void> {
    const pace = new Pace(onProgress);
    const places = manifest.parts.map((part) => ({ part, folder }));
    if (keys !== null) places.push({ part: keys.manifest.part, folder: keys.folder });
    for (const place of places) {
      pace.next(place.part.table, places.length);
      await checkPart(place.part, place.folder, pace.add);
    }
  }
}

const WITHOUT =
  'With --without-keys in place of --keys everything else is restored, and content stays closed for good.';

async function needManifest(folder: string, ring?: KeyRing): Promise<BackupManifest> {
  const manifest = await readManifest(folder, 'data', ring);
  if (manifest === undefined) throw new BackupError(`There is no backup in ${folder}.`);
  return manifest;
}
