import { resolve } from 'node:path';
import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { AuditTrail } from '#audit';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { KeyRing, newId } from '#protection';
import { assertApart, BackupFolder, type BackupDraft } from './backup-folders.js';
import { KeysFolder } from './keys-folder.js';
import { KeysInBackups } from './keys-in-backups.js';
import { KEY_TABLE, leftOutTables } from './left-out-tables.js';
import {
  FORMAT,
  manifestText,
  type BackupManifest,
  type KeysManifest,
  type Part,
} from './manifest.js';
import { copyOut } from './part-file.js';
import { Pace, type OnProgress } from './pace.js';
import { Snapshot } from './snapshot.js';

export interface BackupRequest {
  /** The backup becomes a folder in this one, named by its moment. */
  readonly folder: string;
  /** Gets the wrapped data keys in place of those that lie there. */
  readonly keysFolder: string;
  /** The version of the program, for the manifest. */
  readonly application: string;
  readonly onProgress?: OnProgress;
}

export interface MadeBackup {
  readonly id: string;
  readonly folder: string;
  readonly takenAt: string;
  readonly tables: number;
  readonly rows: number;
  /** Of text, and of what it takes on disk. */
  readonly bytes: number;
  readonly storedBytes: number;
  readonly seconds: number;
  /** Older backups that the new keys belong to as well. */
  readonly olderServed: number;
}

/** The folders held, and the half backup in them. */
interface Work {
  readonly id: string;
  readonly backups: BackupFolder;
  readonly keys: KeysFolder;
  readonly request: BackupRequest;
  readonly pace: Pace;
}

/**
 * Copies everything at one moment, beside a running application, and takes no lock that it would notice. Signed in
 * as the application, which may read every table; a table that it may not read stops the backup.
 */
@Injectable()
export class MakeBackup {
  private readonly keysInBackups: KeysInBackups;

  constructor(
    private readonly database: Database,
    private readonly ring: KeyRing,
    private readonly audit: AuditTrail,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {
    this.keysInBackups = new KeysInBackups(database, ring);
  }

  /**
   * A backup that is stopped at any moment leaves half a folder, which counts for nothing and goes at the next run.
   * Throws `BackupError` when the folders do not lie apart, are in use, or hold the keys of another instance.
   */
  async run(request: BackupRequest): Promise<MadeBackup> {
    await assertApart({ ...request, keyRingFolder: this.settings.keyDir });
    const backups = await BackupFolder.open(request.folder);
    try {
      const keys = await KeysFolder.open(request.keysFolder);
      try {
        const pace = new Pace(request.onProgress);
        return await this.make({ id: newId(), backups, keys, request, pace });
      } finally {
        await keys.release();
      }
    } finally {
      await backups.release();
    }
  }

  private async make(work: Work): Promise<MadeBackup> {
    const { id, backups, keys, pace } = work;
    const draft = await backups.draft(this.clock.now());
    try {
      const { data, wrapped } = await this.database.withClient((client) =>
        Snapshot.of(client, (snapshot) => this.copy(work, draft, snapshot, client)),
      );
      const parts = [...data.parts, wrapped.part];
      const rows = parts.reduce((sum, part) => sum + part.rows, 0);
      const storedBytes = parts.reduce((sum, part) => sum + part.bytes, 0);
      await this.tell(id, { tables: parts.length, rows, bytes: storedBytes });
      // Keys first: a backup whose keys are not in place must never stand, and new keys serve older backups too.
      await keys.replace(wrapped.part.file, manifestText(wrapped, this.ring));
      await this.keysInBackups.note({ folder: resolve(keys.path), asOf: wrapped.takenAt });
      const folder = await backups.finish(draft, manifestText(data, this.ring));
      const { takenAt } = data;
      const { bytes, seconds } = pace.reached();
      const made = { id, folder, takenAt, tables: parts.length, rows, bytes, storedBytes, seconds };
      return { ...made, olderServed: wrapped.serves.length - 1 };
    } catch (error) {
      await Promise.all([backups.drop(draft), keys.tidy()]);
      throw error;
    }
  }

  private async copy(
    { id, backups, keys, request, pace }: Work,
    draft: BackupDraft,
    snapshot: Snapshot,
    client: pg.ClientBase,
  ): Promise<{ data: BackupManifest; wrapped: KeysManifest }> {
    const { takenAt, audit, tables } = snapshot;
    const { serves } = await snapshot.lineage(keys.present, await backups.backups());
    const parts: Part[] = [];
    let keyPart: Part | undefined;
    for (const table of tables) {
      pace.next(table.name, tables.length);
      if (table.name === KEY_TABLE) {
        const target = { folder: keys.path, file: keys.fileOf(id) };
        keyPart = await copyOut(client, table, target, pace.add);
      } else {
        const target = { folder: draft.path, file: `${table.name}.copy.gz` };
        parts.push(await copyOut(client, table, target, pace.add));
      }
    }
    if (keyPart === undefined) throw new Error(`there is no table ${KEY_TABLE}`);
    const { application } = request;
    const both = {
      format: FORMAT,
      id,
      takenAt,
      audit,
      application,
      keyRing: this.ring.fingerprint,
    };
    const { migrations, position } = snapshot;
    const sequences = await snapshot.sequences();
    const leftOut = leftOutTables;
    return {
      data: { ...both, kind: 'data', migrations, position, parts, sequences, leftOut },
      wrapped: {
        ...both,
        kind: 'keys',
        part: keyPart,
        serves: [{ id, takenAt, audit }, ...serves],
      },
    };
  }

  /** Written before the backup counts: no copy of the data stands that the log does not tell of. */
  private tell(id: string, details: Record<string, number>): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId: null,
        action: 'backup.made',
        subject: 'backup',
        subjectIds: [id],
        details,
      }),
    );
  }
}
