import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, type Command } from 'commander';
import {
  builtinProfiles,
  FindProfile,
  ImportIncidents,
  parseProfile,
  type ImportedIncidents,
  type ImportProfile,
  type ImportProgress,
} from '#imports';
import type { INestApplicationContext } from '@nestjs/common';
import { Fault } from '#domain';
import { OutboxForwarder } from '#jobs';
import { catchUp } from '../catch-up.js';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

/** Refused rows that are written out; all of them are in the file that --errors names. */
const ERRORS_SHOWN_MAX = 5;
/** Categories that nothing maps which are written out. */
const UNMAPPED_SHOWN_MAX = 20;
const PERCENT = 100;
const SECONDS_PER_MINUTE = 60;

interface ImportIncidentsOptions extends OutputOptions {
  readonly profile: string;
  readonly allOrNothing?: boolean;
  readonly dryRun?: boolean;
  readonly errors?: string;
}

/** `import incidents`: the events of a source; the good rows go in, the others are explained. */
export function registerImportIncidents(program: Command): void {
  const group = commandGroup(
    program,
    'import',
    'take in areas, places, people, incidents or statistics',
  );
  const names = builtinProfiles.map(({ name }) => name).join(', ');
  addCommand(
    group,
    'incidents <file>',
    'take in the events of a source, from CSV, XLSX, JSON or NDJSON; text may be gzipped',
  )
    .requiredOption(
      '--profile <name>',
      `how the file is read: ${names}, one kept under a name, or the path of a .json file`,
      notEmpty,
    )
    .option('--all-or-nothing', 'record nothing when a single row is refused')
    .option('--dry-run', 'read and check everything, write nothing')
    .option('--errors <file>', 'write the refused rows to this CSV file')
    .action(async (file: string, options: ImportIncidentsOptions) => {
      const progress = new ProgressLine();
      const { imported, tallies } = await withApplication((app) =>
        importFile(app, file, options, progress),
      ).finally(() => progress.end());
      printResult(options, { ...imported, tallies }, textOf(imported, options));
    });
}

function notEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('It may not be empty.');
  return value;
}

async function importFile(
  app: INestApplicationContext,
  file: string,
  options: ImportIncidentsOptions,
  progress: ProgressLine,
): Promise<{ imported: ImportedIncidents; tallies: number }> {
  const { allOrNothing = false, dryRun = false, errors: errorsFile } = options;
  const profile = await profileOf(app, options.profile);
  // What has been written is forwarded while the rest is read.
  if (!dryRun) app.get(OutboxForwarder).start();
  const imported = await app.get(ImportIncidents).run(null, {
    ...{ file, profile, dryRun, onError: allOrNothing ? 'refuse_all' : 'keep_good' },
    ...(errorsFile !== undefined && { errorsFile }),
    onProgress: (now) => progress.show(lineOf(now)),
  });
  return { imported, tallies: dryRun ? 0 : await catchUp(app, progress) };
}

/** A profile by the path of its file, or by its name. */
async function profileOf(app: INestApplicationContext, wanted: string): Promise<ImportProfile> {
  if (!wanted.toLowerCase().endsWith('.json')) return app.get(FindProfile).run(wanted);
  const text = await readFile(wanted, 'utf8').catch((cause: unknown) => {
    throw new Fault('PROFILE_UNKNOWN', { profile: wanted }, { cause });
  });
  let definition: unknown;
  try {
    definition = JSON.parse(text);
  } catch (cause) {
    const fields = [{ path: '', code: 'FILE_NOT_JSON' as const }];
    throw new Fault('PROFILE_INVALID', {}, { fields, cause });
  }
  return parseProfile(definition);
}

function lineOf(progress: ImportProgress): string {
  const percent = Math.floor((progress.bytesRead / Math.max(1, progress.bytes)) * PERCENT);
  const { read, refused, rowsPerSecond, secondsLeft } = progress;
  const left = secondsLeft === null ? '' : `, ${durationOf(secondsLeft)} left`;
  return `${read} rows (${percent} % of the file), ${refused} refused, ${rowsPerSecond} rows/s${left}`;
}

function durationOf(seconds: number): string {
  const minutes = Math.floor(seconds / SECONDS_PER_MINUTE);
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % SECONDS_PER_MINUTE} s`;
}

function textOf(imported: ImportedIncidents, options: ImportIncidentsOptions): string {
  const { read, recorded, changed, repeated, refused, seconds, rowsPerSecond } = imported;
  const wouldBe = options.dryRun || imported.refusedWhole;
  const [added, revised] = wouldBe
    ? ['would be recorded', 'would be changed']
    : ['recorded', 'changed'];
  const lines = [
    `${read} rows in ${seconds.toFixed(1)} s (${rowsPerSecond} rows/s): ${recorded} ${added}, ` +
      `${changed} ${revised}, ${repeated} known already, ${refused} refused.`,
  ];
  if (imported.resumed) lines.unshift('Went on where an earlier import of this file had stopped.');
  if (imported.refusedWhole) lines.push('Nothing was recorded, because some rows were refused.');
  if (imported.withPersonData > 0) {
    lines.push(`${imported.withPersonData} rows have a text that may point out a person.`);
  }
  for (const { line, column, value, reason } of imported.errors.slice(0, ERRORS_SHOWN_MAX)) {
    lines.push(`  line ${line}, ${column} "${value}": ${reason.en}`);
  }
  const unmapped = Object.entries(imported.unmapped).slice(0, UNMAPPED_SHOWN_MAX);
  if (unmapped.length > 0) lines.push('Categories that the profile does not know:');
  for (const [value, rows] of unmapped) lines.push(`  "${value}" on ${rows} rows`);
  if (refused > 0 && options.errors !== undefined) {
    lines.push(`All refused rows are in ${options.errors}.`);
  } else if (refused > 0) lines.push('Add --errors <file> to get all refused rows.');
  if (imported.importRunId !== null && recorded + changed > 0 && !wouldBe) {
    lines.push(`To take it back: import withdraw ${imported.importRunId}`);
  }
  return lines.join('\n');
}
