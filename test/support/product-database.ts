import { join } from 'node:path';
import pg from 'pg';
import { KeptPostgres } from '#database';
import { fromSources, inDatabase } from './test-server.js';

/** The database in a data folder, whether the product runs in it or not, signed in past every right. */
export async function withProductDatabase<T>(
  dataDir: string,
  run: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const postgres = await KeptPostgres.start({
    dataDir: join(dataDir, 'postgres'),
    execArgv: fromSources,
  });
  const { superuserUrl, applicationUrl } = postgres.addresses;
  try {
    const url = inDatabase(superuserUrl, new URL(applicationUrl).pathname.slice(1));
    return await pastEveryRight(url, run);
  } finally {
    await postgres.stop();
  }
}

/** The same of a database that runs already, at a superuser's address. */
export async function pastEveryRight<T>(
  superuserUrl: string,
  run: (owner: pg.Client) => Promise<T>,
): Promise<T> {
  const owner = new pg.Client({
    connectionString: superuserUrl,
    options: '-c search_path=lagesbild',
  });
  try {
    await owner.connect();
    return await run(owner);
  } finally {
    await owner.end();
  }
}
