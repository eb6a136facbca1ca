import type { Command } from 'commander';
import { verifyPackage, type PackageVerdict } from '#archive';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';

interface VerifyOptions extends OutputOptions {
  readonly sha256?: string;
}

/** `archive verify`: holds a package for an archive against its own list; a difference is a failure. */
export function registerArchive(program: Command): void {
  const group = commandGroup(program, 'archive', 'packages of what is kept (leverans till arkiv)');
  addCommand(group, 'verify <file>', 'check that every file of a package is as it was made')
    .option('--sha256 <digest>', 'the digest that the list of packages has of it')
    .addHelpText(
      'after',
      `
Needs no database: whoever has the package can run it. Without --sha256, a change of sip.xml itself
together with the files is not seen.`,
    )
    .action(async (file: string, options: VerifyOptions) => {
      const verdict = await verifyPackage(file, options.sha256);
      printResult(options, { file, ...verdict }, textOf(verdict));
      if (!verdict.isEqual) process.exitCode = 1;
    });
}

function textOf({ isAsked, equal, sha256, ...found }: PackageVerdict): string {
  return [
    ...(isAsked === false ? ['The package as a whole is not the one with that digest.'] : []),
    ...found.differing.map((path) => `Differs: ${path}`),
    ...found.missing.map((path) => `Missing: ${path}`),
    ...found.added.map((path) => `Added:   ${path}`),
    `${equal} files are as they were.${found.isEqual ? ' The package is whole.' : ''}`,
    `SHA-256 ${sha256}`,
  ].join('\n');
}
