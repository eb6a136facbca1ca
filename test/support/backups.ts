import { createReadStream } from 'node:fs';
import { copyFile, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Test } from '@nestjs/testing';
import { SeedDemoAccounts } from '#access';
import { AuditTrail } from '#audit';
import { CheckBackup, leftOutTables, MakeBackup, RestoreBackup, type MadeBackup } from '#backup';
import { Clock, Settings } from '#config';
import { Database, migrate, quoteIdentifier, roleOf, type Queryable } from '#database';
import { ImportAreas } from '#geography';
import { builtinProfile, ImportIncidents } from '#imports';
import { KeyRing, readKeyRing } from '#protection';
import { CliModule } from '../../apps/cli/cli.module.js';
import { freshDatabase, type FreshDatabase } from './fresh-database.js';
import { lillstadAreasPath, lillstadLevels } from './lillstad.js';
import { RunningApp } from './running-app.js';

/** An application with the accounts of the demo and the areas of Lillstad. */
export async function foundLillstad(): Promise<RunningApp> {
  const app = await RunningApp.start();
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  for (const level of lillstadLevels) {
    await app.api.get(ImportAreas, { strict: false }).run(null, {
      file: createReadStream(lillstadAreasPath(level)),
      level,
      codeProperty: 'code',
      nameProperty: 'name',
      ...(level !== 'county' && { parentProperty: 'parent' }),
      scheme: 'lillstad',
    });
  }
  return app;
}

/** Takes in the events of a file, as `cli import incidents` does. */
export async function importEvents(app: RunningApp, file: string) {
  const settings = app.api.get<Settings>(Settings, { strict: false });
  const testing = Test.createTestingModule({ imports: [CliModule] });
  const commands = await testing.overrideProvider(Settings).useValue(settings).compile();
  try {
    return await commands.get(ImportIncidents).run(null, {
      ...{ file, profile: builtinProfile('polisen') },
    });
  } finally {
    await commands.close();
  }
}

/** A backup of what the application holds, as `cli backup` makes it. */
export function backUp(app: RunningApp, folder: string, keysFolder: string): Promise<MadeBackup> {
  const get = <T>(what: abstract new (...args: never[]) => T) =>
    app.api.get<T>(what, { strict: false });
  const database = get(Database);
  const make = new MakeBackup(database, get(KeyRing), get(AuditTrail), get(Settings), get(Clock));
  return make.run({ folder, keysFolder, application: '0.0.0-test' });
}

/** What `cli restore` is told. */
export interface RestoreWish {
  readonly folder: string;
  readonly keysFolder: string | null;
  /** Where the key ring lies. */
  readonly keyDir: string;
}

/** Checks a backup and restores it into `fresh`, as `cli restore` does before it looks at the result. */
export async function restoreInto(fresh: FreshDatabase, wish: RestoreWish) {
  const { folder, keysFolder, keyDir } = wish;
  const ring = await readKeyRing(keyDir);
  const request = { folder, keysFolder, keyRingFolder: keyDir, ring };
  const checked = await new CheckBackup().run(request);
  const { ownerUrl, schema, url } = fresh;
  const restored = await new RestoreBackup().run(checked, { ownerUrl, schema });
  await migrate(ownerUrl, { schema, applicationRole: roleOf(url) });
  return restored;
}

/** A restored instance, running. It takes the key ring along in a folder of its own. */
export async function restoredApp(wish: RestoreWish): Promise<RunningApp> {
  const fresh = await freshDatabase();
  await restoreInto(fresh, wish);
  const keyDir = await mkdtemp(join(tmpdir(), 'lagesbild-keys-'));
  await mkdir(keyDir, { recursive: true });
  await copyFile(join(wish.keyDir, 'keys.json'), join(keyDir, 'keys.json'));
  return RunningApp.on(fresh, keyDir);
}

/** Every table with its number of rows and a digest of them, whatever their order; tables left out have none. */
export async function tableDigests(database: Queryable): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind = 'r' ORDER BY 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !(table.name in leftOutTables))) {
    const [row] = await database.query<{ digest: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') AS digest
         FROM ${quoteIdentifier(name)} t`,
    );
    digests[name] = row?.digest ?? '';
  }
  return digests;
}
