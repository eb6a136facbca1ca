import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const TEXT = 'Han sade att han visste var hon bor.';

let app: RunningApp;
let reporter: Person;
let coordinator: Person;
let security: Person;
let id: string;
let owner: pg.Client;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  const signIn = (name: string) => app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  [reporter, coordinator, security] = [
    await signIn('reporter'),
    await signIn('coordinator'),
    await signIn('security'),
  ];
  const told = submission({ kind: 'staff_incident', category: 'threat.work.threat', text: TEXT });
  const receipt = await reporter.send('POST', '/incidents', { body: told });
  id = String(receipt.body['id']);
  owner = new pg.Client({ connectionString: app.fresh.ownerUrl });
  await owner.connect();
  await owner.query(`SET search_path = ${app.fresh.schema}`);
});
afterAll(async () => {
  await owner?.end();
  await app?.close();
});

/** What an owner of the database can do, who has no keys: the trigger and the rights bind the application only. */
async function writeTier(tier: string): Promise<void> {
  await owner.query('ALTER TABLE incident_revision DISABLE TRIGGER USER');
  await owner.query('UPDATE incident_revision SET tier = $2 WHERE incident_id = $1', [id, tier]);
  await owner.query('ALTER TABLE incident_revision ENABLE TRIGGER USER');
}

describe('a protected incident whose row was opened in the database', () => {
  it('is not there for a coordinator before, and its words are shown to nobody after', async () => {
    expect((await coordinator.send('GET', `/incidents/${id}`)).status).toBe(404);
    await writeTier('internal');
    for (const person of [coordinator, security]) {
      const { status, body } = await person.send('GET', `/incidents/${id}`);
      expect(status).toBe(500);
      expect(JSON.stringify(body)).not.toContain(TEXT);
    }
  });

  it('is read as ever when the row says what was sealed again, or something stricter', async () => {
    await writeTier('protected');
    expect((await coordinator.send('GET', `/incidents/${id}`)).status).toBe(404);
    const { status, body } = await security.send('GET', `/incidents/${id}`);
    expect([status, JSON.stringify(body).includes(TEXT)]).toEqual([200, true]);
  });
});
