import type { Command } from 'commander';
import { ReconcileTallies, type Reconciliation } from '#aggregation';
import {
  AuditCheckpoints,
  AuditTrail,
  readAuditHead,
  VerifyAudit,
  type AuditVerdict,
} from '#audit';
import { CheckBackup, RestoreBackup, type CheckedBackup, type RestoredBackup } from '#backup';
import { readSettings, type Settings } from '#config';
import { Database, FolderLock, LockHeldError } from '#database';
import { readKeyRing } from '#protection';
import { migrateAll, withDatabase } from '../command-database.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { makeDataFolder, startLockFile } from '../data-folder.js';
import { ProgressLine } from '../progress-line.js';
import { inApplication } from '../with-application.js';
import { lineOf, sizeOf } from './backup.command.js';

interface RestoreOptions extends OutputOptions {
  readonly keys?: string;
  readonly withoutKeys?: boolean;
}

interface Outcome {
  readonly backup: CheckedBackup;
  readonly restored: RestoredBackup;
  readonly migrations: readonly string[];
  readonly reconciled: Reconciliation;
  /** Null where the key ring is another one: only the ring that sealed the log can verify it. */
  readonly audit: AuditVerdict | null;
}

/** `restore`: a backup into an empty instance, then `reconcile` and `audit verify` on what came out. */
export function registerRestore(program: Command): void {
  addCommand(program, 'restore <dir>', 'load a backup into an empty database or data folder')
    .option('--keys <dir>', 'the keys folder of the backup, or of a later one')
    .option('--without-keys', 'restore everything but content, which stays closed for good')
    .addHelpText(
      'after',
      `
<dir> is one backup, or the folder of several: then the newest is taken.
Put the key ring (keys.json) into LAGESBILD_KEY_DIR first. Nothing is changed before every file has been checked,
and a restore that is stopped leaves the instance as empty as it was. See docs/backup.md.`,
    )
    .action(async (folder: string, options: RestoreOptions) => {
      const outcome = await restore(folder, keysFolderOf(options));
      printResult(options, resultOf(outcome), textOf(outcome));
      const sound = outcome.reconciled.differences.length === 0 && outcome.audit?.intact !== false;
      if (!sound) process.exitCode = 1;
    });
}

function keysFolderOf({ keys, withoutKeys = false }: RestoreOptions): string | null {
  if (keys === undefined && !withoutKeys) {
    throw new Error('Name the folder of the keys with --keys <dir>.');
  }
  if (keys !== undefined && withoutKeys) {
    throw new Error('Either --keys <dir> or --without-keys, not both.');
  }
  return keys ?? null;
}

async function restore(folder: string, keysFolder: string | null): Promise<Outcome> {
  const settings = readSettings(process.env);
  const progress = new ProgressLine();
  const say = (what: string) => (now: Parameters<typeof lineOf>[0]) =>
    progress.show(`${what}: ${lineOf(now)}`);
  try {
    const { keyDir: keyRingFolder } = settings;
    const ring = await readKeyRing(keyRingFolder);
    const request = { folder, keysFolder, keyRingFolder, ring, onProgress: say('checked') };
    const backup = await new CheckBackup().run(request);
    return await whileStopped(settings, () =>
      withDatabase(async ({ schema }, opened) => {
        const target = { ownerUrl: opened.ownerUrl, schema };
        const restored = await new RestoreBackup().run(backup, target, say('restored'));
        const migrations = await migrateAll(opened, settings);
        return { backup, restored, migrations, ...(await examine(backup, progress)) };
      }),
    );
  } finally {
    progress.end();
  }
}

/** With the embedded database, `start` may not run with the same data, nor begin before this ends. */
async function whileStopped<T>(settings: Settings, run: () => Promise<T>): Promise<T> {
  if (settings.databaseUrl !== undefined) return run();
  await makeDataFolder(settings);
  const lock = await FolderLock.acquire(startLockFile(settings)).catch((error: unknown) => {
    if (!(error instanceof LockHeldError)) throw error;
    throw new Error(
      `Lägesbild runs with the data in ${settings.dataDir} (process ${error.holder.pid}). Stop it first.`,
    );
  });
  return run().finally(() => lock.release());
}

/** What came out, as the application itself sees it; then the log tells of the restore. */
function examine(backup: CheckedBackup, progress: ProgressLine) {
  return inApplication(async (app) => {
    const reconciled = await app
      .get(ReconcileTallies)
      .run((done, of) => progress.show(`${done} of ${of} tallies compared`));
    // Before it is verified: what was noted after the backup was taken is rightly gone.
    await app.get(AuditCheckpoints).restored(await readAuditHead(app.get(Database)));
    const audit = backup.ringFits ? await app.get(VerifyAudit).run() : null;
    await app.get(Database).transaction((tx) =>
      app.get(AuditTrail).append(tx, {
        actorId: null,
        action: 'backup.restored',
        subject: 'backup',
        subjectIds: [backup.manifest.id],
        details: { takenAt: backup.manifest.takenAt, withKeys: backup.keys !== null },
      }),
    );
    return { reconciled, audit };
  });
}

function resultOf({ backup, restored, migrations, reconciled, audit }: Outcome) {
  const { folder, manifest, keys } = backup;
  const { cells, stale, differences } = reconciled;
  return {
    ...{ id: manifest.id, folder, takenAt: manifest.takenAt, withKeys: keys !== null },
    ...{ ...restored, migrations, reconcile: { cells, stale, differences: differences.length } },
    audit,
  };
}

function textOf({ backup, restored, migrations, reconciled, audit }: Outcome): string {
  const { folder, manifest, keys } = backup;
  const { cells, differences } = reconciled;
  const lines = [
    `Restored ${sizeOf(restored)},`,
    `as it was at ${manifest.takenAt}, from ${folder}.`,
  ];
  if (migrations.length > 0) lines.push(`Brought to this version: ${migrations.join(', ')}.`);
  if (keys === null) {
    lines.push(`Without keys: the content of ${restored.contentsGone} revisions is gone for good.`);
  } else if (restored.contentsGone > 0) {
    lines.push(`The content of ${restored.contentsGone} revisions was erased after this backup.`);
  }
  lines.push(`${cells} tallies compared, ${differences.length} differ.`);
  if (audit === null) {
    lines.push('The audit log is not verified: only the key ring that sealed it could tell.');
  } else if (audit.intact) lines.push(`The audit log is intact: ${audit.sealed} rows checked.`);
  else lines.push(`The audit log is broken at row ${audit.firstBreak?.position}.`);
  return lines.join('\n');
}
