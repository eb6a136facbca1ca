import { InvalidArgumentError, type Command } from 'commander';
import { areaLevels, isAreaLevel, type AreaLevel } from '#domain';
import {
  ImportStatistics,
  statisticProfiles,
  WithdrawStatistics,
  type ImportedStatistics,
} from '#statistics';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { tellErrors, writeErrorFile } from '../row-errors.js';
import { withApplication } from '../with-application.js';

/** Areas that have ended or are not known which are written out; `--json` has all. */
const REMARKS_SHOWN_MAX = 5;

interface ImportStatisticsOptions extends OutputOptions {
  readonly profile: string;
  readonly series?: string;
  readonly theme?: string;
  readonly method?: string;
  readonly licence?: string;
  readonly origin?: string;
  readonly level?: AreaLevel;
  readonly sheet?: string;
  readonly dryRun?: boolean;
  readonly errors?: string;
}

const HELP = `
Profiles:
${statisticProfiles.map(({ name, title, about }) => `  ${name}: ${title.en}. ${about.en}`).join('\n')}

Titles above the headings are passed over. Numbers may be written as 1 234,5 and 34 %; what ".." and "-" mean stands in
docs/statistics.md. All of the file is taken in, or nothing when a row is wrong. The same file again changes nothing.`;

/** `import statistics`: a file of figures that others have made, all of it or nothing. */
export function registerImportStatistics(program: Command): void {
  const group = commandGroup(
    program,
    'import',
    'take in areas, places, people, incidents or statistics',
  );
  const names = statisticProfiles.map(({ name }) => name).join(', ');
  addCommand(group, 'statistics <file>', 'take in statistics from CSV or XLSX, all or nothing')
    .requiredOption('--profile <name>', `how the file is read: ${names}`)
    .option('--series <name>', 'what the figures are of, for a file without a column for it')
    .option('--theme <code>', 'what the figures can be laid beside')
    .option('--method <name>', 'how they were measured; another method is a break in the series')
    .option('--licence <text>', 'on what terms they may be used')
    .option('--origin <text>', 'who made them, when it is not who the profile says')
    .option('--level <level>', `look for areas on one level: ${areaLevels.join(', ')}`, readLevel)
    .option('--sheet <name>', 'sheet of a workbook; absent: the first one')
    .option('--dry-run', 'read, check and compare everything, write nothing')
    .option('--errors <file>', 'write the refused rows to this CSV file')
    .addHelpText('after', HELP)
    .action(async (file: string, { errors, json, ...said }: ImportStatisticsOptions) => {
      const imported = await withApplication((app) =>
        app.get(ImportStatistics).run(null, { file, ...said }),
      );
      await writeErrorFile(errors, imported.errors);
      printResult({ json }, imported, textOf(imported, { errors, ...said }));
      if (imported.refused > 0) process.exitCode = 1;
    });
  addCommand(
    group,
    'withdraw-statistics <import>',
    'take a file of statistics back: what stood before it holds again',
  ).action(async (id: string, options: OutputOptions) => {
    await withApplication((app) => app.get(WithdrawStatistics).run(null, id));
    printResult(options, { withdrawn: id }, 'Taken back.');
  });
}

function readLevel(word: string): AreaLevel {
  if (isAreaLevel(word)) return word;
  throw new InvalidArgumentError(`Choose one of ${areaLevels.join(', ')}.`);
}

function textOf(
  imported: ImportedStatistics,
  options: Pick<ImportStatisticsOptions, 'dryRun' | 'errors'>,
): string {
  const { read, refused, series, populations, repeated, importId, remarks } = imported;
  if (repeated) return `The same file stands already (${importId}). Nothing has changed.`;
  const would = options.dryRun ? 'would be ' : '';
  const lines = [`${read} rows read, ${refused} refused.`];
  for (const { name, values, added, changed, suppressed, missing } of series) {
    lines.push(
      `  ${name}: ${values} values, ${would}${added} added, ${changed} changed; ` +
        `${suppressed} suppressed, ${missing} missing.`,
    );
  }
  if (populations > 0) lines.push(`  Inhabitants of ${populations} areas and years ${would}noted.`);
  if (remarks.length > 0) {
    lines.push(`${remarks.length} rows are kept under an area that is not one of today's:`);
    for (const { line, value, reason } of remarks.slice(0, REMARKS_SHOWN_MAX)) {
      lines.push(`  line ${line}, "${value}": ${reason.en}`);
    }
  }
  if (importId !== null) lines.push(`To take it back: import withdraw-statistics ${importId}`);
  return [...lines, ...tellErrors(imported.errors, options.errors)].join('\n');
}
