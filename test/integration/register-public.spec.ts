import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CANARY, RegisterWorld, type ListedRegister } from '../support/register-world.js';
import type { Person, RunningApp } from '../support/running-app.js';

let world: RegisterWorld;
let app: RunningApp;
let registrar: Person;
let archivist: Person;
let organisation: string;

const list: RegisterWorld['list'] = (...asked) => world.list(...asked);
const publish = (by: Person, id: string, revision: number, isPublic: boolean) =>
  by.send('PUT', `/register/publications/${id}`, {
    headers: { 'if-match': `"${revision}"` },
    body: { isPublic },
  });
/** As somebody who has not signed in. */
const visit = (query: string) => app.send<ListedRegister>('GET', `/register/public${query}`);

beforeAll(async () => {
  world = await RegisterWorld.start();
  ({ app, registrar, archivist, organisation } = world);
  const { id } = (await list('?text=:000001')).items[0]!;
  expect((await world.setDnr(registrar, id, 0, 'SBF 1.2.3-44/2026')).status).toBe(200);
}, 60_000);
afterAll(() => app?.close());

describe('the public register', () => {
  it('is not there until the organisation opens it, and no longer when it closes it', async () => {
    const closed = await visit(`?organisation=${organisation}`);
    for (const query of [`?organisation=${randomUUID()}`, '?organisation=x', '']) {
      const { status, body } = await visit(query);
      expect([status, body]).toEqual([404, closed.body]);
    }
    expect(closed.status).toBe(404);
    expect((await publish(archivist, organisation, 0, true)).status).toBe(403);
    expect((await publish(registrar, randomUUID(), 0, true)).status).toBe(404);
    const { body } = await registrar.send<{ items: object[] }>('GET', '/register/publications');
    expect(body.items).toMatchObject([
      { organisationId: organisation, isPublic: false, revision: 0 },
    ]);
    expect((await publish(registrar, organisation, 0, true)).status).toBe(200);
    expect((await publish(registrar, organisation, 0, false)).status).toBe(412);
    const open = await visit(`?organisation=${organisation}`);
    expect(open.status).toBe(200);
    expect(open.body.items.map((each) => Object.keys(each).sort())).toEqual(
      Array.from({ length: 5 }, () => ['date', 'designation', 'dnr', 'line']),
    );
    expect(open.body.items[4]).toEqual({
      ...{ designation: '2026:000001', date: '2026-03-02', line: 'staff_incident' },
      dnr: 'SBF 1.2.3-44/2026',
    });
    const narrowed = await visit(`?organisation=${organisation}&from=2026-03-06`);
    expect(narrowed.body.items).toHaveLength(1);
    const below = await visit(`?organisation=${organisation}&cursor=2026:000003`);
    expect(below.body.items.map(({ designation }) => designation)).toEqual([
      '2026:000002',
      '2026:000001',
    ]);
    expect((await world.audited('register.publication-set')).map(({ details }) => details)).toEqual(
      [{ isPublic: true, revision: 1 }],
    );
  });

  it('holds, like the register and its files, nothing of what is protected', async () => {
    const { body: entry } = await registrar.send(
      'GET',
      `/register/entries/${(await list()).items[0]!.id}`,
    );
    const seen = [
      JSON.stringify([await list(), entry]),
      (await registrar.send<string>('GET', '/register.csv')).body,
      (await registrar.send<string>('GET', '/register.xml')).body,
    ];
    const shown = JSON.stringify(await visit(`?organisation=${organisation}`));
    const stored = await app.database.query(`SELECT e::text AS row FROM register_entry e`);
    const [{ unit } = { unit: '' }] = await app.database.query<{ unit: string }>(
      `SELECT unit_id AS unit FROM role_holding h JOIN account a USING (person_id) WHERE a.email = 'reporter@demo.example'`,
    );
    expect(unit).not.toBe('');
    const hidden = [...Object.values(CANARY), unit, 'threat.work', 'protected', 'strict', 'Robin'];
    for (const canary of hidden) {
      for (const text of [...seen, shown, JSON.stringify(stored)])
        expect(text).not.toContain(canary);
    }
    for (const text of [...seen, shown])
      for (const id of world.incidents) expect(text).not.toContain(id);
    // No time of day either, and no id: ours begin with a moment.
    expect(shown).not.toMatch(/T\d\d:\d\d/);
    for (const { id } of (await list()).items) expect(shown).not.toContain(id);
  });

  it('is read so often in a minute and no more', async () => {
    app.clock.set('2026-04-01T12:00:00Z');
    const answers = [];
    for (let n = 0; n <= 120; n += 1) answers.push((await visit('')).status);
    expect(answers.slice(0, 120).every((status) => status === 404)).toBe(true);
    const { status, body } = await app.send('GET', `/register/public?organisation=${organisation}`);
    expect([status, body['code']]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    app.clock.set('2026-04-01T12:01:00Z');
    expect((await visit(`?organisation=${organisation}`)).status).toBe(200);
    app.clock.set(undefined);
  });
});
