import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

/** Fältgruppen of Skärholmen reports weekly, the two other units of the committee monthly. */
const WEDNESDAY = '2026-03-18T10:00:00Z';
const MONDAY = '2026-03-16';
const MONDAY_BEFORE = '2026-03-09';

let app: RunningApp;
let reporter: Person;
let manager: Person;
let coordinator: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  app.clock.set('2026-02-20T08:00:00Z');
  await furnish(app);
});
afterAll(() => app?.close());
beforeEach(async () => {
  app.clock.set(WEDNESDAY);
  await app.database.query(`DELETE FROM quiet_report`);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  manager = await app.signIn('manager@demo.example', DEMO_PASSWORD);
  coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
});

interface Duty {
  unit: { name: string; rhythm: string } | null;
  periods: { from: string; to: string; said: string }[];
}
const duty = async (of = reporter) => (await of.send<Duty>('GET', '/quiet-reports/due')).body;
const quiet = (of: Person, body: unknown = {}) => of.send('POST', '/quiet-reports', { body });

interface Covered {
  asOfPosition: number;
  expected: number;
  reported: number;
  share: number | null;
  units: { name: string; expected: number; reported: number; lastReportedFrom: string | null }[];
  areas: { area: string; expected: number; reported: number }[];
}
const covered = async (query: string, by = coordinator) =>
  (await by.send<Covered>('GET', `/coverage?${query}`)).body;

describe('nothing to report', () => {
  it('is said once for the unit and its week, whoever says it and however often', async () => {
    expect(await duty()).toMatchObject({
      unit: { name: 'Fältgruppen', rhythm: 'weekly' },
      periods: [
        { from: MONDAY, to: '2026-03-23', said: 'nothing' },
        { from: MONDAY_BEFORE, to: MONDAY, said: 'nothing' },
      ],
    });
    const [first, again] = [await quiet(reporter), await quiet(manager)];
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect((await duty(manager)).periods.map(({ said }) => said)).toEqual(['quiet', 'nothing']);
    const audited = await app.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'unit.was-quiet' AND details->>'periodFrom' = $1`,
      [MONDAY],
    );
    expect(audited).toHaveLength(1);
  });

  it('gives one zero when many press at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => quiet(reporter)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ body }) => body['id'])).size).toBe(1);
  });

  it('may be said of the week before, and of no other', async () => {
    expect((await quiet(reporter, { periodFrom: MONDAY_BEFORE })).status).toBe(201);
    for (const periodFrom of ['2026-03-02', '2026-03-23', '2026-03-17']) {
      const refused = await quiet(reporter, { periodFrom });
      expect([refused.status, refused.body['code']]).toEqual([422, 'FIELDS_INVALID']);
    }
  });

  it('is for those who belong to a unit that reports', async () => {
    expect(await duty(coordinator)).toEqual({ unit: null, periods: [] });
    const refused = await quiet(coordinator);
    expect([refused.status, refused.body['code']]).toEqual([422, 'UNIT_WITHOUT_RHYTHM']);
  });

  it('cannot be changed afterwards by the application', async () => {
    await quiet(reporter);
    const change = app.database.query(`UPDATE quiet_report SET period_to = '2030-01-01'`);
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('coverage', () => {
  it('counts quiet reports and incidents alike, and a protected one for those who may know of it', async () => {
    const inSkarholmen = 'area=district:skarholmen&from=2026-03-01&to=2026-04-01';
    app.clock.set('2026-03-11T09:00:00Z');
    const threat = submission({
      ...{ kind: 'staff_incident', category: 'threat.work.threat' },
      occurredFrom: '2026-03-10T20:15:00+01:00',
    });
    expect((await reporter.send('POST', '/incidents', { body: threat })).status).toBe(201);
    app.clock.set(WEDNESDAY);
    await quiet(reporter);
    await app.catchUp();
    app.clock.set('2026-04-08T08:00:00Z');
    const security = await app.signIn('security@demo.example', DEMO_PASSWORD);
    const answer = await covered(inSkarholmen, security);
    coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
    const withoutIt = await covered(inSkarholmen);
    expect(withoutIt).toMatchObject({ expected: 7, reported: 1, share: 1 / 7 });
    expect(withoutIt.units.find(({ name }) => name === 'Fältgruppen')).toMatchObject({
      ...{ expected: 5, reported: 1, lastReportedFrom: MONDAY },
    });
    // Five weeks of March begin on its Mondays; the two monthly units have said nothing.
    expect(answer).toMatchObject({ expected: 7, reported: 2, share: 2 / 7 });
    expect(answer.asOfPosition).toBe(1);
    expect(answer.units.find(({ name }) => name === 'Fältgruppen')).toMatchObject({
      ...{ expected: 5, reported: 2, lastReportedFrom: MONDAY },
    });
    // A part of the district is covered by whoever answers for the district.
    const bredang = 'area=sub_area:bredang&from=2026-03-01&to=2026-04-01';
    expect(await covered(bredang, security)).toEqual(answer);
    // The city is covered by all eleven districts, whose units are alike.
    const city = await covered('area=0180&from=2026-03-01&to=2026-04-01', security);
    expect(city.expected).toBe(11 * answer.expected);
    const parts = city.areas.map((part) => [part.area, part.expected, part.reported]);
    expect(parts).toHaveLength(11);
    expect(parts).toContainEqual(['district:skarholmen', 7, 2]);
    expect(parts).toContainEqual(['district:jarva', 7, 0]);
    // Nobody answers for a part of the district by itself.
    expect(answer.areas).toEqual([]);
    expect((await covered('from=2026-03-01&to=2026-04-01')).expected).toBeGreaterThan(7);
  });

  it('tells the names of units only to those who read their organisation’s incidents', async () => {
    app.clock.set('2026-04-08T08:00:00Z');
    const city = await app.signIn('city@demo.example', DEMO_PASSWORD);
    const seen = await covered('area=district:skarholmen&from=2026-03-01&to=2026-04-01', city);
    expect([seen.expected, seen.units]).toEqual([7, []]);
    const again = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    const refused = await again.send('GET', '/coverage?from=2026-03-01&to=2026-04-01');
    expect(refused.status).toBe(403);
  });

  it('leaves out units without a rhythm, and days on which a unit did not exist', async () => {
    app.clock.set('2026-04-08T08:00:00Z');
    coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
    const set = (sql: string) => app.database.query(`UPDATE unit SET ${sql}`);
    await set(`reporting_rhythm = 'none' WHERE code = 'parkleken'`);
    await set(`valid_to = '2026-03-23' WHERE code = 'faltgruppen'`);
    const answer = await covered('area=district:skarholmen&from=2026-03-01&to=2026-04-01');
    expect(answer.expected).toBe(1 + 3);
    await set(`reporting_rhythm = 'monthly' WHERE code = 'parkleken'`);
    await set(`valid_to = NULL WHERE code = 'faltgruppen'`);
  });

  it('refuses a period that is none', async () => {
    for (const period of ['from=2026-02-30&to=2026-03-01', 'from=2026-03-01&to=2026-03-01']) {
      expect((await coordinator.send('GET', `/coverage?${period}`)).status).toBe(422);
    }
  });
});

describe('what tells that a unit has reported', () => {
  const WEEK = '2026-03-11T09:00:00Z';
  const everyone = ['reporter', 'manager', 'safety', 'coordinator', 'security', 'analyst', 'city'];
  /** Who may know of what somebody else of the unit has reported: see docs/access.md. */
  const knows: Record<string, readonly string[]> = {
    internal: everyone,
    protected: ['manager', 'safety', 'security'],
    strict: ['security'],
  };
  const kinds: Record<string, object> = {
    internal: { kind: 'observation', category: 'order.gathering' },
    protected: { kind: 'staff_incident', category: 'threat.work.threat' },
    strict: { kind: 'observation', category: 'extremism.propaganda' },
  };

  /** Of the unit, and with nothing reported in the week before. */
  beforeEach(async () => {
    await app.database.query(`UPDATE incident SET received_at = '2020-01-01'`);
    const places = `FROM account a, account m JOIN person p ON p.id = m.person_id JOIN unit u ON u.id = p.unit_id
      WHERE a.email = 'partner@demo.example' AND m.email = 'manager@demo.example'`;
    await app.database.query(
      `UPDATE person SET unit_id = u.id ${places} AND a.person_id = person.id`,
    );
    await app.database.query(
      `UPDATE role_holding h SET role = 'reporter', organisation_id = u.organisation_id ${places} AND a.person_id = h.person_id`,
    );
  });

  /** All that each is told of the unit and its week, by name. The position moves with everything (ADR 12). */
  async function told(): Promise<Record<string, string>> {
    const answers: Record<string, string> = {};
    for (const name of everyone) {
      const person = await app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
      const texts: unknown[] = [];
      for (const query of ['', 'area=district:skarholmen&', 'area=0180&']) {
        const of = `/coverage?${query}from=2026-03-09&to=2026-03-16`;
        const { body } = await person.send<Covered>('GET', of);
        texts.push({ ...body, asOfPosition: 0 });
      }
      // Those who belong to no unit are told of none.
      if (name === 'reporter' || name === 'manager') texts.push(await duty(person));
      answers[name] = JSON.stringify(texts);
    }
    return answers;
  }

  it.each(['internal', 'protected', 'strict'])(
    'is changed by one that is %s for those who may know of it, and to the letter the same for others',
    async (tier) => {
      const before = await told();
      app.clock.set(WEEK);
      const sender = await app.signIn('partner@demo.example', DEMO_PASSWORD);
      const body = submission({ ...kinds[tier], occurredFrom: '2026-03-10T20:15:00+01:00' });
      expect((await sender.send('POST', '/incidents', { body })).status).toBe(201);
      await app.catchUp();
      app.clock.set(WEDNESDAY);
      const after = await told();
      const changed = everyone.filter((name) => before[name] !== after[name]);
      expect(changed).toEqual(knows[tier]);
    },
  );
});
