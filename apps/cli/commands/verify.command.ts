import type { Command } from 'commander';
import { VerifyEdition, type VerifiedEdition } from '#editions';
import { Fault } from '#domain';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { withApplication } from '../with-application.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** `verify <edition id>`: whether a frozen version is as it was, to the last digit; exits 0 only when it is. */
export function registerVerify(program: Command): void {
  addCommand(program, 'verify', 'reckon a frozen version again and tell what differs')
    .argument('<edition>', 'id of the version')
    .action(async (edition: string, options: OutputOptions) => {
      const found = await withApplication((app) =>
        app
          .get(VerifyEdition, { strict: false })
          .run(null, UUID.test(edition) ? edition : '00000000-0000-0000-0000-000000000000')
          .catch((error: unknown) => {
            if (error instanceof Fault && error.code === 'NOT_FOUND') {
              throw new Error(`there is no version ${edition}`, { cause: error });
            }
            throw error;
          }),
      );
      printResult(options, found, textOf(found));
      if (!found.equal) process.exitCode = 1;
    });
}

function textOf({
  number,
  equal,
  asOfPosition,
  hash,
  isCanonical,
  figures,
}: VerifiedEdition): string {
  const lines = figures.flatMap(({ section, figure, outcome, from, told }) => [
    `  ${section} ${figure}: ${outcome === 'unknown' ? 'not known to this product' : outcome} (from ${from})`,
    ...told.map(
      ({ where, was, is }) =>
        `    ${where.map(({ en }) => en).join(' › ')}: frozen ${was?.en ?? '–'}, now ${is?.en ?? '–'}`,
    ),
  ]);
  return [
    `Version ${number}, data to position ${asOfPosition}: ${equal ? 'equal' : 'NOT equal'}.`,
    `  hash ${hash.equal ? 'equal' : `stated ${hash.stated}, computed ${hash.computed ?? 'nothing'}`}`,
    ...(isCanonical ? [] : ['  the content is not in canonical form']),
    ...lines,
  ].join('\n');
}
