import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PapersApp } from '../support/papers-app.js';

const MINUTE_MS = 60_000;
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 canary-agent';

let papers: PapersApp;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(async () => {
  await papers.reset();
  await papers.fresh.database.query(`DELETE FROM session`);
});

interface Listed {
  readonly id: string;
  readonly device: string;
  readonly isThisOne: boolean;
}
const list = async (cookie: string): Promise<Listed[]> =>
  (await papers.get('/sessions', cookie)).json().items;

describe('my open sessions', () => {
  it('are shown with the kind of device and when they were used, and whether one is this one', async () => {
    const phone = await papers.signIn('reporter', { 'user-agent': IPHONE });
    papers.clock.movedMs += 5 * MINUTE_MS;
    const desk = await papers.signIn('reporter', { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0)' });
    await papers.signIn('manager');
    const shown = await list(desk.cookie);
    expect(shown.map(({ device, isThisOne }) => [device, isThisOne])).toEqual([
      ['windows', true],
      ['iphone', false],
    ]);
    expect(JSON.stringify(shown)).not.toContain(phone.cookie.split('=')[1]);
    const stored = await papers.fresh.database.query<{ text: string }>(
      `SELECT row_to_json(s)::text AS text FROM session s`,
    );
    expect(stored.map(({ text }) => text).join()).not.toContain('canary-agent');
  });

  it('are not shown once they have ended by themselves', async () => {
    await papers.signIn('reporter');
    papers.clock.movedMs += 31 * MINUTE_MS;
    const { cookie } = await papers.signIn('reporter');
    expect(await list(cookie)).toHaveLength(1);
  });

  it('end one by one, at once, and only mine', async () => {
    const lost = await papers.signIn('reporter', { 'user-agent': IPHONE });
    const mine = await papers.signIn('reporter');
    const others = await papers.signIn('manager');
    const [theirs] = await list(others.cookie);
    const refused = await papers.as(mine, 'DELETE', `/sessions/${theirs!.id}`);
    expect([refused.statusCode, refused.json().code]).toEqual([404, 'NOT_FOUND']);
    expect((await papers.get('/session', others.cookie)).statusCode).toBe(200);
    const { id } = (await list(mine.cookie)).find(({ device }) => device === 'iphone')!;
    expect((await papers.as(mine, 'DELETE', `/sessions/${id}`)).statusCode).toBe(204);
    expect((await papers.get('/session', lost.cookie)).statusCode).toBe(401);
  });

  it('end all but this one', async () => {
    const old = await Promise.all([papers.signIn('reporter'), papers.signIn('reporter')]);
    const mine = await papers.signIn('reporter');
    expect((await papers.as(mine, 'DELETE', '/sessions')).statusCode).toBe(204);
    for (const { cookie } of old)
      expect((await papers.get('/session', cookie)).statusCode).toBe(401);
    expect(await list(mine.cookie)).toHaveLength(1);
  });
});

describe('a session that was planted in a browser', () => {
  it('is never the one that a sign-in opens', async () => {
    const attacker = await papers.signIn('partner');
    const victim = await papers.signIn('reporter', { cookie: attacker.cookie });
    expect(victim.cookie).not.toBe(attacker.cookie);
    expect(victim.csrfToken).not.toBe(attacker.csrfToken);
    expect((await papers.get('/session', attacker.cookie)).statusCode).toBe(401);
  });
});
