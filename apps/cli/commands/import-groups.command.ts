import type { Command } from 'commander';
import { ImportMunicipalityGroups, type ImportedMunicipalityGroups } from '#statistics';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { tellErrors, writeErrorFile } from '../row-errors.js';
import { withApplication } from '../with-application.js';

interface ImportGroupsOptions extends OutputOptions {
  readonly source: string;
  readonly validFrom: string;
  readonly dryRun?: boolean;
  readonly errors?: string;
}

const HELP = `
Columns: kommunkod, gruppkod, gruppnamn. All of the file is taken in, or nothing when a row is wrong. The same file again
changes nothing. Where the grouping is published stands in docs/statistics.md.`;

/** `import municipality-groups`: which municipalities are alike, all of the file or nothing. */
export function registerImportGroups(program: Command): void {
  const group = commandGroup(
    program,
    'import',
    'take in areas, places, people, incidents or statistics',
  );
  addCommand(group, 'municipality-groups <file>', 'take in which municipalities are alike (CSV)')
    .requiredOption('--source <text>', 'who made the grouping, and which one it is')
    .requiredOption('--valid-from <date>', 'the day from which it holds, such as 2023-01-01')
    .option('--dry-run', 'read and check everything, write nothing')
    .option('--errors <file>', 'write the refused rows to this CSV file')
    .addHelpText('after', HELP)
    .action(async (file: string, { errors, json, ...said }: ImportGroupsOptions) => {
      const imported = await withApplication((app) =>
        app.get(ImportMunicipalityGroups).run(null, { file, ...said }),
      );
      await writeErrorFile(errors, imported.errors);
      printResult({ json }, imported, textOf(imported, errors));
      if (imported.refused > 0) process.exitCode = 1;
    });
}

function textOf(imported: ImportedMunicipalityGroups, errors: string | undefined): string {
  const { read, refused, groups, repeated, importId } = imported;
  if (repeated) return `The same file stands already (${importId}). Nothing has changed.`;
  const lines = [`${read} rows read, ${refused} refused.`];
  for (const { code, name, municipalities } of groups) {
    lines.push(`  ${code} ${name}: ${municipalities} municipalities.`);
  }
  if (importId !== null) lines.push(`To take it back: import withdraw-statistics ${importId}`);
  return [...lines, ...tellErrors(imported.errors, errors)].join('\n');
}
