import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { quoteIdentifier, removeCluster, roleOf } from '#database';
import { testServer } from './fresh-database.js';
import { pastEveryRight, withProductDatabase } from './product-database.js';
import { quickFolder } from './quick-folder.js';
import { askRun } from './run-door.js';
import { administer, inDatabase, type TestServer } from './test-server.js';

/** Where a product keeps what it knows: a data folder, and a database in it or elsewhere. */
export interface ProductHome {
  readonly dataDir: string;
  /** What tells the product of it, beside the data folder. */
  readonly environment: NodeJS.ProcessEnv;
  /** Runs it on the database, whether the product runs or not, signed in past every right. */
  withDatabase<T>(run: (owner: pg.Client) => Promise<T>): Promise<T>;
  /** Takes all of it away. No product may run in it any more. */
  remove(): Promise<void>;
}

/** What a run makes once, for its products to begin with: a data folder and a database to copy. */
export interface FurnishedHome {
  readonly dataDir: string;
  readonly database: string;
}

/** The data folder of somebody who runs everything on one machine: the database lies in it and is the product's own. */
export function ownHome(dataDir: string): ProductHome {
  return {
    dataDir,
    environment: {},
    withDatabase: (run) => withProductDatabase(dataDir, run),
    remove: () => removeData(dataDir),
  };
}

/**
 * A home of its own on the run's database server, a copy of what the run furnishes once.
 * @param what `empty`, `town`, or `demo/` with which one.
 */
export async function sharedHome(what: string): Promise<ProductHome> {
  const server = await testServer();
  const from = JSON.parse(await askRun(`home/${what}`)) as FurnishedHome;
  const dataDir = await productFolder();
  const database = `lagesbild_${randomBytes(6).toString('hex')}`;
  await Promise.all([
    copyFolder(from.dataDir, dataDir),
    copyDatabase(server, from.database, database),
  ]);
  return homeIn(server, database, dataDir);
}

/** Makes what `sharedHome` copies; `furnish` fills it. Called by the run. */
export async function furnishHome(
  server: TestServer,
  what: string,
  furnish: (home: ProductHome) => Promise<void>,
): Promise<ProductHome & FurnishedHome> {
  const database = `${server.template}_${what.replace('/', '_')}`;
  await copyDatabase(server, server.template, database);
  const home = homeIn(server, database, await productFolder());
  try {
    await furnish(home);
  } catch (error) {
    await home.remove();
    throw error;
  }
  return { ...home, database };
}

function homeIn(server: TestServer, database: string, dataDir: string): ProductHome {
  return {
    dataDir,
    environment: {
      DATABASE_URL: inDatabase(server.applicationUrl, database),
      LAGESBILD_OWNER_DATABASE_URL: inDatabase(server.ownerUrl, database),
    },
    withDatabase: (run) => pastEveryRight(inDatabase(server.superuserUrl, database), run),
    remove: async () => {
      const drop = `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`;
      await Promise.all([administer(server.superuserUrl, drop), removeData(dataDir)]);
    },
  };
}

/** A new data folder, which whoever makes it removes. */
export async function productFolder(): Promise<string> {
  const dataDir = await mkdtemp(join(await quickFolder(), 'lagesbild-product-'));
  // The embedded database runs as another account when the tests run as root.
  await chmod(dataDir, 0o711);
  return dataDir;
}

/** Removes a data folder in which no product runs. */
export async function removeData(dataDir: string): Promise<void> {
  await removeCluster(join(dataDir, 'postgres'));
  await removeCluster(dataDir);
}

/** With owners and rights as they are: the database runs as another account when the tests run as root. */
export async function copyFolder(from: string, to: string): Promise<void> {
  await promisify(execFile)('cp', ['-a', `${from}/.`, to]);
}

async function copyDatabase(server: TestServer, from: string, to: string): Promise<void> {
  const owner = quoteIdentifier(roleOf(server.ownerUrl));
  await administer(server.superuserUrl, `CREATE DATABASE ${to} TEMPLATE ${from} OWNER ${owner}`);
}
