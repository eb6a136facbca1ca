import type { Command } from 'commander';
import { ImportPeople, type ImportedPeople } from '#access';
import { roles } from '#domain';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { tellErrors, writeErrorFile } from '../row-errors.js';
import { withApplication } from '../with-application.js';

/** Missing rows that are written out; `--json` has all. */
const MISSING_SHOWN_MAX = 10;

interface ImportPeopleOptions extends OutputOptions {
  readonly source?: string;
  readonly closeMissing?: boolean;
  readonly dryRun?: boolean;
  readonly errors?: string;
}

const HELP = `
The columns say what the file holds, in Swedish or English. Import in this order:
  organisations  kod, namn, slag, överordnad, områden
  units          organisation, enhetskod, namn, slag, antal anställda, rapporteringsrytm, från, till
  people         namn, e-post, personkod, organisation, enhetskod, roll, från, till (a row for each role)
"till" is the last day. Roles by name (Enhetschef) or code: ${roles.join(', ')}.
Accounts are made without a password. A password that is there is never changed.
All of the file is taken in, or nothing when a row is wrong. The same file again changes nothing.`;

/** `import people`: organisations, units or people with their roles, all of the file or nothing. */
export function registerImportPeople(program: Command): void {
  const group = commandGroup(
    program,
    'import',
    'take in areas, places, people, incidents or statistics',
  );
  addCommand(group, 'people <file>', 'take in organisations, units or people from a CSV file')
    .option('--source <name>', 'the staff register that roles are read from; absent: local')
    .option('--close-missing', 'end today the units and roles that are no longer in the file')
    .option('--dry-run', 'read, check and compare everything, write nothing')
    .option('--errors <file>', 'write the refused rows to this CSV file')
    .addHelpText('after', HELP)
    .action(async (file: string, options: ImportPeopleOptions) => {
      const { source, closeMissing, dryRun, errors } = options;
      const imported = await withApplication((app) =>
        app.get(ImportPeople).run(null, { file, source, closeMissing, dryRun }),
      );
      await writeErrorFile(errors, imported.errors);
      printResult(options, imported, textOf(imported, options));
      if (imported.refused > 0) process.exitCode = 1;
    });
}

function textOf(imported: ImportedPeople, options: ImportPeopleOptions): string {
  const { form, read, added, updated, unchanged, refused, accountsAdded, missing, kept } = imported;
  const verb = options.dryRun ? 'would be ' : '';
  const lines = [
    `${read} rows of ${form}: ${verb}${added} added, ${updated} updated, ${unchanged} unchanged, ${refused} refused.`,
  ];
  if (accountsAdded > 0) lines.push(`${accountsAdded} accounts, without a password.`);
  if (missing.length > 0) {
    const what = options.closeMissing ? `${imported.closed} ${verb}ended` : 'nothing was ended';
    lines.push(`${missing.length} are not in the file (${what}):`);
    const shown = missing.slice(0, MISSING_SHOWN_MAX);
    lines.push(...shown.map((row) => `  ${Object.values(row).join(', ')}`));
    if (missing.length > shown.length) lines.push(`  and ${missing.length - shown.length} more`);
  }
  if (kept > 0) lines.push(`${kept} kept: no administrator who can sign in would be left.`);
  return [...lines, ...tellErrors(imported.errors, options.errors)].join('\n');
}
