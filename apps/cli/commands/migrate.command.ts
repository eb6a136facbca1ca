import type { Command } from 'commander';
import { migrateAll, withDatabase } from '../command-database.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';

/** `migrate`: brings the database to this version of the program. */
export function registerMigrate(program: Command): void {
  addCommand(program, 'migrate', 'bring the database to this version').action(
    async (options: OutputOptions) => {
      const ran = await withDatabase((settings, opened) => migrateAll(opened, settings));
      const text = ran.length === 0 ? 'The database is up to date.' : `Ran ${ran.join(', ')}.`;
      printResult(options, { ran }, text);
    },
  );
}
