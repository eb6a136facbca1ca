import { Command, CommanderError } from 'commander';

const program = new Command('lagesbild')
  .description('Lägesbild: situation pictures for municipalities')
  .showHelpAfterError('(add --help to see how it is used)')
  .configureHelp({ sortSubcommands: true })
  .exitOverride();

/** Each command is loaded when it is asked for: `start` need not wait for what importing takes. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  start: async () => (await import('./commands/start.command.js')).registerStart,
  migrate: async () => (await import('./commands/migrate.command.js')).registerMigrate,
  import: async () => {
    const { registerImportAreas } = await import('./commands/import-areas.command.js');
    const { registerImportIncidents } = await import('./commands/import-incidents.command.js');
    const { registerImportPlaces } = await import('./commands/import-places.command.js');
    const { registerImportPeople } = await import('./commands/import-people.command.js');
    const { registerImportGroups } = await import('./commands/import-groups.command.js');
    const { registerImportStatistics } = await import('./commands/import-statistics.command.js');
    const { registerImportWithdraw } = await import('./commands/import-withdraw.command.js');
    return (into) => {
      registerImportAreas(into);
      registerImportPlaces(into);
      registerImportPeople(into);
      registerImportStatistics(into);
      registerImportGroups(into);
      registerImportWithdraw(into);
      registerImportIncidents(into);
    };
  },
  relocate: async () => (await import('./commands/relocate.command.js')).registerRelocate,
  doctor: async () => (await import('./commands/doctor.command.js')).registerDoctor,
  export: async () =>
    (await import('./commands/export-incidents.command.js')).registerExportIncidents,
  rebuild: async () => (await import('./commands/rebuild.command.js')).registerRebuild,
  reconcile: async () => (await import('./commands/reconcile.command.js')).registerReconcile,
  keys: async () => (await import('./commands/keys.command.js')).registerKeys,
  archive: async () => (await import('./commands/archive.command.js')).registerArchive,
  audit: async () => (await import('./commands/audit.command.js')).registerAudit,
  register: async () => (await import('./commands/register.command.js')).registerRegister,
  retention: async () => (await import('./commands/retention.command.js')).registerRetention,
  backup: async () => (await import('./commands/backup.command.js')).registerBackup,
  restore: async () => (await import('./commands/restore.command.js')).registerRestore,
  user: async () => (await import('./commands/user.command.js')).registerUser,
  verify: async () => (await import('./commands/verify.command.js')).registerVerify,
  'seed-demo': async () => (await import('./commands/seed-demo.command.js')).registerSeedDemo,
};
const asked = commands[process.argv[2] ?? ''];
for (const load of asked ? [asked] : Object.values(commands)) (await load())(program);

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
