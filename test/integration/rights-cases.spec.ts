import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RightsWorld } from '../support/rights-world.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let world: RightsWorld;
let app: RunningApp;
let registrar: Person;
let dpo: Person;
let organisation: string;

beforeAll(async () => {
  world = await RightsWorld.start();
  ({ app, registrar, dpo, organisation } = world);
}, 60_000);
afterAll(() => app?.close());

describe('a case', () => {
  it('is registered at receipt, and its clock is one month, or three when it is extended in time', async () => {
    app.clock.set('2026-02-10T12:00:00Z');
    const { id, designation, dueOn, daysLeft } = await world.opened();
    expect(designation).toMatch(/^2026:\d{6}$/);
    expect([dueOn, daysLeft]).toEqual(['2026-02-28', 18]);
    const { body: register } = await registrar.send<{ items: Record<string, unknown>[] }>(
      'GET',
      `/register?text=${designation}`,
    );
    expect(register.items).toMatchObject([
      { date: '2026-01-31', line: 'rights_request', documentClass: 'request' },
    ]);
    const extend = () =>
      registrar.send('POST', `/rights-cases/${id}/extension`, { body: { reason: 'Många svar.' } });
    expect((await extend()).status).toBe(204);
    expect(await world.read(id)).toMatchObject({
      dueOn: '2026-04-30',
      extensionReason: 'Många svar.',
    });
    expect((await extend()).status).toBe(409);
    app.clock.set('2026-03-01T12:00:00Z');
    const late = await world.opened();
    const refused = await registrar.send('POST', `/rights-cases/${late.id}/extension`, {
      body: { reason: 'För sent.' },
    });
    expect([refused.status, refused.body['code']]).toEqual([409, 'RIGHTS_EXTENSION_LATE']);
    app.clock.set(undefined);
  });

  it('is out of reach for other authorities, and for roles that do not handle it', async () => {
    const { id } = await world.opened();
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    expect((await reporter.send('GET', `/rights-cases/${id}`)).status).toBe(403);
    const [other] = await app.database.query<{ id: string }>(
      `SELECT id FROM organisation WHERE id <> $1 AND kind <> 'partner' LIMIT 1`,
      [organisation],
    );
    const elsewhere = await registrar.send('POST', '/rights-cases', {
      body: world.wish({ organisationId: other!.id }),
    });
    expect(elsewhere.status).toBe(404);
    const move = (to: string) =>
      app.database.query(
        `UPDATE role_holding SET organisation_id = $1
          WHERE person_id = (SELECT person_id FROM account WHERE email = 'dpo@demo.example')`,
        [to],
      );
    expect((await dpo.send('GET', `/rights-cases/${id}`)).status).toBe(200);
    await move(other!.id);
    const absent = await dpo.send('GET', `/rights-cases/${randomUUID()}`);
    for (const path of ['', '/hits', '/accounts', '/extract']) {
      const hidden = await dpo.send('GET', `/rights-cases/${id}${path}`);
      expect([hidden.status, hidden.body], path).toEqual([404, absent.body]);
    }
    expect((await dpo.send<{ items: object[] }>('GET', '/rights-cases')).body.items).toEqual([]);
    await move(organisation);
  });

  it('refuses a day that has not been and a number that is none', async () => {
    for (const [wish, path] of [
      [{ receivedOn: '2999-01-01' }, 'receivedOn'],
      [{ receivedOn: '2026-02-30' }, 'receivedOn'],
      [{ person: { name: 'A B', personalNumber: '12' } }, 'person.personalNumber'],
    ] as const) {
      const { status, body } = await registrar.send<{ errors: { path: string }[] }>(
        'POST',
        '/rights-cases',
        { body: world.wish(wish) },
      );
      expect([status, body.errors[0]?.path]).toEqual([422, path]);
    }
  });
});
