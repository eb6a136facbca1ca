import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddUser } from '#access';
import { Clock } from '#config';
import { SeedDemo } from '#imports';
import { testApplication, type TestApplication } from '../support/test-application.js';

/** Early in the demo, so that it is small. */
const NOW = new Date('2024-02-10T12:00:00Z');

describe('the demo', () => {
  let t: TestApplication;
  beforeAll(async () => {
    t = await testApplication();
    t.app.get(Clock).now = () => NOW;
  });
  afterAll(() => t.close());

  const incidents = async () => {
    const [row] = await t.fresh.database.query<{ count: number }>(
      `SELECT count(*) AS count FROM incident`,
    );
    return row?.count ?? 0;
  };

  it('goes on where it was stopped, and is put in place once', async () => {
    const stop = () => {
      throw new Error('stopped');
    };
    await expect(t.app.get(SeedDemo).run(stop)).rejects.toThrow('stopped');
    const before = await incidents();
    expect(before).toBeGreaterThan(0);

    const rest = await t.app.get(SeedDemo).run();
    const after = await incidents();
    expect(rest).toMatchObject({ demo: 'stockholm', accounts: 0, areas: 0, leftOut: null });
    expect(rest.incidents).toBe(after - before);
    expect(after).toBeGreaterThan(700);

    expect(await t.app.get(SeedDemo).run()).toMatchObject({ incidents: 0, leftOut: null });
    expect(await incidents()).toBe(after);
  });

  it('marks the database as a demo, lies in every district and keeps staff incidents protected', async () => {
    const marks = await t.fresh.database.query(
      `SELECT value FROM instance WHERE name = 'demo' AND value = 'true'`,
    );
    expect(marks).toHaveLength(1);
    const [found] = await t.fresh.database.query(
      `SELECT count(DISTINCT district_key) AS districts,
              count(*) FILTER (WHERE kind = 'staff_incident' AND tier <> 'protected') AS exposed,
              count(*) FILTER (WHERE kind = 'staff_incident' AND hour_band IS NOT NULL) AS timed,
              count(*) FILTER (WHERE organisation_id IS NULL) AS unanswered
         FROM incident_revision`,
    );
    expect(found).toEqual({ districts: 11, exposed: 0, timed: 0, unanswered: 0 });
  });
});

describe('a database with accounts of its own', () => {
  it('never gets the accounts of the demo, whose passwords are public', async () => {
    const t = await testApplication();
    try {
      const user = { email: 'siv@lillstad.example', name: 'Siv', role: 'administrator' } as const;
      await t.app.get(AddUser).run({ ...user, password: 'kvarnhjul-och-lingonris' });
      const { leftOut, ...written } = await t.app.get(SeedDemo).run();
      expect(written).toMatchObject({ accounts: 0, areas: 0, incidents: 0 });
      expect(leftOut).toContain('nothing was seeded');
      expect(await t.fresh.database.query(`SELECT email FROM account`)).toEqual([
        { email: user.email },
      ]);
    } finally {
      await t.close();
    }
  });
});
