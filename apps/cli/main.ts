import { Command, CommanderError } from 'commander';
import { registerAudit } from './commands/audit.command.js';
import { registerImportAreas } from './commands/import-areas.command.js';
import { registerImportIncidents } from './commands/import-incidents.command.js';
import { registerMigrate } from './commands/migrate.command.js';
import { registerRebuild } from './commands/rebuild.command.js';
import { registerReconcile } from './commands/reconcile.command.js';
import { registerSeedDemo } from './commands/seed-demo.command.js';
import { registerStart } from './commands/start.command.js';
import { registerUser } from './commands/user.command.js';

const program = new Command('lagesbild')
  .description('Lägesbild: situation pictures for municipalities')
  .showHelpAfterError('(add --help to see how it is used)')
  .configureHelp({ sortSubcommands: true })
  .exitOverride();

const commands = [
  registerStart,
  registerMigrate,
  registerImportAreas,
  registerImportIncidents,
  registerRebuild,
  registerReconcile,
  registerAudit,
  registerUser,
  registerSeedDemo,
];
for (const register of commands) register(program);

/** One clear line; the stack is for those who ask for it. */
function tell(error: unknown): void {
  // Commander has already written why, or the help that was asked for.
  if (error instanceof CommanderError) return;
  const clear = error instanceof Error ? error.message : String(error);
  const full = error instanceof Error ? (error.stack ?? clear) : clear;
  process.stderr.write(`${process.env['LAGESBILD_DEBUG'] === '1' ? full : clear}\n`);
}

// Work that the launcher started in the background ends with the launcher; `start` itself ends in order.
if (process.channel && process.argv[2] !== 'start') {
  process.on('disconnect', () => process.exit(1));
  process.channel.unref();
}

try {
  await program.parseAsync();
} catch (error) {
  tell(error);
  process.exitCode = error instanceof CommanderError ? error.exitCode : 1;
}
