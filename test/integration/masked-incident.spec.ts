import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { RunExport } from '#exports';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, submission } from '../support/stockholm.js';

const TEXT = 'Han sade att han visste var hon bor.';
const SATURDAY = 6;

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

it('nor does trying every weekday tell it, in a list or in an export', async () => {
  const told = submission({
    ...{ kind: 'staff_incident', category: 'threat.work.threat', text: TEXT },
    ...{ occurredFrom: '2026-03-14T20:15:00+01:00' },
  });
  const { body: receipt } = await people['reporter']!.send('POST', '/incidents', { body: told });
  const id = String(receipt['id']);
  await app.catchUp();
  const listedBy = async (who: string, query: string): Promise<boolean> => {
    const answer = await people[who]!.send<{ items: { id: string }[] }>(
      'GET',
      `/incidents?tier=protected${query}`,
    );
    return answer.body.items.some((item) => item.id === id);
  };
  const exportedTo = async (who: string, filters: object): Promise<string | undefined> => {
    const body = { format: 'csv', filters, reason: 'Vad filen säger om det skyddade.' };
    const { body: run } = await people[who]!.send<{ id: string }>('POST', '/exports', { body });
    await app.worker.get(RunExport, { strict: false }).run(run.id);
    const { body: file } = await people[who]!.send<string>('GET', `/exports/${run.id}/file`);
    const rows = parse<Record<string, string>>(file, { bom: true, columns: true });
    return rows.find((row) => row['id'] === id)?.['weekday'];
  };
  expect(await listedBy('safety', '')).toBe(true);
  expect(await listedBy('safety', `&weekday=${SATURDAY}`)).toBe(false);
  expect(await exportedTo('safety', {})).toBe('');
  expect(await exportedTo('safety', { weekday: [SATURDAY] })).toBeUndefined();
  // Whoever sees when it was may ask by it, of one's own too.
  for (const who of ['security', 'reporter']) {
    expect(await listedBy(who, `&weekday=${SATURDAY}`)).toBe(true);
  }
  expect(await exportedTo('security', { weekday: [SATURDAY] })).toBe(String(SATURDAY));
});
