import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WatchCoordinators } from '#access';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface Messages {
  readonly items: { kind: string; title: string; body: string; path: string }[];
}

let app: RunningApp;
let admin: Person;

beforeAll(async () => {
  app = await startRegisterApp();
  admin = await app.signIn('admin@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

const watch = () => app.worker.get(WatchCoordinators, { strict: false }).run();
const messages = async () => (await admin.send<Messages>('GET', '/messages')).body.items;
const endPrevention = (validTo: string | null) =>
  app.database.query(
    `UPDATE role_holding SET valid_to = $1 WHERE role = 'prevention_coordinator' AND valid_from = '2020-01-01'`,
    [validTo],
  );

describe('a coordinator that an organisation lacks', () => {
  it('is told of once each, to its administrators, in the application and by mail', async () => {
    expect(await watch()).toBe(2);
    expect(await watch()).toBe(0);
    const told = await messages();
    expect(told.map(({ title }) => title).sort()).toEqual([
      'Demobostäder AB saknar preventionssamordnare',
      'Demobostäder AB saknar säkerhetssamordnare',
    ]);
    expect(told[0]!.path).toBe('/organisations');
    const mailed = await app.database.query(`SELECT 1 FROM outbox WHERE event = 'message.written'`);
    expect(mailed).toHaveLength(2);
    const others = await app.database.query(
      `SELECT 1 FROM message m JOIN account a ON a.person_id = m.recipient_id WHERE a.email <> 'admin@demo.example'`,
    );
    expect(others).toEqual([]);
  });

  it('is told of thirty days before, unless somebody follows', async () => {
    await endPrevention('2026-04-10');
    expect(await watch()).toBe(0);
    await endPrevention('2026-04-09');
    expect(await watch()).toBe(1);
    expect(await watch()).toBe(0);
    const [ending] = await messages();
    expect(ending).toMatchObject({
      title: 'Kommunstyrelsen är snart utan preventionssamordnare',
      kind: 'coordinator.prevention-ending',
    });
    expect(ending!.body).toContain('2026-04-08');
    const [follower] = await app.database.query<{ id: string }>(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, valid_from)
       SELECT gen_random_uuid(), person_id, 'prevention_coordinator', organisation_id, '2026-04-01'
         FROM role_holding WHERE role = 'security_coordinator' RETURNING id`,
    );
    await endPrevention('2026-04-05');
    expect(await watch()).toBe(0);
    await app.database.query(`DELETE FROM role_holding WHERE id = $1`, [follower!.id]);
  });

  it('is told of anew when it has ended, and when another has', async () => {
    app.clock.set('2026-04-20T12:00:00Z');
    expect(await watch()).toBe(1);
    expect(await watch()).toBe(0);
    await endPrevention(null);
    expect(await watch()).toBe(0);
    await endPrevention('2026-04-18');
    expect(await watch()).toBe(1);
    app.clock.set(`${TODAY}T12:00:00Z`);
  });
});
