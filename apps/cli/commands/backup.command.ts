import type { Command } from 'commander';
import { MakeBackup, type BackupProgress, type MadeBackup } from '#backup';
import { applicationVersion } from '../application-version.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

const BYTES_PER_MEGABYTE = 1_000_000;

interface BackupOptions extends OutputOptions {
  readonly keys: string;
}

/** `backup`: everything at one moment into one folder, the wrapped data keys into another. */
export function registerBackup(program: Command): void {
  addCommand(program, 'backup <dir>', 'copy everything as it is at one moment, for `restore`')
    .requiredOption(
      '--keys <dir>',
      'gets the wrapped data keys, in place of those of the last backup',
    )
    .addHelpText(
      'after',
      `
The application may run meanwhile. Each backup is a folder of its own in <dir>.
Keep the two folders apart, and the key ring (LAGESBILD_KEY_DIR) apart from both: it is in neither.
What is erased is gone from older backups too once the next backup has replaced the keys.
See docs/backup.md.`,
    )
    .action(async (folder: string, options: BackupOptions) => {
      const progress = new ProgressLine();
      const application = await applicationVersion();
      const made = await withApplication((app) =>
        app.get(MakeBackup).run({
          ...{ folder, keysFolder: options.keys, application },
          onProgress: (now) => progress.show(lineOf(now)),
        }),
      ).finally(() => progress.end());
      printResult(options, { ...made, keysFolder: options.keys }, textOf(made, options));
    });
}

/** The table that is being copied and how fast it goes. */
export function lineOf({ table, number, tables, rows, bytes, seconds }: BackupProgress): string {
  const rate = `${megabytes(bytes / seconds)} MB/s, ${Math.round(rows / seconds)} rows/s`;
  return `${number} of ${tables} tables (${table}), ${rows} rows, ${megabytes(bytes)} MB, ${rate}`;
}

/** Rows and bytes of a finished copy, and how fast it went. */
export function sizeOf(
  done: Pick<BackupProgress, 'tables' | 'rows' | 'bytes' | 'seconds'>,
): string {
  const { tables, rows, bytes, seconds } = done;
  const rate = `${megabytes(bytes / seconds)} MB/s, ${Math.round(rows / seconds)} rows/s`;
  return `${rows} rows of ${tables} tables, ${megabytes(bytes)} MB in ${seconds.toFixed(1)} s (${rate})`;
}

function megabytes(bytes: number): string {
  return (bytes / BYTES_PER_MEGABYTE).toFixed(1);
}

function textOf(made: MadeBackup, { keys }: BackupOptions): string {
  const older = made.olderServed === 0 ? '' : ` They serve ${made.olderServed} older backups too.`;
  return [
    `${sizeOf(made)}, ${megabytes(made.storedBytes)} MB stored.`,
    `Backup  ${made.folder}`,
    `Keys    ${keys}.${older}`,
    'The key ring is in neither: keep a copy of keys.json of its own.',
  ].join('\n');
}
