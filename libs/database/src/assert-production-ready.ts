import type { Queryable } from './queryable.js';
import { appendOnlyTables } from './rights.js';

const DURABLE_SETTINGS = ['fsync', 'synchronous_commit', 'full_page_writes'] as const;

/**
 * Refuses to start in production on a database that could lose what it acknowledged, or as a role that could
 * rewrite history (REL anchors; SEC-7).
 */
export async function assertProductionReady(database: Queryable): Promise<void> {
  const faults: string[] = [];
  for (const name of DURABLE_SETTINGS) {
    const [row] = await database.query<{ value: string }>(`SELECT current_setting($1) AS value`, [
      name,
    ]);
    if (row?.value === 'off') faults.push(`PostgreSQL runs with ${name} = off`);
  }
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
  if (faults.length > 0) throw new Error(`Production refused: ${faults.join('; ')}`);
}
