import type { Queryable } from '#database';

/** Stops the start of production on a database that a demo was seeded in: its passwords are public. */
export async function assertNotDemo(database: Queryable): Promise<void> {
  const [found] = await database.query<{ demo: boolean }>(
    `SELECT EXISTS (SELECT FROM instance WHERE name = 'demo' AND value = 'true')
         OR EXISTS (SELECT FROM account WHERE demo) AS demo`,
  );
  if (found?.demo === false) return;
  throw new Error(
    'This database holds a demo with public passwords. Production needs a database of its own: set DATABASE_URL to an empty one.',
  );
}
