import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EndLapsedAccess, ImportPeople } from '#access';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import { bytesOf, csvOf } from '../support/registers.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const NEXT_DAY = '2026-03-11';

let app: RunningApp;
let admin: Person;
let personId: string;
let boardId: string;

beforeAll(async () => {
  // So that idleness ends nothing that the end of a role should have ended.
  app = await startRegisterApp({
    LAGESBILD_SESSION_IDLE_MINUTES: '480',
    LAGESBILD_SESSION_ABSOLUTE_HOURS: '24',
  });
  const [row] = await app.database.query<{ personId: string; boardId: string }>(
    `SELECT a.person_id AS "personId", o.id AS "boardId" FROM account a, organisation o
      WHERE a.email = 'archivist@demo.example' AND o.code = 'kommunstyrelsen'`,
  );
  ({ personId, boardId } = row!);
});
afterAll(() => app?.close());

beforeEach(async () => {
  app.clock.set(`${TODAY}T12:00:00Z`);
  await app.database.query(`DELETE FROM role_holding WHERE person_id = $1`, [personId]);
  admin = await app.signInProven('admin@demo.example', DEMO_PASSWORD);
  await give();
});

async function give(): Promise<void> {
  const roles = [{ role: 'archivist', organisationId: boardId }];
  const { status } = await admin.send('PUT', `/people/${personId}/roles`, { body: { roles } });
  expect(status).toBe(204);
}
const take = () => admin.send('PUT', `/people/${personId}/roles`, { body: { roles: [] } });
const holding = async () => {
  const [row] = await app.database.query<{ id: string }>(
    `SELECT id FROM role_holding WHERE person_id = $1 ORDER BY valid_from DESC, valid_to NULLS FIRST LIMIT 1`,
    [personId],
  );
  return row!.id;
};
const statusOf = async (person: Person) => (await person.send('GET', '/session')).status;
async function open() {
  const person = await app.signInProven('archivist@demo.example', DEMO_PASSWORD);
  const body = { name: 'Program', scopes: ['organisation.read'], days: 30 };
  const { body: made } = await person.send<{ token: string }>('POST', '/tokens', { body });
  const headers = { authorization: `Bearer ${made.token}` };
  const byToken = async () => (await app.send('GET', '/organisations', { headers })).status;
  expect([await statusOf(person), await byToken()]).toEqual([200, 200]);
  return { person, byToken };
}

describe('a session and a token of somebody whose last role has ended', () => {
  it('stay dead when the role is given again, unused meanwhile', async () => {
    const { person, byToken } = await open();
    await take();
    await give();
    expect([await statusOf(person), await byToken()]).toEqual([401, 401]);
  });

  it('stay dead when its ending is taken back', async () => {
    const { person, byToken } = await open();
    const change = (body: object, id: string) =>
      admin.send('PATCH', `/role-holdings/${id}`, { body });
    const id = await holding();
    const [lastDay, was] = ['2026-03-09', null];
    expect((await change({ lastDay, was }, id)).status).toBe(204);
    expect(await statusOf(person)).toBe(401);
    await app.database.query(`UPDATE role_holding SET valid_from = '2026-01-01' WHERE id = $1`, [
      id,
    ]);
    const [{ validTo }] = (await app.database.query<{ validTo: string }>(
      `SELECT to_char(valid_to - 1, 'YYYY-MM-DD') AS "validTo" FROM role_holding WHERE id = $1`,
      [id],
    )) as [{ validTo: string }];
    expect((await change({ lastDay: null, was: validTo }, id)).status).toBe(204);
    expect([await statusOf(person), await byToken()]).toEqual([401, 401]);
  });

  it('stay dead when a register gives a role again', async () => {
    const { person, byToken } = await open();
    await app.database.query(`UPDATE account SET demo = false WHERE person_id = $1`, [personId]);
    const id = await holding();
    await app.database.query(
      `UPDATE role_holding SET valid_from = '2026-01-01', valid_to = $2 WHERE id = $1`,
      [id, TODAY],
    );
    const rows = [
      ['namn', 'e-post', 'roll', 'organisation'],
      ['Ada Arkiv', 'archivist@demo.example', 'archivist', 'kommunstyrelsen'],
    ];
    const told = await app.api
      .get(ImportPeople, { strict: false })
      .run(null, { file: bytesOf(csvOf(rows)) });
    expect(told).toMatchObject({ written: true, errors: [] });
    await app.database.query(`UPDATE account SET demo = true WHERE person_id = $1`, [personId]);
    expect([await statusOf(person), await byToken()]).toEqual([401, 401]);
  });

  it('are taken away the night after, for a role that begins again on a later day', async () => {
    const { byToken } = await open();
    const id = await holding();
    await app.database.query(`UPDATE role_holding SET valid_to = $2 WHERE id = $1`, [id, NEXT_DAY]);
    app.clock.set(`${NEXT_DAY}T00:10:00Z`);
    await app.worker.get(EndLapsedAccess, { strict: false }).run();
    await app.database.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
       SELECT gen_random_uuid(), person_id, role, organisation_id, '2026-03-12' FROM role_holding WHERE id = $1`,
      [id],
    );
    app.clock.set('2026-03-12T12:00:00Z');
    expect(await byToken()).toBe(401);
  });

  it('goes on where one role follows another, and nobody else’s ends', async () => {
    const { person, byToken } = await open();
    const roles = [{ role: 'data_protection_officer', organisationId: boardId }];
    await admin.send('PUT', `/people/${personId}/roles`, { body: { roles } });
    expect([await statusOf(person), await byToken()]).toEqual([200, 200]);
    expect(await statusOf(admin)).toBe(200);
  });
});
