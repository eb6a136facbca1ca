import type { Command } from 'commander';
import {
  ImportIncidents,
  profileNames,
  type ImportedIncidents,
  type ImportProgress,
} from '#imports';
import { OutboxForwarder } from '#jobs';
import { catchUp } from '../catch-up.js';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

/** Refused rows that are written out; all of them are in the file that --errors names. */
const ERRORS_SHOWN_MAX = 5;
const PERCENT = 100;

interface ImportIncidentsOptions extends OutputOptions {
  readonly profile: string;
  readonly dryRun?: boolean;
  readonly errors?: string;
}

/** `import incidents`: the events of a source; the good rows go in, the others are explained. */
export function registerImportIncidents(program: Command): void {
  const group = commandGroup(program, 'import', 'take in areas or incidents from a file');
  addCommand(
    group,
    'incidents <file>',
    'take in the events of a source, from CSV or JSON, gzipped or not',
  )
    .requiredOption('--profile <name>', `how the file is read: ${profileNames.join(', ')}`)
    .option('--dry-run', 'read and check everything, write nothing')
    .option('--errors <file>', 'write the refused rows to this CSV file')
    .action(async (file: string, options: ImportIncidentsOptions) => {
      const progress = new ProgressLine();
      const { imported, tallies } = await withApplication(async (app) => {
        const { profile, dryRun = false, errors: errorsFile } = options;
        // What has been written is forwarded while the rest is read.
        if (!dryRun) app.get(OutboxForwarder).start();
        const imported = await app.get(ImportIncidents).run(null, {
          ...{ file, profile, dryRun },
          ...(errorsFile !== undefined && { errorsFile }),
          onProgress: (now) => progress.show(lineOf(now)),
        });
        return { imported, tallies: dryRun ? 0 : await catchUp(app, progress) };
      }).finally(() => progress.end());
      printResult(options, { ...imported, tallies }, textOf(imported, options));
    });
}

function lineOf(progress: ImportProgress): string {
  const percent = Math.floor((progress.bytesRead / Math.max(1, progress.bytes)) * PERCENT);
  const { read, refused, rowsPerSecond } = progress;
  return `${read} rows (${percent} % of the file read), ${refused} refused, ${rowsPerSecond} rows/s`;
}

function textOf(imported: ImportedIncidents, options: ImportIncidentsOptions): string {
  const { read, recorded, repeated, refused, seconds, rowsPerSecond } = imported;
  const verb = options.dryRun ? 'would be recorded' : 'recorded';
  const lines = [
    `${read} rows in ${seconds.toFixed(1)} s (${rowsPerSecond} rows/s): ` +
      `${recorded} ${verb}, ${repeated} known already, ${refused} refused.`,
  ];
  for (const { line, column, value, reason } of imported.errors.slice(0, ERRORS_SHOWN_MAX)) {
    lines.push(`  line ${line}, ${column} "${value}": ${reason.en}`);
  }
  if (refused > 0 && options.errors !== undefined) {
    lines.push(`All refused rows are in ${options.errors}.`);
  } else if (refused > 0) lines.push('Add --errors <file> to get all refused rows.');
  return lines.join('\n');
}
