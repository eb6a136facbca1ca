import { afterAll, describe, expect, it } from 'vitest';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

describe('freshDatabase', () => {
  const opened: FreshDatabase[] = [];
  afterAll(() => Promise.all(opened.map((one) => one.close())));

  it('gives each caller a migrated database that the others do not see into', async () => {
    const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
    opened.push(one, other);
    await one.database.query(`INSERT INTO instance (name, value) VALUES ('mark', '1')`);
    expect(await other.database.query(`SELECT name FROM instance WHERE name = 'mark'`)).toEqual([]);
    expect(await one.database.query(`SELECT name FROM instance WHERE name = 'mark'`)).toHaveLength(
      1,
    );
  });

  it('connects as a role that owns nothing', async () => {
    const fresh = await freshDatabase();
    opened.push(fresh);
    await expect(fresh.database.query(`CREATE TABLE mine (id int)`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(fresh.database.query(`DELETE FROM audit_entry`)).rejects.toThrow(
      /permission denied/,
    );
  });
});
