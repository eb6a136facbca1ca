import { migrations } from './migrations/index.js';
import type { Queryable } from './queryable.js';

/** What tells a database of this version from an older or newer one. */
export interface MigrationState {
  /** Migrations of this version that have not run. */
  readonly pending: string[];
  /** Migrations that have run and that this version does not know. */
  readonly unknown: string[];
}

/** Compares the ledger with this version's migrations; the application may read it. */
export async function migrationState(database: Queryable): Promise<MigrationState> {
  const known = migrations.map(({ name }) => name);
  const [ledger] = await database.query<{ there: boolean }>(
    `SELECT to_regclass('migration') IS NOT NULL AS there`,
  );
  if (!ledger?.there) return { pending: known, unknown: [] };
  const rows = await database.query<{ name: string }>(`SELECT name FROM migration`);
  const ran = new Set(rows.map(({ name }) => name));
  return {
    pending: known.filter((name) => !ran.has(name)),
    unknown: [...ran].filter((name) => !known.includes(name)),
  };
}
