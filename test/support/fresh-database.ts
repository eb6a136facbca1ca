import { randomBytes } from 'node:crypto';
import { Database, quoteIdentifier, roleOf } from '#database';
import { askRun } from './run-door.js';
import { TEST_SCHEMA, administer, inDatabase, type TestServer } from './test-server.js';

/** A database that nobody else uses, migrated and empty. */
export interface FreshDatabase {
  /** Connected as the application's role. */
  readonly database: Database;
  readonly schema: string;
  /** The application's role. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  /** Ends the connection above and drops the database, whoever still uses it. */
  close(): Promise<void>;
}

/** Clones the run's migrated template, in about a tenth of a second. Call `close()` when done. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const server = await testServer();
  const name = `lagesbild_${randomBytes(6).toString('hex')}`;
  const owner = quoteIdentifier(roleOf(server.ownerUrl));
  await administer(
    server.superuserUrl,
    `CREATE DATABASE ${name} TEMPLATE ${server.template} OWNER ${owner}`,
  );
  const url = inDatabase(server.applicationUrl, name);
  const database = new Database({ url, schema: TEST_SCHEMA });
  return {
    database,
    schema: TEST_SCHEMA,
    url,
    ownerUrl: inDatabase(server.ownerUrl, name),
    superuserUrl: inDatabase(server.superuserUrl, name),
    close: async () => {
      await database.close();
      await administer(server.superuserUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
}

let known: Promise<TestServer> | undefined;

/** The server of this run; started now if this is the first test file that needs it. */
export function testServer(): Promise<TestServer> {
  known ??= askRun('').then((told) => JSON.parse(told) as TestServer);
  return known;
}
