import { existsSync } from 'node:fs';
import { readSettings, type Settings } from '#config';
import { KeptPostgres, loadTypeOrm, migrate, roleOf } from '#database';
import { loadBullMq, migrateJobs } from '#jobs';
import { embeddedFolder, makeDataFolder } from './data-folder.js';

/** The database of this installation, running. */
export interface OpenedDatabase {
  /** Signed in as the application. */
  readonly url: string;
  /** Signed in as the owner of the tables. */
  readonly ownerUrl: string;
  /** Absent: an outside database. */
  readonly embedded?: KeptPostgres;
  /** Stops the embedded database, unless another process uses it; leaves an outside one alone. */
  close(): Promise<void>;
}

/** The database that the settings name, or the embedded one, started when it does not run already. */
export async function openDatabase(settings: Settings): Promise<OpenedDatabase> {
  if (settings.databaseUrl !== undefined) {
    const { databaseUrl: url, ownerDatabaseUrl: ownerUrl = url } = settings;
    return { url, ownerUrl, close: () => Promise.resolve() };
  }
  await makeDataFolder(settings);
  const dataDir = embeddedFolder(settings);
  const isFirst = !existsSync(dataDir);
  const starting = KeptPostgres.start({ dataDir });
  // What migrating needs takes as long to load as the server takes to be made, so both happen at once.
  const loading = Promise.all([loadBullMq(), ...(isFirst ? [loadTypeOrm()] : [])]);
  const [embedded] = await Promise.all([starting, loading]);
  const { applicationUrl: url, ownerUrl } = embedded.addresses;
  return { url, ownerUrl, embedded, close: () => embedded.stop() };
}

/** Brings the tables of the application and of its jobs to this version. @returns what ran now. */
export async function migrateAll(opened: OpenedDatabase, settings: Settings): Promise<string[]> {
  const options = { schema: settings.schema, applicationRole: roleOf(opened.url) };
  const ran = await migrate(opened.ownerUrl, options);
  await migrateJobs(opened.ownerUrl, options);
  return ran;
}

/**
 * Runs a command with its database: settings and environment name it, as they do in the api and the worker, so
 * that the same modules serve. Afterwards the environment is as it was, and the embedded database stops unless the
 * application runs: a command may do it more than once.
 */
export async function withDatabase<T>(
  run: (settings: Settings, opened: OpenedDatabase) => Promise<T>,
): Promise<T> {
  const settings = readSettings(process.env);
  const opened = await openDatabase(settings);
  const { DATABASE_URL: given } = process.env;
  try {
    process.env['DATABASE_URL'] = opened.url;
    return await run(readSettings(process.env), opened);
  } finally {
    // Else the next would take the embedded database, which has stopped, for one outside.
    if (given === undefined) delete process.env['DATABASE_URL'];
    await opened.close();
  }
}
