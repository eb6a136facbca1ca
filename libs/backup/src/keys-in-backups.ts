import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { KeyRing, newId } from '#protection';
import { BackupError } from './backup-error.js';
import { KeysFolder } from './keys-folder.js';
import { KEY_TABLE } from './left-out-tables.js';
import { FORMAT, manifestText, type KeysManifest } from './manifest.js';
import { copyOut } from './part-file.js';
import { Snapshot } from './snapshot.js';

/** Where the last backup has put its keys, and of which moment those are that lie there now. */
interface KeysPlace {
  readonly folder: string;
  readonly asOf: string;
}

/**
 * The keys folder of the last backup, which serves all older ones. Replacing the keys there by those that are left closes
 * what has been erased in every backup, without making one.
 */
@Injectable()
export class KeysInBackups {
  constructor(
    private readonly database: Database,
    private readonly ring: KeyRing,
  ) {}

  /** The moment of the keys that lie there, by the clock of the database; null when none is known here. */
  async asOf(): Promise<Date | null> {
    const place = await this.place();
    return place === undefined ? null : new Date(place.asOf);
  }

  /** Notes where keys were put. Tables of an older version, which a backup may be made of, have no place for it. */
  async note(place: KeysPlace): Promise<void> {
    const [table] = await this.database.query<{ isThere: boolean }>(
      `SELECT to_regclass('backup_keys_place') IS NOT NULL AS "isThere"`,
    );
    if (table?.isThere !== true) return;
    await this.database.query(
      `INSERT INTO backup_keys_place (name, folder, as_of) VALUES ('last', $1, $2)
       ON CONFLICT (name) DO UPDATE SET folder = excluded.folder, as_of = excluded.as_of`,
      [place.folder, place.asOf],
    );
  }

  /**
   * Throws `BackupError` when the folder holds no keys, is in use, or holds those of another instance or a later state;
   * and what the file system says when it cannot be reached.
   */
  async replace(): Promise<void> {
    const place = await this.place();
    if (place === undefined) return;
    const keys = await KeysFolder.openPresent(place.folder);
    try {
      const { present } = keys;
      if (present === undefined) throw new BackupError(`There are no keys in ${place.folder}.`);
      const wrapped = await this.copy(keys, present);
      await keys.replace(wrapped.part.file, manifestText(wrapped, this.ring));
      // A backup may have put its keys elsewhere meanwhile: then those are the last, and as old as it says.
      await this.database.query(`UPDATE backup_keys_place SET as_of = $2 WHERE folder = $1`, [
        place.folder,
        wrapped.takenAt,
      ]);
    } finally {
      await keys.tidy().finally(() => keys.release());
    }
  }

  private copy(keys: KeysFolder, present: KeysManifest): Promise<KeysManifest> {
    const id = newId();
    return this.database.withClient((client) =>
      Snapshot.of(client, async (snapshot) => {
        const { serves } = await snapshot.lineage(present, []);
        const table = snapshot.tables.find(({ name }) => name === KEY_TABLE);
        if (table === undefined) throw new Error(`there is no table ${KEY_TABLE}`);
        const target = { folder: keys.path, file: keys.fileOf(id) };
        const part = await copyOut(client, table, target, () => undefined);
        const { takenAt, audit } = snapshot;
        const { application } = present;
        return {
          ...{ format: FORMAT, kind: 'keys', id, takenAt, audit, application, part, serves },
          keyRing: this.ring.fingerprint,
        } as const;
      }),
    );
  }

  private async place(): Promise<KeysPlace | undefined> {
    const [row] = await this.database.query<{ folder: string; asOf: Date }>(
      `SELECT folder, as_of AS "asOf" FROM backup_keys_place`,
    );
    return row && { folder: row.folder, asOf: row.asOf.toISOString() };
  }
}
