import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate, roleOf } from '#database';
import { migrateJobs } from '#jobs';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

let fresh: FreshDatabase;

beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh?.close());

it('many processes that start at once migrate one after the other, and none fails', async () => {
  const options = { schema: fresh.schema, applicationRole: roleOf(fresh.url) };
  const startOne = async () => {
    const ran = await migrate(fresh.ownerUrl, options);
    await migrateJobs(fresh.ownerUrl, options);
    return ran;
  };
  const all = await Promise.all(Array.from({ length: 12 }, startOne));
  expect(all).toEqual(all.map(() => []));
});
