import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { addDays, countedCategories, type WeekFigure } from '#domain';
import {
  manyRevisions,
  plantIncidents,
  type PlantedRevision,
} from '../support/planted-incidents.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation, submission } from '../support/stockholm.js';

const NOW = '2026-11-25T12:00:00Z';
const INCIDENTS = 3_000;
const AREAS = ['sub_area:bredang', 'sub_area:satra', 'district:skarholmen', 'district:farsta'];
const CATEGORIES = ['order.gathering', 'order.litter', 'crime.theft', 'police_notice.summary'];

interface Week {
  asOfPosition: number;
  week: { from: string; to: string };
  previous: string;
  next: string | null;
  tiers: string[];
  total: WeekFigure;
  focusAreas: WeekFigure[];
  categories: WeekFigure[];
  areas: WeekFigure[];
  notCounted: number;
  undated: number;
  compared: number;
  breaks: { from: string }[];
  reports: { expected: number; overdue: number; units: { id: string; from: string }[] };
}

let app: RunningApp;
const people: Record<string, Person> = {};

const ask = async (who: string, query: string) => {
  const person = (people[who] ??= await app.signIn(`${who}@demo.example`, DEMO_PASSWORD));
  return person.send<Week>('GET', `/situation-pictures/week?${query}`);
};
const week = async (query: string, who = 'coordinator') => {
  const { status, body } = await ask(who, query);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
};

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set(NOW);
  await furnish(app);
  let state = 2_026;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const one = <Value>(of: readonly Value[]): Value => of[Math.floor(random() * of.length)]!;
  const organisationId = await ownOrganisation(app, 'security');
  await plantIncidents(
    app,
    manyRevisions(INCIDENTS, () => {
      const date = addDays('2026-05-04', Math.floor(random() * 204));
      const told: Partial<PlantedRevision> = one([
        { tier: 'open', date },
        { tier: 'open', date },
        { tier: 'internal', date },
        { tier: 'protected', month: `${date.slice(0, 7)}-01`, organisationId },
      ]);
      return {
        ...{ area: one(AREAS), category: one(CATEGORIES), ...told },
        status: random() < 0.05 ? 'withdrawn' : 'recorded',
      };
    }),
  );
  await app.worker.get(RebuildTallies, { strict: false }).run();
}, 120_000);
afterAll(() => app?.close());

/** Counts by day that know nothing of the code under test: the last revision of each incident at the position. */
async function counted(area: string, from: string, position: number) {
  const [level, code] = area.split(':') as [string, string];
  return app.database.query<{
    weeks_before: number;
    category: string;
    area: string;
    count: number;
  }>(
    `WITH RECURSIVE within AS (
       SELECT area_key, level || ':' || code AS name, 0 AS depth FROM area WHERE level = $1 AND code = $2
       UNION ALL
       SELECT a.area_key, CASE WHEN w.depth = 0 THEN a.level || ':' || a.code ELSE w.name END, w.depth + 1
         FROM area a JOIN within w ON a.parent_key = w.area_key
     ), last AS (
       SELECT DISTINCT ON (r.incident_id) r.* FROM incident_revision r
         JOIN revision_position p ON p.revision_id = r.id AND p.position <= $4
        ORDER BY r.incident_id, r.revision DESC
     )
     SELECT floor(($3::date + 6 - l.local_date) / 7.0)::int AS weeks_before, l.category, w.name AS area,
            count(*)::int AS count
       FROM last l JOIN within w USING (area_key)
      WHERE l.status = 'recorded' AND l.tier IN ('open', 'internal')
        AND l.local_date BETWEEN $3::date - 28 AND $3::date + 6
      GROUP BY 1, 2, 3`,
    [level, code, from, position],
  );
}

describe('the week', () => {
  it('shows the last whole week, and any other that is over', async () => {
    const last = await week('area=district:skarholmen&week=2026-11-22');
    expect(last).toMatchObject({
      week: { from: '2026-11-16', to: '2026-11-23' },
      ...{ previous: '2026-11-09', next: null },
    });
    expect((await week('area=district:skarholmen')).week).toEqual(last.week);
    expect((await week('area=district:skarholmen&week=2026-10-25')).next).toBe('2026-10-26');
    for (const wrong of ['2026-11-23', '2026-12-24', '2026-02-30', 'soon']) {
      expect([
        wrong,
        (await ask('coordinator', `area=district:skarholmen&week=${wrong}`)).status,
      ]).toEqual([wrong, 422]);
    }
    expect((await ask('coordinator', 'area=nowhere')).status).toBe(422);
  });

  it('says in every number what independent SQL counts at the same position', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('municipality:0180', ...AREAS),
        fc.integer({ min: 0, max: 27 }),
        async (area, weeksAgo) => {
          const monday = addDays('2026-11-16', -7 * weeksAgo);
          const answer = await week(`area=${area}&week=${monday}`);
          const rows = await counted(area, monday, answer.asOfPosition);
          const sum = (where: (row: (typeof rows)[number]) => boolean, weeksBefore: number) =>
            rows
              .filter((row) => where(row) && Number(row.weeks_before) === weeksBefore)
              .reduce((all, { count }) => all + Number(count), 0);
          const check = (figure: WeekFigure, where: (row: (typeof rows)[number]) => boolean) => {
            const inside = (row: (typeof rows)[number]) =>
              countedCategories.has(row.category) && where(row);
            expect([figure.code, figure.now]).toEqual([figure.code, sum(inside, 0)]);
            expect(figure.earlier).toEqual([4, 3, 2, 1].map((before) => sum(inside, before)));
            seen += figure.now;
          };
          check(answer.total, () => true);
          for (const figure of answer.categories) {
            check(figure, ({ category }) => category.startsWith(figure.code));
          }
          for (const figure of answer.areas) check(figure, (row) => row.area === figure.code);
          const places = rows.filter(({ category }) => countedCategories.has(category));
          expect(new Set(answer.areas.map(({ code }) => code))).toEqual(
            new Set(places.map((row) => row.area)),
          );
          expect(answer.notCounted).toBe(
            sum(({ category }) => !countedCategories.has(category), 0),
          );
        },
      ),
      { numRuns: 40 },
    );
    expect(seen).toBeGreaterThan(1_000);
  }, 60_000);

  it('expects what four whole weeks before allow, and nothing earlier', async () => {
    const late = await week('area=municipality:0180');
    expect(late.total.expected).toMatchObject({ mean: expect.any(Number) });
    expect(late.compared).toBeGreaterThan(5);
    // The data begins in May, whose first days nobody can trust to be there: June is the first whole month.
    expect((await week('area=municipality:0180&week=2026-06-22')).total.expected).toBeNull();
    expect((await week('area=municipality:0180&week=2026-06-29')).total.expected).not.toBeNull();
  });

  it('holds no protected incident, whoever asks', async () => {
    const of = async (who: string) => {
      const {
        asOfPosition: _,
        reports: _reports,
        ...figures
      } = await week('area=municipality:0180', who);
      return figures;
    };
    const before = await of('security');
    expect(before.tiers).toEqual(['open', 'internal']);
    expect(before).toEqual(await of('analyst'));
    const security = (people['security'] ??= await app.signIn(
      'security@demo.example',
      DEMO_PASSWORD,
    ));
    const told = {
      kind: 'staff_incident',
      category: 'threat.work.threat',
      occurredFrom: '2026-11-18T10:00:00Z',
    };
    const { status } = await security.send('POST', '/incidents', { body: submission(told) });
    expect(status).toBe(201);
    await app.catchUp();
    expect(await of('security')).toEqual(before);
    await expect(
      plantIncidents(app, [
        { incidentId: randomUUID(), revision: 1, tier: 'protected', date: '2026-11-18' },
      ]),
    ).rejects.toThrow(/ck_incident_revision_local_date/);
  });

  it('follows an incident that is recorded, moved to another day and withdrawn', async () => {
    const coordinator = people['coordinator']!;
    const totals = async () =>
      Promise.all(
        ['2026-11-16', '2026-11-09'].map(
          async (monday) => (await week(`area=sub_area:bredang&week=${monday}`)).total.now,
        ),
      );
    const [this_, before] = (await totals()) as [number, number];
    // Half past midnight on Monday in Stockholm: still Sunday in UTC.
    const body = submission({
      ...{ occurredFrom: '2026-11-15T23:30:00Z' },
      location: { areaCode: 'sub_area:bredang' },
    });
    const answer = await coordinator.send<{ id: string }>('POST', '/incidents', { body });
    expect(answer.status).toBe(201);
    await app.catchUp();
    expect(await totals()).toEqual([this_ + 1, before]);
    const corrected = await coordinator.send('PATCH', `/incidents/${answer.body.id}`, {
      body: { occurredFrom: '2026-11-15T22:30:00Z' },
      headers: { 'if-match': '"1"' },
    });
    expect(corrected.status, JSON.stringify(corrected.body)).toBe(200);
    await app.catchUp();
    expect(await totals()).toEqual([this_, before + 1]);
    const withdrawn = await coordinator.send('POST', `/incidents/${answer.body.id}/transitions`, {
      body: { to: 'withdrawn' },
      headers: { 'if-match': '"2"' },
    });
    expect(withdrawn.status, JSON.stringify(withdrawn.body)).toBeLessThan(300);
    await app.catchUp();
    expect(await totals()).toEqual([this_, before]);
  });

  it('says of what days nobody knows, and expects nothing across them', async () => {
    await plantIncidents(
      app,
      manyRevisions(3, () => ({ area: 'sub_area:satra', month: '2026-09-01', tier: 'open' })),
    );
    const september = await week('area=district:skarholmen&week=2026-09-14');
    expect(september).toMatchObject({ undated: 3, total: { expected: null } });
    const october = await week('area=district:skarholmen&week=2026-10-12');
    expect(october).toMatchObject({ undated: 0, total: { expected: null } });
    expect((await week('area=district:skarholmen&week=2026-11-09')).total.expected).not.toBeNull();
  });

  it('tells who has not reported: the names to those who read their incidents, the number to all', async () => {
    const own = await ownOrganisation(app, 'coordinator');
    const organisation = await app.database.query<{ id: string }>(
      `SELECT id FROM unit WHERE organisation_id = $1 ORDER BY id`,
      [own],
    );
    await app.database.query(`UPDATE account SET created_at = '2026-01-01'`);
    await app.database.query(
      `UPDATE unit SET reporting_rhythm = 'weekly', valid_from = '2026-01-01' WHERE organisation_id = $1`,
      [own],
    );
    const all = await week('area=district:skarholmen');
    expect(all.reports.expected).toBeGreaterThanOrEqual(organisation.length);
    expect(all.reports.units.map(({ from }) => from)).toContain('2026-11-16');
    await app.database.query(
      `INSERT INTO quiet_report (id, unit_id, period_from, period_to, reported_by, reported_at)
       VALUES (gen_random_uuid(), $1, '2026-11-16', '2026-11-23', gen_random_uuid(), now())`,
      [organisation[0]!.id],
    );
    const after = await week('area=district:skarholmen');
    expect(after.reports.overdue).toBe(all.reports.overdue - 1);
    expect(after.reports.units.map(({ id }) => id)).not.toContain(organisation[0]!.id);
    const analyst = await week('area=district:skarholmen', 'analyst');
    expect(analyst.reports).toMatchObject({ overdue: after.reports.overdue, units: [] });
  });

  it('is for nobody who may not see counts', async () => {
    for (const who of ['reporter', 'partner', 'registrar', 'admin']) {
      expect([who, (await ask(who, 'area=district:skarholmen')).status]).toEqual([who, 403]);
    }
  });
});
