import { InvalidArgumentError, Option, type Command } from 'commander';
import { tiers, incidentKinds, focusAreaCodes, type CsvDelimiter } from '#domain';
import {
  exportCrs,
  exportFormats,
  exportParts,
  ExportToFile,
  type ExportCrs,
  type ExportedToFile,
  type ExportFormat,
  type ExportPart,
} from '#exports';
import type { IncidentFilterDto } from '#intake';
import { catchUp } from '../catch-up.js';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';
import { withApplication } from '../with-application.js';

const PERCENT = 100;
const SECOND_MS = 1_000;
const MONTH_START = /^(?!0000)\d{4}-(0[1-9]|1[0-2])-01$/;

interface ExportIncidentsOptions extends OutputOptions, IncidentFilterDto {
  readonly format: ExportFormat;
  readonly crs: ExportCrs;
  readonly delimiter: CsvDelimiter;
  readonly include?: ExportPart[];
}

/** The options that narrow; each has the name of its filter. */
const filterNames = [
  ...['area', 'from', 'to', 'kind', 'category', 'focusArea', 'severity', 'source', 'status'],
  ...['tier', 'weekday', 'hour', 'organisation', 'unit', 'bbox'],
] as const;

const list = (text: string): string[] => text.split(',');

function numbers(text: string): number[] {
  const values = list(text).map(Number);
  if (text.trim() === '' || values.some(Number.isNaN)) {
    throw new InvalidArgumentError('Write numbers with commas between.');
  }
  return values;
}

function monthStart(text: string): string {
  if (!MONTH_START.test(text)) throw new InvalidArgumentError('Write the first day of a month.');
  return text;
}

function oneOf(choices: readonly string[]) {
  return (text: string): string[] => {
    const unknown = list(text).find((each) => !choices.includes(each));
    if (unknown === undefined) return list(text);
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(', ')}.`);
  };
}

function addFilters(command: Command): Command {
  return command
    .option('--area <code>', 'only this area and what lies in it: <code> or <level>:<code>')
    .option('--from <date>', 'first day of the first month', monthStart)
    .option('--to <date>', 'first day of the month after the last', monthStart)
    .option('--kind <kinds>', incidentKinds.join(', '), oneOf(incidentKinds))
    .option('--category <codes>', 'categories and all below them', list)
    .option('--focus-area <codes>', focusAreaCodes.join(', '), oneOf(focusAreaCodes))
    .option('--severity <numbers>', '0 to 4', numbers)
    .option('--source <names>', 'where they came from, such as staff', list)
    .option('--status <statuses>', 'recorded, withdrawn', oneOf(['recorded', 'withdrawn']))
    .option('--tier <tiers>', tiers.join(', '), oneOf(tiers))
    .option('--weekday <numbers>', '1 Monday to 7 Sunday', numbers)
    .option('--hour <numbers>', 'hours of the local day, 0 to 23', numbers)
    .option('--organisation <ids>', 'that answer for them', list)
    .option('--unit <ids>', 'that they concern', list)
    .option('--bbox <numbers>', 'west,south,east,north in degrees', numbers);
}

/** `export incidents`: every incident, or those that the filters let through, to a file on this machine. */
export function registerExportIncidents(program: Command): void {
  const group = commandGroup(program, 'export', 'write incidents to a file');
  const command = addCommand(
    group,
    'incidents <file>',
    'write incidents to a file, in the clear: everything, protected ones too',
  )
    .addOption(new Option('--format <name>').choices(exportFormats).makeOptionMandatory())
    .addOption(new Option('--crs <name>', 'of points').choices(exportCrs).default('EPSG:4326'))
    .addOption(
      new Option('--delimiter <sign>', 'of CSV; Excel in Swedish expects ;')
        .choices([',', ';'])
        .default(','),
    )
    .option('--include <parts>', 'what is left out otherwise: text', oneOf(exportParts));
  addFilters(command).action(async (file: string, options: ExportIncidentsOptions) => {
    const progress = new ProgressLine();
    const startedAtMs = performance.now();
    const exported = await withApplication(async (app) => {
      // What has been recorded and not yet numbered is not in any export.
      await catchUp(app, progress);
      const { format, crs, delimiter, include = [] } = options;
      return app.get(ExportToFile).run({
        ...{ file, format, crs, delimiter, include, filter: filterOf(options) },
        onProgress: (now) => progress.show(lineOf(now)),
      });
    }).finally(() => progress.end());
    const seconds = (performance.now() - startedAtMs) / SECOND_MS;
    const { rows, bytes } = exported;
    printResult(
      options,
      exported,
      `${rows} incidents, ${bytes} bytes in ${seconds.toFixed(1)} s: ${exported.file}`,
    );
  });
}

function filterOf(options: ExportIncidentsOptions): IncidentFilterDto {
  const given = filterNames.map(
    (name) => [name, options[name as keyof IncidentFilterDto]] as const,
  );
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

function lineOf({ rows, position, asOfPosition }: Omit<ExportedToFile, 'file'>): string {
  const percent = Math.floor((position / Math.max(1, asOfPosition)) * PERCENT);
  return `${rows} incidents written (${percent} %)`;
}
