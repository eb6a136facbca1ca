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
  those: typeof migrations = migrations,
): Promise<DataSource> {
  const typeorm = await loadTypeOrm();
  return new typeorm.DataSource({
    type: 'postgres',
    url: ownerUrl,
    schema,
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    migrations: those,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    entities,
    extra: { max: 2, options: `-c search_path=${quoteIdentifier(schema)} -c lock_timeout=5s` },
  }).initialize();
}

/** Loads ahead of time what a first migration needs; whoever waits for a server has the time. */
export async function loadTypeOrm(): Promise<typeof import('typeorm')> {
  return import('typeorm');
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
    await lockMigrations(owner, options.schema);
    await createSchema(owner, options.schema);
    const ran = (await isUpToDate(owner, options.schema))
      ? []
      : await runMigrations(ownerUrl, options.schema);
    await grantApplicationRights(owner, options.schema, options.applicationRole);
    return ran;
  } finally {
    await owner.end();
  }
}

/** Holds off everyone else who would migrate `schema`, until this connection ends. */
export async function lockMigrations(owner: pg.ClientBase, schema: string): Promise<void> {
  await owner.query('SELECT pg_advisory_lock(hashtext($1))', [`migrate ${schema}`]);
}

/** Those of `names` that this version does not know. */
export function unknownMigrations(names: readonly string[]): string[] {
  const known = new Set(migrations.map(({ name }) => name));
  return names.filter((name) => !known.has(name));
}

/**
 * Brings an empty schema to the state after exactly the migrations `names`: undoes others and runs what is missing.
 * Undoing drops tables, so the caller holds the lock of `lockMigrations` and has seen that nothing is in them. Rights
 * are not given: `migrate` does so afterwards.
 */
export async function migrateExactly(
  owner: pg.ClientBase,
  ownerUrl: string,
  schema: string,
  names: readonly string[],
): Promise<void> {
  await createSchema(owner, schema);
  const wanted = new Set(names);
  let ran = await ledgerOf(owner, schema);
  if (ran.length === wanted.size && ran.every((name) => wanted.has(name))) return;
  const dataSource = await openOwnerDataSource(ownerUrl, schema);
  try {
    while (ran.some((name) => !wanted.has(name))) {
      await dataSource.undoLastMigration();
      ran = await ledgerOf(owner, schema);
    }
  } finally {
    await dataSource.destroy();
  }
  const those = migrations.filter(({ name }) => wanted.has(name));
  await runMigrations(ownerUrl, schema, those);
}

/** Asks first: `IF NOT EXISTS` wants the right to create schemas even where an administrator has made this one. */
async function createSchema(owner: pg.ClientBase, schema: string): Promise<void> {
  const { rows } = await owner.query('SELECT 1 FROM pg_namespace WHERE nspname = $1', [schema]);
  if (rows.length === 0) await owner.query(`CREATE SCHEMA ${quoteIdentifier(schema)}`);
}

/** Whether every migration has run: told by the ledger alone, so that most starts need not load TypeORM. */
async function isUpToDate(owner: pg.ClientBase, schema: string): Promise<boolean> {
  const ran = new Set(await ledgerOf(owner, schema));
  return migrations.every(({ name }) => ran.has(name));
}

/** The names of the migrations that have run, in that order; none where the ledger is not there yet. */
async function ledgerOf(owner: pg.ClientBase, schema: string): Promise<string[]> {
  const ledger = `${quoteIdentifier(schema)}.migration`;
  const { rows: found } = await owner.query('SELECT to_regclass($1) IS NOT NULL AS found', [
    ledger,
  ]);
  if (!(found[0] as { found: boolean }).found) return [];
  const { rows } = await owner.query<{ name: string }>(`SELECT name FROM ${ledger} ORDER BY id`);
  return rows.map(({ name }) => name);
}

async function runMigrations(
  ownerUrl: string,
  schema: string,
  those: typeof migrations = migrations,
): Promise<string[]> {
  const dataSource = await openOwnerDataSource(ownerUrl, schema, [], those);
  try {
    return (await dataSource.runMigrations()).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** The role that a connection address signs in as. */
export function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
