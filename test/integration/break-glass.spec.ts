import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EscalateBreakGlass } from '#intake';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import { Person, type RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface Opened {
  readonly id: string;
  readonly incidentId: string;
  readonly expiresAt: string;
}
interface Listed {
  readonly items: { id: string; state: string; mine: boolean; reads: number; reason: string }[];
}
const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const REASON = 'Säkerhetssamordnaren nås inte och hotet gäller i kväll.';
const CANARY = 'kanarietext-ur-händelsen';

let app: RunningApp;
let reference: string;
let incidentId: string;
let openId: string;

beforeAll(async () => {
  app = await startRegisterApp();
  const reporter = await signIn('reporter');
  const told = await reporter.send<{ id: string; reference: string }>('POST', '/incidents', {
    body: {
      clientId: '5a1c0f5e-7e0d-4a77-8f1b-9a55a7b6c001',
      ...{
        kind: 'staff_incident',
        category: 'threat.work.threat',
        occurredFrom: '2026-03-10T08:00:00Z',
      },
      ...{ location: { areaCode: 'municipality:lillstad' }, text: CANARY },
    },
  });
  expect(told.body).toMatchObject({ reference: expect.any(String) as string });
  ({ reference, id: incidentId } = told.body);
});
afterAll(() => app?.close());

const signIn = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
/** The same person, who has just shown again who they are. */
async function steppedUp(name: string): Promise<Person> {
  const person = await signIn(name);
  const answer = await person.send('POST', '/session/step-up', {
    body: { password: DEMO_PASSWORD },
  });
  const cookie = [answer.headers['set-cookie'] ?? ''].flat().join('; ').split(';')[0] ?? '';
  return new Person(app, { cookie, 'x-csrf-token': String(answer.body['csrfToken']) });
}
const wish = (more: object = {}) => ({
  body: { reference, reason: REASON, caseReference: 'KS 2026-117', ...more },
});
const set = (ms: number) => app.clock.set(new Date(Date.parse(`${TODAY}T12:00:00Z`) + ms));
const told = async (name: string, kind: string) => {
  const rows = await app.database.query(
    `SELECT 1 FROM message m JOIN account a ON a.person_id = m.recipient_id
      WHERE a.email = $1 AND m.kind = $2`,
    [`${name}@demo.example`, kind],
  );
  return rows.length;
};

describe('break-glass', () => {
  it('wants a role, step-up, a reason of twenty characters and a case', async () => {
    const coordinator = await signIn('coordinator');
    expect((await coordinator.send('GET', `/incidents/${incidentId}`)).status).toBe(404);
    expect((await coordinator.send('POST', '/break-glass', wish())).body).toMatchObject({
      code: 'STEP_UP_REQUIRED',
    });
    const manager = await steppedUp('manager');
    expect((await manager.send('POST', '/break-glass', wish())).status).toBe(403);
    const ready = await steppedUp('coordinator');
    const refused = async (more: object) =>
      (await ready.send('POST', '/break-glass', wish(more))).status;
    expect(await refused({ reason: 'För kort' })).toBe(422);
    expect(await refused({ reason: `x${' '.repeat(30)}y` })).toBe(422);
    expect(await refused({ caseReference: ' ' })).toBe(422);
    expect(await refused({ reference: 'H-2026-AAAAAA-A' })).toBe(404);
    expect(await app.database.query(`SELECT 1 FROM break_glass`)).toEqual([]);
  });

  it('opens one incident to one person, tells at once, and notes each reading', async () => {
    const coordinator = await steppedUp('coordinator');
    const opened = await coordinator.send<Opened>('POST', '/break-glass', wish());
    expect(opened.status).toBe(201);
    expect(opened.body).toMatchObject({ incidentId, expiresAt: `${TODAY}T13:00:00.000Z` });
    openId = opened.body.id;
    const again = await coordinator.send<Opened>('POST', '/break-glass', wish());
    expect(again.body.id).toBe(openId);
    expect(await told('security', 'break-glass.used')).toBe(1);
    expect(await told('dpo', 'break-glass.used')).toBe(1);
    expect(await told('admin', 'break-glass.used')).toBe(0);
    expect(await told('coordinator', 'break-glass.used')).toBe(0);

    const read = await coordinator.send<{ body: { text: string } }>(
      'GET',
      `/incidents/${incidentId}`,
    );
    expect(read.body.body.text).toBe(CANARY);
    const analyst = await signIn('analyst');
    expect((await analyst.send('GET', `/incidents/${incidentId}`)).status).not.toBe(200);
    const changed = await coordinator.send('POST', `/incidents/${incidentId}/transitions`, {
      body: { to: 'withdrawn' },
      headers: { 'if-match': '"1"' },
    });
    expect(changed.status).toBe(404);
    const list = await coordinator.send<{ items: { id: string }[] }>('GET', '/incidents');
    expect(list.body.items.map(({ id }) => id)).not.toContain(incidentId);

    const noted = await app.database.query<{ details: object }>(
      `SELECT details FROM audit_entry WHERE action = 'incident.read' AND details->>'breakGlassId' = $1`,
      [openId],
    );
    expect(noted).toHaveLength(1);
    const own = await coordinator.send<Listed>('GET', '/break-glass');
    expect(own.body.items).toMatchObject([
      { id: openId, mine: true, state: 'open', reads: 1, reason: REASON },
    ]);
  });

  it('lies sealed: neither reason nor content stands in a table, message or audit row', async () => {
    for (const table of ['break_glass', 'message', 'audit_entry', 'outbox']) {
      const rows = await app.database.query(
        `SELECT 1 FROM ${table} t WHERE t::text LIKE '%nås inte%' OR t::text LIKE '%kanarietext%'`,
      );
      expect(rows).toEqual([]);
    }
  });

  it('can be ended by the one who opened it, and is then opened anew with a reason', async () => {
    const end = async (name: string, id = openId) =>
      (await (await signIn(name)).send('POST', `/break-glass/${id}/end`)).status;
    expect(await end('security')).toBe(403);
    expect(await end('coordinator', incidentId)).toBe(404);
    expect(await end('coordinator')).toBe(204);
    expect(await end('coordinator')).toBe(404);
    const coordinator = await steppedUp('coordinator');
    expect((await coordinator.send('GET', `/incidents/${incidentId}`)).status).toBe(404);
    const closed = await coordinator.send<Listed>('GET', '/break-glass');
    expect(closed.body.items).toMatchObject([{ id: openId, state: 'to_review' }]);
    const audited = await app.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'break-glass.ended' AND details->>'breakGlassId' = $1`,
      [openId],
    );
    expect(audited).toHaveLength(1);
    // The rest of the story goes on with the hour as it was.
    await app.database.query(`UPDATE break_glass SET expires_at = $2 WHERE id = $1`, [
      openId,
      new Date(`${TODAY}T13:00:00.000Z`),
    ]);
  });

  it('ends after an hour', async () => {
    set(60 * MINUTE_MS - 1);
    const coordinator = await signIn('coordinator');
    expect((await coordinator.send('GET', `/incidents/${incidentId}`)).status).toBe(200);
    set(60 * MINUTE_MS);
    const later = await signIn('coordinator');
    expect((await later.send('GET', `/incidents/${incidentId}`)).status).toBe(404);
  });

  it('shows in the queue of those who review, and of nobody else', async () => {
    const queue = async (name: string) =>
      (await (await signIn(name)).send<Listed>('GET', '/break-glass')).body.items;
    expect(await queue('security')).toMatchObject([{ id: openId, mine: false, reads: 2 }]);
    for (const name of ['reporter', 'manager', 'archivist', 'partner', 'city']) {
      expect([name, await queue(name)]).toEqual([name, []]);
    }
    const admin = await app.signInProven('admin@demo.example', DEMO_PASSWORD);
    const [{ id: personId }] = (await app.database.query<{ id: string }>(
      `SELECT person_id AS id FROM account WHERE email = 'archivist@demo.example'`,
    )) as [{ id: string }];
    const named = { personId, capacity: 'archivist', from: TODAY };
    await admin.send('POST', '/second-persons', { body: named });
    expect(await queue('archivist')).toMatchObject([{ id: openId }]);
  });

  it('escalates once when nobody has reviewed it in seven days', async () => {
    const escalate = app.worker.get(EscalateBreakGlass, { strict: false });
    set(7 * DAY_MS);
    expect(await escalate.run()).toBe(0);
    set(7 * DAY_MS + MINUTE_MS);
    expect(await escalate.run()).toBe(1);
    expect(await escalate.run()).toBe(0);
    expect(await told('admin', 'break-glass.overdue')).toBe(1);
    expect(await told('security', 'break-glass.overdue')).toBe(1);
    const { body } = await (await signIn('security')).send<Listed>('GET', '/break-glass');
    expect(body.items).toMatchObject([{ state: 'overdue' }]);
  });

  it('is reviewed by a second person, once, and never by oneself', async () => {
    const at = `/break-glass/${openId}/review`;
    const verdict = { body: { verdict: 'justified' } };
    // Somebody who holds both roles still cannot review their own.
    await app.database.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
       SELECT gen_random_uuid(), a.person_id, 'security_coordinator', o.id, '2020-01-01'
         FROM account a, organisation o WHERE a.email = 'coordinator@demo.example' AND o.code = 'kommunstyrelsen'`,
    );
    const own = await (await signIn('coordinator')).send('POST', at, verdict);
    expect(own).toMatchObject({ status: 409, body: { code: 'BREAK_GLASS_OWN' } });
    expect((await (await signIn('city')).send('POST', at, verdict)).status).toBe(404);
    const security = await signIn('security');
    expect((await security.send('POST', at, verdict)).status).toBe(204);
    expect((await security.send('POST', at, verdict)).body).toMatchObject({
      code: 'BREAK_GLASS_REVIEWED',
    });
    expect(await told('coordinator', 'break-glass.reviewed')).toBe(1);
  });
});
