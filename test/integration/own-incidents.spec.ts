import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

let app: RunningApp;
let reporter: Person;
let coordinator: Person;
let security: Person;
let manager: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  const as = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  reporter = await as('reporter');
  coordinator = await as('coordinator');
  security = await as('security');
  manager = await as('manager');
});
afterAll(() => app?.close());

const threat = { kind: 'staff_incident', category: 'threat.work.threat' };

async function recorded(otherwise: Record<string, unknown> = {}, by = reporter): Promise<string> {
  const answer = await by.send('POST', '/incidents', { body: submission(otherwise) });
  expect(answer.status).toBe(201);
  return String(answer.body['id']);
}

interface Listed {
  items: { id: string; mine: boolean; handling: { state: string; outcome: string | null } }[];
  nextCursor: string | null;
}
const list = async (by: Person, query = '') =>
  (await by.send<Listed>('GET', `/incidents${query}`)).body;
const idsOf = async (by: Person, query = '') => (await list(by, query)).items.map(({ id }) => id);

describe('the list of incidents', () => {
  it('holds only one’s own with mine, and for a reporter also without', async () => {
    const own = [await recorded(), await recorded(threat)];
    const others = [await recorded({}, coordinator), await recorded(threat, security)];
    expect(await idsOf(reporter, '?mine=true')).toEqual([own[1], own[0]]);
    expect(await idsOf(reporter)).toEqual([own[1], own[0]]);
    const seen = await idsOf(coordinator);
    expect(seen).toEqual(expect.arrayContaining([own[0], others[0]]));
    expect(seen).not.toContain(own[1]);
    expect(await idsOf(coordinator, '?mine=true')).toEqual([others[0]]);
    expect(await idsOf(security)).toEqual(expect.arrayContaining([...own, ...others]));
  });

  it('keeps what one has withdrawn among one’s own', async () => {
    const id = await recorded();
    const wish = { headers: { 'if-match': '"1"' }, body: { to: 'withdrawn' } };
    await reporter.send('POST', `/incidents/${id}/transitions`, wish);
    expect(await idsOf(reporter, '?mine=true')).toContain(id);
    expect(await idsOf(reporter, '?mine=true&status=recorded')).not.toContain(id);
    expect(await idsOf(coordinator)).not.toContain(id);
  });

  it('comes in pages that miss none and repeat none, and can be narrowed', async () => {
    const all = await idsOf(security, '?limit=500');
    const paged: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed = await list(security, `?limit=2${cursor && `&cursor=${cursor}`}`);
      paged.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect(await idsOf(security, '?tier=protected,strict&weekday=1')).toEqual([]);
    expect(await idsOf(security, '?kind=staff_incident,accident')).toHaveLength(2);
    const refused = await security.send('GET', '/incidents?kind=nonsense');
    expect(refused.status).toBe(422);
  });

  it('is in the audit log when it shows others’ protected ones', async () => {
    const id = await recorded(threat);
    await idsOf(security);
    const rows = await app.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'incident.listed' AND $1 = ANY (subject_ids)`,
      [id],
    );
    expect(rows).not.toHaveLength(0);
  });
});

describe('what becomes of an incident', () => {
  const step = (by: Person, id: string, body: Record<string, unknown>) =>
    by.send('POST', `/incidents/${id}/handling`, { body });

  it('is told to its reporter, state by state and in words', async () => {
    const id = await recorded();
    const read = async () =>
      (await reporter.send<{ handling: object }>('GET', `/incidents/${id}`)).body.handling;
    expect(await read()).toMatchObject({ state: 'received', outcome: null });
    expect((await step(manager, id, { state: 'read' })).status).toBe(204);
    expect(await read()).toMatchObject({ state: 'read' });
    const outcome = 'Parken har fått ny belysning.';
    expect((await step(coordinator, id, { state: 'closed', outcome })).status).toBe(204);
    expect(await read()).toMatchObject({ state: 'closed', outcome });
    const mine = (await list(reporter, '?mine=true')).items.find((item) => item.id === id);
    expect(mine?.handling).toMatchObject({ state: 'closed', outcome });
    const others = (await list(coordinator)).items.find((item) => item.id === id);
    expect(others?.handling).toMatchObject({ state: 'closed', outcome: null });
    expect((await step(coordinator, id, { state: 'read' })).status).toBe(409);
  });

  it('lies sealed, and not in the audit log', async () => {
    const id = await recorded();
    await step(manager, id, { state: 'closed', outcome: 'kanariefågel' });
    const [found] = await app.database.query<{ text: string }>(
      `SELECT concat((SELECT json_agg(h) FROM incident_handling h),
                     (SELECT json_agg(a) FROM audit_entry a)) AS text`,
    );
    expect(found?.text).toContain('incident.handled');
    expect(found?.text).not.toContain('kanarie');
    const hex = Buffer.from('kanarie').toString('hex');
    expect(found?.text).not.toContain(hex);
  });

  it('is out of reach for those who may not change the incident', async () => {
    const id = await recorded(threat);
    expect((await step(reporter, id, { state: 'closed' })).status).toBe(403);
    expect((await step(coordinator, id, { state: 'closed' })).status).toBe(404);
    expect((await step(security, id, { state: 'closed' })).status).toBe(204);
  });
});

describe('another reporter', () => {
  it('gets the same answer for somebody else’s incident as for one that is not there', async () => {
    const id = await recorded();
    const other = await app.signIn('safety@demo.example', DEMO_PASSWORD);
    await app.database.query(
      `UPDATE role_holding SET role = 'reporter'
        WHERE person_id = (SELECT person_id FROM account WHERE email = 'safety@demo.example')`,
    );
    const [hidden, absent] = await Promise.all([
      other.send('GET', `/incidents/${id}`),
      other.send('GET', '/incidents/0197f2b0-0000-7000-8000-000000000000'),
    ]);
    expect(hidden.status).toBe(404);
    expect(hidden.body).toEqual(absent.body);
    expect(await idsOf(other)).toEqual([]);
  });
});
