import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EndSessions } from '#access';
import { PapersApp } from '../support/papers-app.js';

let papers: PapersApp;
beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(async () => {
  await papers.reset();
  await papers.fresh.database.query(`DELETE FROM session`);
});

const end = (wish: { email?: string; tokens: boolean }) =>
  papers.app.get(EndSessions, { strict: false }).run(wish);
const statusOf = async (cookie: string) => (await papers.get('/session', cookie)).statusCode;

describe('sessions, when somebody may have got in', () => {
  it('of everybody end at once, and people can sign in again', async () => {
    const open = [
      await papers.signIn('reporter'),
      await papers.signIn('manager'),
      await papers.signIn('manager'),
    ];
    expect(await end({ tokens: false })).toMatchObject({ accounts: 2, sessions: 3 });
    for (const { cookie } of open) expect(await statusOf(cookie)).toBe(401);
    const { cookie } = await papers.signIn('manager');
    expect(await statusOf(cookie)).toBe(200);
  });

  it('of one account end, and nobody else’s', async () => {
    const theirs = await papers.signIn('reporter');
    const others = await papers.signIn('manager');
    const ended = await end({ email: ' Reporter@Demo.example ', tokens: false });
    expect(ended).toMatchObject({ accounts: 1, sessions: 1 });
    expect([await statusOf(theirs.cookie), await statusOf(others.cookie)]).toEqual([401, 200]);
    expect(await end({ email: 'nobody@demo.example', tokens: false })).toBeUndefined();
  });

  it('end with the links that lead in, with tokens of programs when asked to, and leave an audit row', async () => {
    const { database } = papers.fresh;
    const [reporter] = await database.query<{ id: string }>(
      `SELECT id FROM account WHERE email = 'reporter@demo.example'`,
    );
    await database.query(
      `INSERT INTO access_token (id, account_id, name, token_hash, scopes, strong, created_at, expires_at)
       VALUES (gen_random_uuid(), $1, 'program', sha256('x'), '{incident.create}', false, now(), now() + interval '1 day')`,
      [reporter!.id],
    );
    const email = 'reporter@demo.example';
    expect(await end({ email, tokens: false })).toMatchObject({ tokens: 0 });
    expect(await end({ email, tokens: true })).toMatchObject({ tokens: 1, accounts: 1 });
    const [row] = await database.query<{ ids: string[]; details: object }>(
      `SELECT subject_ids AS ids, details FROM audit_entry WHERE action = 'session.ended'
        ORDER BY occurred_at DESC LIMIT 1`,
    );
    expect(row).toEqual({ ids: [reporter!.id], details: { sessions: 0, links: 0, tokens: 1 } });
  });
});
