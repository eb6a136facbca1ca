import { afterAll, beforeAll, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const TEXT = 'Han sade att han visste var hon bor.';

let app: RunningApp;
const people: Record<string, Person> = {};
beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  for (const name of ['reporter', 'safety', 'security']) {
    people[name] = await app.signIn(`${name}@demo.example`, DEMO_PASSWORD);
  }
});
afterAll(() => app?.close());

it('a protected incident tells a safety representative that it happened, and neither text, place nor hour', async () => {
  const told = submission({
    ...{ kind: 'staff_incident', category: 'threat.work.threat', text: TEXT },
    ...{ occurredFrom: '2026-03-14T20:15:00+01:00', occurredTo: '2026-03-14T20:25:00+01:00' },
  });
  const { body: receipt } = await people['reporter']!.send('POST', '/incidents', { body: told });
  const seenBy = async (who: string) => {
    const { status, body } = await people[who]!.send('GET', `/incidents/${String(receipt['id'])}`);
    expect(status).toBe(200);
    return JSON.stringify(body);
  };
  const hidden = [TEXT, '17.907', '59.277', '2026-03-14', '20:15', '19:15', '20:25', 'Robin'];
  const safety = await seenBy('safety');
  expect(hidden.filter((each) => safety.includes(each))).toEqual([]);
  expect(safety).toContain('threat.work.threat');
  const security = await seenBy('security');
  for (const each of [TEXT, '17.907', '2026-03-14']) expect(security).toContain(each);
});
