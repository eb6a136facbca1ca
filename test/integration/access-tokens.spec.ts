import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { constantPart } from '../support/constant-part.js';
import { DEMO_PASSWORD, PapersApp, type Opened } from '../support/papers-app.js';

const DAY_MS = 86_400_000;

let papers: PapersApp;
let who: Opened;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(async () => {
  await papers.reset();
  await papers.fresh.database.query(`DELETE FROM access_token`);
  who = await steppedUp('manager');
});

async function steppedUp(name: string) {
  const opened = await papers.signIn(name);
  const body = { password: DEMO_PASSWORD };
  return papers.opened(await papers.as(opened, 'POST', '/session/step-up', body));
}

const wish = (scopes: string[], days = 30) => ({ name: 'Statistikprogrammet', scopes, days });
const make = (scopes: string[], days?: number) =>
  papers.as(who, 'POST', '/tokens', wish(scopes, days));
const tokenFor = async (...scopes: string[]): Promise<string> => (await make(scopes)).json().token;
const by = (token: string, url: string, method: 'GET' | 'POST' = 'GET') =>
  papers.app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { authorization: `Bearer ${token}` },
  });

describe('a token for a program of mine', () => {
  it('is made after a step-up, shown once, and opens what it was made for', async () => {
    const early = await papers.as(await papers.signIn('manager'), 'POST', '/tokens', wish([]));
    expect(early.json().code).toBe('STEP_UP_REQUIRED');
    const token = await tokenFor('incident.read');
    expect(token).toMatch(/^lagesbild_pat_[\w-]{43}$/);
    expect((await by(token, '/papers/mine')).json()).toMatchObject({
      name: 'Mona Chef',
      permissions: ['incident.read'],
    });
    const listed = (await papers.get('/tokens', who.cookie)).json().items;
    expect(listed).toMatchObject([{ name: 'Statistikprogrammet', scopes: ['incident.read'] }]);
    expect(JSON.stringify(listed)).not.toContain(token);
  });

  it('lets nothing else that its person may do, and nothing that asks for a step-up', async () => {
    const token = await tokenFor('incident.read');
    expect((await by(token, '/papers', 'POST')).json().code).toBe('FORBIDDEN');
    const writing = await tokenFor('incident.create');
    expect((await by(writing, '/papers', 'POST')).statusCode).toBe(201);
    expect((await by(writing, '/papers/burnt', 'POST')).json().code).toBe('NOT_FOR_PROGRAMS');
    for (const url of ['/session', '/tokens', '/sessions']) {
      expect((await by(token, url)).json().code).toBe('NOT_FOR_PROGRAMS');
    }
  });

  it('is not given what its person may not do, for longer than a year, or for sessions', async () => {
    for (const [scopes, days, path] of [
      [['user.administer'], 30, 'scopes'],
      [['session.own'], 30, 'scopes'],
      [['no.such'], 30, 'scopes'],
      [[], 30, 'scopes'],
      [['incident.read'], 366, 'days'],
    ] as [string[], number, string][]) {
      const answer = await make(scopes, days);
      expect([answer.statusCode, answer.json().errors?.[0]?.path]).toEqual([422, path]);
    }
  });

  it('gives nobody rights: a program that did could give them to itself', async () => {
    who = await steppedUp('admin');
    const answer = await make(['user.administer']);
    expect([answer.statusCode, answer.json().errors?.[0]?.path]).toEqual([422, 'scopes']);
    const token = await tokenFor('policy.read');
    await papers.fresh.database.query(`UPDATE access_token SET scopes = '{user.administer}'`);
    expect((await by(token, '/people')).json().code).toBe('NOT_FOR_PROGRAMS');
  });

  it('ends on its day, when it is taken away, and is not found by others', async () => {
    const token = await tokenFor('incident.read');
    const other = await steppedUp('reporter');
    const [{ id }] = (await papers.get('/tokens', who.cookie)).json().items;
    expect((await papers.as(other, 'DELETE', `/tokens/${id}`)).statusCode).toBe(404);
    papers.clock.movedMs += 30 * DAY_MS - 1_000;
    expect((await by(token, '/papers/mine')).statusCode).toBe(200);
    papers.clock.movedMs += 2_000;
    expect((await by(token, '/papers/mine')).statusCode).toBe(401);
    papers.clock.movedMs = 0;
    expect((await papers.as(who, 'DELETE', `/tokens/${id}`)).statusCode).toBe(204);
    expect((await by(token, '/papers/mine')).statusCode).toBe(401);
  });

  it('never outlives the account or the last role, and loses what its person loses', async () => {
    const token = await tokenFor('incident.read');
    const change = (sql: string) => papers.fresh.database.query(sql);
    await change(`UPDATE account SET disabled_at = now() WHERE email = 'manager@demo.example'`);
    expect((await by(token, '/papers/mine')).statusCode).toBe(401);
    await change(`UPDATE account SET disabled_at = NULL WHERE email = 'manager@demo.example'`);
    await change(`UPDATE role_holding SET role = 'archivist' WHERE role = 'unit_manager'`);
    expect((await by(token, '/papers/mine')).json().code).toBe('FORBIDDEN');
    await change(
      `UPDATE role_holding SET role = 'unit_manager'
        WHERE person_id = (SELECT person_id FROM account WHERE email = 'manager@demo.example')`,
    );
    expect((await by(token, '/papers/mine')).statusCode).toBe(200);
  });

  it('is the same 401 whatever is wrong with it, and no cookie helps it', async () => {
    const expected = constantPart(await papers.get('/papers/mine'));
    const unknown = `lagesbild_pat_${'A'.repeat(43)}`;
    expect(constantPart(await by(unknown, '/papers/mine'))).toEqual(expected);
    const answer = await papers.app.inject({
      url: '/api/v1/papers/mine',
      headers: { authorization: `Bearer ${unknown}`, cookie: who.cookie },
    });
    expect(constantPart(answer)).toEqual(expected);
  });

  it('is stored as a digest, tells when it was used, and leaves an audit row without its name', async () => {
    const token = await tokenFor('incident.read');
    await by(token, '/papers/mine');
    const [{ lastUsedAt }] = (await papers.get('/tokens', who.cookie)).json().items;
    expect(Math.abs(Date.parse(lastUsedAt) - Date.now())).toBeLessThan(60_000);
    const rows = await papers.fresh.database.query<{ text: string }>(
      `SELECT row_to_json(t)::text AS text FROM access_token t
       UNION ALL SELECT row_to_json(e)::text FROM audit_entry e`,
    );
    const all = rows.map(({ text }) => text).join('\n');
    expect(all).not.toContain(token);
    expect(all).toContain('access-token.made');
    const audited = rows.filter(({ text }) => text.includes('access-token.made'));
    expect(audited.map(({ text }) => text).join()).not.toContain('Statistikprogrammet');
  });
});
