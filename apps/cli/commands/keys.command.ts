import type { Command } from 'commander';
import { Database } from '#database';
import { RotateKeys, type KeyState, type RotatedKeys } from '#protection';
import { commandGroup } from '../command-group.js';
import { withDatabase } from '../command-database.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { ProgressLine } from '../progress-line.js';

interface RotateOptions extends OutputOptions {
  readonly prepare?: boolean;
}

/** `keys status`, `keys rotate`, `keys retire`: the keys that data keys are wrapped by, beside a running application. */
export function registerKeys(program: Command): void {
  const group = commandGroup(program, 'keys', 'the keys that everything sealed is wrapped by');
  addCommand(group, 'status', 'which keys there are, and how many data keys lie under each').action(
    async (options: OutputOptions) => {
      const keys = await withKeys((rotation) => rotation.status());
      printResult(options, { keys }, linesOf(keys));
    },
  );
  addCommand(group, 'rotate', 'bring a new key for each tier into use, and wrap everything anew')
    .option('--prepare', 'only add the new keys, to copy the file to other machines first')
    .addHelpText(
      'after',
      '\nRun it again after a stop: it goes on where it was. See docs/operations.md.',
    )
    .action(async (options: RotateOptions) => {
      if (options.prepare === true) {
        const keys = await withKeys((rotation) => rotation.prepare());
        printResult(options, { keys }, linesOf(keys));
        return;
      }
      const rotated = await rotate();
      printResult(options, rotated, rotatedText(rotated));
    });
  addCommand(
    group,
    'retire <keys...>',
    'destroy old keys, named one by one: nothing undoes it',
  ).action(async (ids: string[], options: OutputOptions) => {
    const keys = await withKeys((rotation) => rotation.retire(ids));
    printResult(options, { retired: ids, keys }, `Destroyed: ${ids.join(', ')}.\n${linesOf(keys)}`);
  });
}

async function rotate(): Promise<RotatedKeys> {
  const progress = new ProgressLine();
  try {
    return await withKeys((rotation) =>
      rotation.rotate((done, of) => progress.show(`${done} of ${of} data keys wrapped anew`)),
    );
  } finally {
    progress.end();
  }
}

/** As the owner of the tables: the application itself may change no key. */
function withKeys<T>(run: (rotation: RotateKeys) => Promise<T>): Promise<T> {
  return withDatabase(async ({ schema, keyDir }, { ownerUrl: url }) => {
    const database = new Database({ url, schema, connectionsMax: 2 });
    try {
      return await run(new RotateKeys(database, keyDir));
    } finally {
      await database.close();
    }
  });
}

function linesOf(keys: readonly KeyState[]): string {
  return keys
    .map(({ id, isInUse, dataKeys }) => `${id}: ${dataKeys} data keys${isInUse ? ', in use' : ''}`)
    .join('\n');
}

function rotatedText({ isNew, rewrapped, keys }: RotatedKeys): string {
  const begun = isNew ? 'New keys are in use.' : 'Went on with what an earlier run had begun.';
  return [
    `${begun} ${rewrapped} data keys wrapped anew.`,
    linesOf(keys),
    'Copy keys.json to your key backup and make a backup of the data; then `keys retire` the old ones.',
  ].join('\n');
}
