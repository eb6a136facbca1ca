import type { Queryable } from './queryable.js';
import { appendOnlyTables } from './rights.js';

const DURABLE_SETTINGS = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

/** How the database could lose what it acknowledged; empty when it cannot. */
export async function durabilityFaults(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ name: string; value: string }>(
    `SELECT name, current_setting(name) AS value FROM unnest($1::text[]) name`,
    [[...DURABLE_SETTINGS]],
  );
  return rows
    .filter(({ value }) => value === 'off')
    .map(({ name }) => `PostgreSQL runs with ${name} = off`);
}

/** How the role that is signed in could rewrite history; empty when it cannot. */
export async function roleFaults(database: Queryable): Promise<string[]> {
  const faults: string[] = [];
  const [role] = await database.query<{ superuser: boolean; owned: number }>(
    `SELECT r.rolsuper AS superuser,
            (SELECT count(*) FROM pg_tables t WHERE t.tableowner = current_user AND t.schemaname = current_schema()) AS owned
       FROM pg_roles r WHERE r.rolname = current_user`,
  );
  if (role?.superuser) faults.push('the application signs in as a superuser');
  if ((role?.owned ?? 0) > 0) faults.push('the application signs in as the owner of the tables');
  for (const table of appendOnlyTables) {
    const [right] = await database.query<{ may: boolean }>(
      `SELECT has_table_privilege($1, 'UPDATE') OR has_table_privilege($1, 'DELETE') OR has_table_privilege($1, 'TRUNCATE') AS may`,
      [table],
    );
    if (right?.may) faults.push(`the application may change or remove rows of ${table}`);
  }
  return faults;
}

/**
 * Refuses to start in production on a database that could lose what it acknowledged, or as a role that could
 * rewrite history (REL anchors; SEC-7).
 */
export async function assertProductionReady(database: Queryable): Promise<void> {
  const faults = [...(await durabilityFaults(database)), ...(await roleFaults(database))];
  if (faults.length > 0) throw new Error(`Production refused: ${faults.join('; ')}`);
}

/** Tables that the application cannot read although it needs to; empty when it has all its rights. */
export async function missingRights(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ name: string }>(
    `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname <> 'migration'
        AND NOT (has_table_privilege(c.oid, 'SELECT') AND has_table_privilege(c.oid, 'INSERT'))
      ORDER BY 1`,
  );
  return rows.map(({ name }) => `the application may not read and add rows of ${name}`);
}
