import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish } from '../support/stockholm.js';

let app: RunningApp;
let admin: Person;
let reporter: Person;

beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
  admin = await app.signIn('admin@demo.example', DEMO_PASSWORD);
  reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

const CONTACT = 'elsa@lillstad.example';
const wish = (more: object = {}) => ({
  clientId: randomUUID(),
  text: 'Kartan går inte att nå med tangentbordet.',
  page: '/map',
  contact: CONTACT,
  ...more,
});

/** As somebody who has not signed in. */
const send = (body: object) =>
  app.api.inject({ method: 'POST', url: '/api/v1/fault-reports', payload: body });

interface Listed {
  items: { id: string; text: string; page: string | null; contact: string | null }[];
  nextCursor: string | null;
}
const listed = async (query = '') =>
  (await admin.send<Listed>('GET', `/fault-reports${query}`)).body;

describe('a fault in accessibility', () => {
  it('is told by anybody, once, and read by administrators only', async () => {
    const told = wish();
    const [first, again] = [await send(told), await send(told)];
    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json()).toEqual(first.json());
    const { items } = await listed();
    expect(items).toHaveLength(1);
    const { clientId: _, ...said } = told;
    expect(items[0]).toMatchObject(said);
    expect((await reporter.send('GET', '/fault-reports')).status).toBe(403);
    const visitor = await app.api.inject({ url: '/api/v1/fault-reports' });
    expect(visitor.statusCode).toBe(401);
  });

  it('needs nothing but words, and refuses what is too long or no page', async () => {
    const { page: _, contact: __, ...bare } = wish();
    expect((await send(bare)).statusCode).toBe(201);
    expect((await listed()).items[0]).toMatchObject({ page: null, contact: null });
    const refused = [
      { text: '' },
      { text: 'x'.repeat(2_001) },
      { page: '/picture?area=x' },
      { contact: 'x'.repeat(201) },
      { clientId: 'x' },
      { name: 'Elsa' },
    ];
    for (const more of refused) expect((await send(wish(more))).statusCode).toBe(422);
  });

  it('is read page by page, the last received first', async () => {
    await send(wish({ text: 'Det sista.' }));
    const page = await listed('?limit=1');
    expect(page.items.map(({ text }) => text)).toEqual(['Det sista.']);
    const rest = await listed(`?cursor=${page.nextCursor}`);
    expect(rest.items.map(({ text }) => text)).not.toContain('Det sista.');
    expect(rest.nextCursor).toBeNull();
  });

  it('lies sealed, and its words go when it is closed', async () => {
    await send(wish({ text: 'En hemlig fläck.' }));
    const [{ id } = { id: '' }] = (await listed()).items;
    const stored = () =>
      app.database.query<{ row: string; keys: number }>(
        `SELECT f::text AS row, (SELECT count(*)::integer FROM content_key WHERE revision_id = f.id) AS keys
           FROM fault_report f WHERE id = $1`,
        [id],
      );
    const [before] = await stored();
    expect(before?.keys).toBe(1);
    expect(before?.row).not.toMatch(/hemlig|elsa/);
    expect(before?.row).not.toContain(Buffer.from('hemlig').toString('hex'));
    expect((await reporter.send('DELETE', `/fault-reports/${id}`)).status).toBe(403);
    expect((await admin.send('DELETE', `/fault-reports/${id}`)).status).toBe(204);
    const [after] = await stored();
    expect(after?.keys).toBe(0);
    expect((await listed()).items.map((item) => item.id)).not.toContain(id);
    for (const gone of [id, randomUUID(), 'x']) {
      expect((await admin.send('DELETE', `/fault-reports/${gone}`)).status).toBe(404);
    }
    const audited = await app.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'fault-report.closed' AND $1 = ANY (subject_ids)`,
      [id],
    );
    expect(audited).toHaveLength(1);
  });

  it('is not taken from another site’s page, nor more than thirty times an hour', async () => {
    const foreign = await app.api.inject({
      method: 'POST',
      url: '/api/v1/fault-reports',
      headers: { origin: 'https://elsewhere.example' },
      payload: wish(),
    });
    expect(foreign.statusCode).toBe(403);
    const answers = [];
    for (let sent = 0; sent <= 30; sent += 1) answers.push(await send(wish()));
    expect(answers.at(-1)?.statusCode).toBe(429);
    expect(answers.at(-1)?.json()).toMatchObject({ code: 'TOO_MANY_FAULT_REPORTS' });
  });
});
