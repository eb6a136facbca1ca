import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FlagManyIncidents } from '#intake';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const MOST = 30;
const MINUTE_MS = 60_000;

let app: RunningApp;
let reporter: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());
beforeEach(async () => {
  await app.database.query(`DELETE FROM message`);
});

async function report(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) {
    const { status } = await reporter.send('POST', '/incidents', { body: submission() });
    expect(status).toBe(201);
  }
}
const flag = () => app.worker.get(FlagManyIncidents, { strict: false }).run();
interface Told {
  items: { title: string; body: string }[];
}
async function toldTo(who: string): Promise<Told['items']> {
  const person = await app.signIn(`${who}@demo.example`, DEMO_PASSWORD);
  return (await person.send<Told>('GET', '/messages')).body.items;
}

describe('more incidents within an hour than one person usually has', () => {
  it('are all accepted, and told to the security coordinator once an hour, without a name', async () => {
    await report(MOST);
    expect(await flag()).toBe(0);
    await report(1);
    expect(await flag()).toBe(1);
    expect(await flag()).toBe(0);
    const told = await toldTo('security');
    expect(told.map(({ title }) => title)).toEqual(['Ovanligt många händelser från en person']);
    expect(told[0]!.body).toContain('fler än 30 händelser');
    expect(JSON.stringify(told)).not.toContain('Robin');
    for (const who of ['reporter', 'coordinator', 'manager', 'admin']) {
      expect(await toldTo(who), who).toEqual([]);
    }
    // An hour after it was told, and still as many.
    await app.database.query(
      `UPDATE message SET created_at = created_at - interval '61 minutes', key = key || 'before'`,
    );
    expect(await flag()).toBe(1);
    expect(await toldTo('security')).toHaveLength(2);
  }, 60_000);

  it('are not many any more when the hour is over', async () => {
    app.clock.set(new Date(Date.now() + 61 * MINUTE_MS).toISOString());
    expect(await flag()).toBe(0);
  });
});
