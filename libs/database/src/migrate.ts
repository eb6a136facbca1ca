import pg from 'pg';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { quoteIdentifier } from './database.js';
import { migrations } from './migrations/index.js';
import { grantApplicationRights } from './rights.js';

export interface MigrateOptions {
  readonly schema: string;
  /** The role that the application signs in as; it owns nothing and gets its rights here. */
  readonly applicationRole: string;
}

/**
 * The owner's TypeORM connection, opened, which knows the migrations. `entities` are given by the drift test only.
 * TypeORM is loaded here and nowhere else at run time: it costs a process 25 MB and a quarter of a second.
 */
export async function openOwnerDataSource(
  ownerUrl: string,
  schema: string,
  entities: NonNullable<DataSourceOptions['entities']> = [],
): Promise<DataSource> {
  const typeorm = await import('typeorm');
  return new typeorm.DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    migrations,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    entities,
    extra: { max: 2, options: `-c search_path=${quoteIdentifier(schema)} -c lock_timeout=5s` },
  }).initialize();
}

/**
 * Brings the schema to this version and gives the application's role its rights. Safe to run again, and by two
 * at once: an advisory lock lets one of them work while the other waits and then finds nothing to do.
 * @returns the names of the migrations that ran now.
 */
export async function migrate(ownerUrl: string, options: MigrateOptions): Promise<string[]> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('SELECT pg_advisory_lock(hashtext($1))', [`migrate ${options.schema}`]);
    await owner.query(`CREATE SCHEMA IF NOT EXISTS ${quoteIdentifier(options.schema)}`);
    const dataSource = await openOwnerDataSource(ownerUrl, options.schema);
    try {
      const ran = await dataSource.runMigrations();
      await grantApplicationRights(owner, options.schema, options.applicationRole);
      return ran.map((migration) => migration.name);
    } finally {
      await dataSource.destroy();
    }
  } finally {
    await owner.end();
  }
}

/** The role that a connection address signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
