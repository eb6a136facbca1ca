import { InvalidArgumentError, type Command } from 'commander';
import { placeTypeOf, placeTypes, type PlaceType } from '#domain';
import { ImportPlaces, type ImportedPlaces } from '#geography';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { tellErrors, writeErrorFile } from '../row-errors.js';
import { withApplication } from '../with-application.js';

/** Missing places that are written out; `--json` has all. */
const MISSING_SHOWN_MAX = 10;

interface ImportPlacesOptions extends OutputOptions {
  readonly type?: PlaceType;
  readonly source?: string;
  readonly inside?: boolean;
  readonly closeMissing?: boolean;
  readonly dryRun?: boolean;
  readonly errors?: string;
}

const HELP = `
Columns, in Swedish or English: kod, namn, typ, adress, lon and lat (WGS 84) or x and y (SWEREF 99 TM or
SWEREF 99 18 00), öppettider, från, till (the last day). Only kod, namn and a position are needed, and a type.
Opening hours: "Mån-Fre 08:00-17:00; Lör 10:00-14:00".
Types: ${placeTypes.join(', ')}.
All of the file is taken in, or nothing when a row is wrong. The same file again changes nothing.`;

/** `import places`: a register of places, all of it or nothing. */
export function registerImportPlaces(program: Command): void {
  const group = commandGroup(
    program,
    'import',
    'take in areas, places, people, incidents or statistics',
  );
  addCommand(group, 'places <file>', 'take in places from a CSV or GeoJSON file, all or nothing')
    .option('--type <type>', 'what places without a type of their own are', readType)
    .option('--source <name>', 'the register that the codes belong to; absent: local')
    .option('--inside', 'refuse places outside every area')
    .option(
      '--close-missing',
      'end the places of the same source and types that are not in the file',
    )
    .option('--dry-run', 'read, check and compare everything, write nothing')
    .option('--errors <file>', 'write the refused rows to this CSV file')
    .addHelpText('after', HELP)
    .action(async (file: string, options: ImportPlacesOptions) => {
      const { type, source, inside, closeMissing, dryRun, errors } = options;
      const imported = await withApplication((app) =>
        app.get(ImportPlaces).run(null, { file, type, source, inside, closeMissing, dryRun }),
      );
      await writeErrorFile(errors, imported.errors);
      printResult(options, imported, textOf(imported, options));
      if (imported.refused > 0) process.exitCode = 1;
    });
}

function readType(word: string): PlaceType {
  const type = placeTypeOf(word);
  if (type === undefined) throw new InvalidArgumentError(`Choose one of ${placeTypes.join(', ')}.`);
  return type;
}

function textOf(imported: ImportedPlaces, options: ImportPlacesOptions): string {
  const { read, source, crs, added, updated, unchanged, refused, outside, missing } = imported;
  const verb = options.dryRun ? 'would be ' : '';
  const lines = [
    `${read} places of source ${source}, written in ${crs}: ${verb}${added} added, ` +
      `${updated} updated, ${unchanged} unchanged, ${refused} refused.`,
  ];
  if (outside > 0) {
    lines.push(`${outside} lie outside every area: no incident can be recorded there.`);
  }
  if (missing.length > 0) {
    const what = options.closeMissing ? `${verb}ended` : 'still there; --close-missing ends them';
    lines.push(`${missing.length} are not in the file (${what}):`);
    const shown = missing.slice(0, MISSING_SHOWN_MAX);
    lines.push(...shown.map(({ code, type, name }) => `  ${code} ${name} (${type})`));
    if (missing.length > shown.length) lines.push(`  and ${missing.length - shown.length} more`);
  }
  return [...lines, ...tellErrors(imported.errors, options.errors)].join('\n');
}
