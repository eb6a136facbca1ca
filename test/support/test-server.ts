import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { KeptPostgres, migrate, quoteIdentifier, roleOf } from '#database';
import { migrateJobs } from '#jobs';
import { quickFolder } from './quick-folder.js';

/** The schema that tests use, the same as an installation's. */
export const TEST_SCHEMA = 'lagesbild';

/** Where a test file finds the server of its run and the migrated database that it clones. */
export interface TestServer {
  readonly superuserUrl: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly template: string;
}

export interface StartedTestServer {
  readonly server: TestServer;
  close(): Promise<void>;
}

/**
 * Starts the database server of one test run, with a migrated template in it: an embedded one in a temporary
 * folder of its own, or, with `LAGESBILD_TEST_DATABASE_URL` (a superuser's), roles and databases of its own on
 * an outside one.
 */
export async function startTestServer(outsideUrl: string | undefined): Promise<StartedTestServer> {
  const started = outsideUrl ? await useOutside(outsideUrl) : await startEmbedded();
  try {
    await makeTemplate(started.server);
    return started;
  } catch (error) {
    await started.close();
    throw error;
  }
}

/** Runs statements as the superuser, on a connection of their own. */
export async function administer(superuserUrl: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The same address with another database. */
export function inDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** What Node needs to run a process of ours from its sources. */
export const fromSources = [
  '--conditions=source',
  '--import',
  pathToFileURL(join(import.meta.dirname, 'typescript-loader.mjs')).href,
] as const;

async function startEmbedded(): Promise<StartedTestServer> {
  const dataDir = await mkdtemp(join(await quickFolder(), 'lagesbild-test-'));
  await chmod(dataDir, 0o711); // Started as root, the server runs as another user, who must pass.
  const kept = await KeptPostgres.start({
    dataDir,
    preferredPort: 0,
    durable: false,
    temporary: true,
    execArgv: fromSources,
  });
  const { superuserUrl, ownerUrl, applicationUrl } = kept.addresses;
  return {
    server: { superuserUrl, ownerUrl, applicationUrl, template: 'lagesbild_template' },
    close: () => kept.stop(),
  };
}

async function useOutside(outsideUrl: string): Promise<StartedTestServer> {
  const run = randomBytes(4).toString('hex');
  const password = randomBytes(16).toString('hex');
  const [owner, application] = [`lagesbild_owner_${run}`, `lagesbild_app_${run}`];
  const as = (role: string) => {
    const url = new URL(outsideUrl);
    url.username = role;
    url.password = password;
    return url.href;
  };
  await administer(
    outsideUrl,
    `CREATE ROLE ${owner} LOGIN PASSWORD '${password}'`,
    `CREATE ROLE ${application} LOGIN PASSWORD '${password}'`,
  );
  const template = `lagesbild_template_${run}`;
  return {
    server: {
      superuserUrl: outsideUrl,
      ownerUrl: as(owner),
      applicationUrl: as(application),
      template,
    },
    close: () =>
      administer(
        outsideUrl,
        `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`,
        `DROP ROLE ${application}`,
        `DROP ROLE ${owner}`,
      ),
  };
}

async function makeTemplate(server: TestServer): Promise<void> {
  const owner = quoteIdentifier(roleOf(server.ownerUrl));
  await administer(server.superuserUrl, `CREATE DATABASE ${server.template} OWNER ${owner}`);
  const ownerUrl = inDatabase(server.ownerUrl, server.template);
  const options = { schema: TEST_SCHEMA, applicationRole: roleOf(server.applicationUrl) };
  await migrate(ownerUrl, options);
  await migrateJobs(ownerUrl, options);
}
