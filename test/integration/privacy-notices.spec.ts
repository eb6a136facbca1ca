import { afterAll, beforeAll, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish, ownOrganisation } from '../support/stockholm.js';

interface Notice {
  organisationId: string;
  parts: { field: string; sv: string; en: string; isOwn: boolean }[];
  revision: number;
}

let app: RunningApp;
let dpo: Person;
let organisation: string;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  organisation = await ownOrganisation(app, 'dpo');
  dpo = await app.signIn('dpo@demo.example', DEMO_PASSWORD);
}, 60_000);
afterAll(() => app?.close());

const set = (id: string, revision: number, body: object) =>
  dpo.send<Notice>('PUT', `/privacy-notices/${id}`, {
    headers: { 'if-match': `"${revision}"` },
    body,
  });
const shown = async () =>
  (await app.send<{ items: Notice[] }>('GET', '/privacy-notices')).body.items;
const noticeOf = async (id: string) => (await shown()).find((each) => each.organisationId === id);

it('anybody reads what each authority tells, in the words of the product until it says so itself', async () => {
  const before = await noticeOf(organisation);
  expect(before?.parts).toHaveLength(8);
  expect(before?.parts.every(({ isOwn }) => !isOwn)).toBe(true);
  const officer = { sv: 'Disa, 08-508 00 000', en: 'Disa, +46 8 508 00 000' };
  expect((await set(organisation, 0, { officer })).body).toMatchObject({ revision: 1 });
  const after = await noticeOf(organisation);
  expect(after?.parts.filter(({ isOwn }) => isOwn)).toEqual([
    { field: 'officer', ...officer, isOwn: true },
  ]);
  expect((await set(organisation, 0, {})).status).toBe(412);
  expect((await set(organisation, 1, { officer: { sv: 'Bara svenska' } })).status).toBe(422);
  expect((await set(organisation, 1, { other: officer })).status).toBe(422);
});

it('an authority says nothing for another, and a partner tells of its own processing itself', async () => {
  const other = (await shown()).find((each) => each.organisationId !== organisation)!;
  expect((await set(other.organisationId, 0, {})).status).toBe(404);
  const [partner] = await app.database.query<{ id: string }>(
    `SELECT id FROM organisation WHERE kind = 'partner'`,
  );
  expect(await noticeOf(partner!.id)).toBeUndefined();
  const record = (id: string) => dpo.send('GET', `/processing-record?organisation=${id}`);
  expect((await record(other.organisationId)).status).toBe(404);
});

it('the record of processing tells what the product does, and the same as a file', async () => {
  const { status, body } = await dpo.send<{
    activities: { code: string; tier: string | null; readers: string[] }[];
    thirdCountries: string[];
  }>('GET', `/processing-record?organisation=${organisation}`);
  expect(status).toBe(200);
  expect(body.thirdCountries).toEqual([]);
  expect(body.activities).toHaveLength(7);
  expect(body.activities.find(({ code }) => code === 'staff_incident')).toMatchObject({
    ...{ tier: 'protected', readers: ['unit_manager', 'security_coordinator'] },
  });
  const file = await dpo.send<unknown>(
    'GET',
    `/processing-record.csv?organisation=${organisation}`,
    { headers: { 'accept-language': 'sv' } },
  );
  expect(file.headers['content-disposition']).toContain('registerforteckning.csv');
  expect(String(file.body)).toContain('Hot, våld eller otillåten påverkan');
  expect(String(file.body)).toContain('Disa, 08-508 00 000');
});
