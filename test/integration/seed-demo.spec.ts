import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddUser } from '#access';
import { Clock } from '#config';
import { SeedDemo } from '#imports';
import { testApplication, type TestApplication } from '../support/test-application.js';

/** Early in the demo, so that it is small. */
const NOW = new Date('2023-02-10T12:00:00Z');

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
    expect(after).toBeGreaterThan(1_200);

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

describe('the demo of a small municipality', () => {
  it('has its own areas, places, people with several roles, and some three hundred incidents a year', async () => {
    const t = await testApplication({ LAGESBILD_DEMO: 'liten' });
    try {
      t.app.get(Clock).now = () => new Date('2026-11-10T12:00:00Z');
      const seeded = await t.app.get(SeedDemo).run();
      expect(seeded).toMatchObject({ demo: 'liten', accounts: 13, areas: 8, leftOut: null });
      expect(seeded.incidents / (46.3 / 12)).toBeGreaterThan(250);
      expect(seeded.incidents / (46.3 / 12)).toBeLessThan(350);
      const one = async (sql: string) => (await t.fresh.database.query(sql))[0];
      expect(await one(`SELECT population FROM area_population WHERE level = 'municipality'`)).toEqual({ population: 12_000 }); // prettier-ignore
      expect(await one(`SELECT count(*) AS places FROM place`)).toEqual({ places: 30 });
      expect(await one(`SELECT count(*) AS several FROM (SELECT person_id FROM role_holding GROUP BY 1 HAVING count(*) > 1) p`)).toEqual({ several: 3 }); // prettier-ignore
      expect(await one(`SELECT definition ->> 'name' AS name FROM instance_setting`)).toEqual({ name: 'Lillstads kommun' }); // prettier-ignore
      const silent = await t.fresh.database.query<{ code: string; last: string }>(
        `SELECT u.code, max(q.period_to)::text AS last FROM quiet_report q JOIN unit u ON u.id = q.unit_id GROUP BY 1`,
      );
      const lastOf = (code: string) => silent.find((each) => each.code === code)?.last;
      expect(lastOf('parkleken')).toBe('2026-06-01');
      expect(lastOf('medborgarkontoret')).toBe('2026-11-01');
      expect(await t.app.get(SeedDemo).run()).toMatchObject({ areas: 0, incidents: 0 });
    } finally {
      await t.close();
    }
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
