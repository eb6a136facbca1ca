import type { Database } from '#database';

/** What changes because somebody asks, whatever the answer: when a session was used, that a sign-in was tried. */
const OF_ASKING = new Set([
  'session',
  'sign_in_attempt',
  'usage_count',
  'provider_visit',
  'access_token',
]);

/** What stands in every table, as one line a table, so that two moments can be compared. */
export class TablePrint {
  private constructor(
    private readonly database: Database,
    private readonly sql: string,
  ) {}

  static async of(database: Database): Promise<TablePrint> {
    const tables = await database.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() ORDER BY 1`,
    );
    const readable: string[] = [];
    for (const { name } of tables) {
      const [may] = await database.query<{ may: boolean }>(
        `SELECT has_table_privilege($1, 'SELECT') AS may`,
        [name],
      );
      if (may?.may === true && !OF_ASKING.has(name)) readable.push(name);
    }
    const lines = readable.map(
      (name) =>
        `SELECT '${name}' AS name, count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) AS print FROM "${name}" t`,
    );
    return new TablePrint(database, lines.join(' UNION ALL '));
  }

  async take(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.query<{ name: string; print: string }>(this.sql);
    return new Map(rows.map(({ name, print }) => [name, print]));
  }
}

/** The tables that differ between two prints. */
export function changedTables(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...after.keys()].filter((name) => before.get(name) !== after.get(name));
}
