import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '#access';
import { Database } from '#database';
import { constantPart } from '../support/constant-part.js';
import { lookUps, PapersApp } from '../support/papers-app.js';

const MINUTE_MS = 60_000;

let papers: PapersApp;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(() => papers.reset());

describe('a session', () => {
  it('ends when it is not used for half an hour, and not while it is', async () => {
    const { cookie } = await papers.signIn('analyst');
    for (let i = 0; i < 3; i += 1) {
      papers.clock.movedMs += 29 * MINUTE_MS;
      expect((await papers.get('/session', cookie)).statusCode).toBe(200);
    }
    papers.clock.movedMs += 31 * MINUTE_MS;
    expect((await papers.get('/session', cookie)).statusCode).toBe(401);
  });

  it('ends ten hours after sign-in however much it is used', async () => {
    const { cookie } = await papers.signIn('analyst');
    for (let minutes = 0; minutes < 10 * 60 - 20; minutes += 20) {
      papers.clock.movedMs += 20 * MINUTE_MS;
      expect((await papers.get('/session', cookie)).statusCode).toBe(200);
    }
    papers.clock.movedMs += 20 * MINUTE_MS;
    expect((await papers.get('/session', cookie)).statusCode).toBe(401);
  });

  it('notes its use at most once a minute', async () => {
    const { cookie, csrfToken } = await papers.signIn('analyst');
    const lastSeen = async () => {
      const rows = await papers.fresh.database.query<{ at: Date }>(
        `SELECT last_seen_at AS at FROM session WHERE csrf_token = $1`,
        [csrfToken],
      );
      return rows[0]?.at.getTime();
    };
    const first = await lastSeen();
    papers.clock.movedMs += 30_000;
    await papers.get('/session', cookie);
    expect(await lastSeen()).toBe(first);
    papers.clock.movedMs += 31_000;
    await papers.get('/session', cookie);
    expect(await lastSeen()).toBeGreaterThan(first ?? 0);
  });

  it('ends at once at sign-out, and the browser is told to forget', async () => {
    const { cookie, csrfToken } = await papers.signIn('security');
    const answer = await papers.app.inject({
      method: 'DELETE',
      url: '/api/v1/session',
      headers: { cookie, 'x-csrf-token': csrfToken, 'content-type': 'application/json' },
    });
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(answer.headers['clear-site-data']).toBe('"cache", "cookies", "storage"');
    expect(String(answer.headers['set-cookie'])).toMatch(/^__Host-sid=;.*Secure/);
    expect((await papers.get('/session', cookie)).statusCode).toBe(401);
  });

  it('dies at once when the account is disabled, and nobody can open another', async () => {
    const { cookie } = await papers.signIn('safety');
    const change = (disabled: Date | null) =>
      papers.fresh.database.query(
        `UPDATE account SET disabled_at = $1 WHERE email = 'safety@demo.example'`,
        [disabled],
      );
    await change(new Date());
    expect((await papers.get('/session', cookie)).statusCode).toBe(401);
    expect((await papers.trySignIn('safety@demo.example')).statusCode).toBe(401);
    await change(null);
  });

  it('dies at once when the last role ends, on that date where the municipality is', async () => {
    const { cookie } = await papers.signIn('city');
    const endOn = (date: string | null) =>
      papers.fresh.database.query(
        `UPDATE role_holding SET valid_to = $1::date WHERE role = 'city_security_office'`,
        [date],
      );
    await endOn(papers.clock.localDate('Europe/Stockholm'));
    expect((await papers.get('/session', cookie)).statusCode).toBe(401);
    expect((await papers.trySignIn('city@demo.example')).statusCode).toBe(401);
    await endOn(null);
    expect((await papers.get('/session', cookie)).statusCode).toBe(200);
  });

  it('is looked up together with others that ask at the same time', async () => {
    const { cookie } = await papers.signIn('manager');
    const other = await papers.signIn('coordinator');
    const database = papers.app.get(Database);
    const prepared = database.prepared.bind(database);
    let roundTrips = 0;
    database.prepared = (...query) => {
      roundTrips += 1;
      return prepared(...query);
    };
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        papers.get('/papers/mine', i % 2 ? cookie : other.cookie),
      ),
    );
    database.prepared = prepared;
    expect(roundTrips).toBeLessThanOrEqual(5);
    expect(answers.map((answer) => answer.json().name)).toEqual(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? 'Mona Chef' : 'Petra Prevention')),
    );
  });
});

describe('a route', () => {
  it('is 401 without a session, whatever the cookie holds, and always the same', async () => {
    const expected = constantPart(await papers.get('/papers/1'));
    expect(expected.status).toBe(401);
    expect(JSON.parse(expected.body).code).toBe('NOT_SIGNED_IN');
    expect(expected.headers['www-authenticate']).toBe('Session realm="lagesbild"');
    for (const cookie of [
      `${SESSION_COOKIE}=`,
      `${SESSION_COOKIE}=${'A'.repeat(43)}`,
      `${SESSION_COOKIE}='; --`,
    ]) {
      expect(constantPart(await papers.get('/papers/2', cookie))).toEqual(expected);
    }
  });

  it('is 403 for a permission held nowhere, before anything is looked up, and always the same', async () => {
    const { cookie } = await papers.signIn('admin');
    lookUps.count = 0;
    const first = constantPart(await papers.get('/papers/1', cookie));
    expect([first.status, JSON.parse(first.body).code]).toEqual([403, 'FORBIDDEN']);
    expect(constantPart(await papers.get('/papers/2', cookie))).toEqual(first);
    expect(lookUps.count).toBe(0);
  });

  it('gives the one 404 for what is not there or out of scope', async () => {
    const { cookie } = await papers.signIn('coordinator');
    const answer = constantPart(await papers.get('/papers/1', cookie));
    expect(answer).toEqual(constantPart(await papers.get('/nothing', cookie)));
    expect(answer.status).toBe(404);
  });

  it('that changes something wants the token of this very session', async () => {
    const mine = await papers.signIn('reporter');
    const others = await papers.signIn('coordinator');
    const own = { cookie: mine.cookie, 'x-csrf-token': mine.csrfToken };
    expect((await papers.post('/papers', own)).statusCode).toBe(201);
    for (const headers of [
      { cookie: mine.cookie },
      { cookie: mine.cookie, 'x-csrf-token': '' },
      { cookie: mine.cookie, 'x-csrf-token': others.csrfToken },
      { ...own, origin: 'https://evil.example' },
      { ...own, 'sec-fetch-site': 'cross-site' },
    ] as Record<string, string>[]) {
      const answer = await papers.post('/papers', headers);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'CSRF_REFUSED']);
    }
  });

  it('is 503 while the database cannot be reached, and works again after', async () => {
    const { cookie } = await papers.signIn('coordinator');
    const database = papers.app.get(Database);
    const prepared = database.prepared.bind(database);
    database.prepared = () => Promise.reject(Object.assign(new Error(), { code: 'ECONNREFUSED' }));
    const answer = await papers.get('/session', cookie);
    database.prepared = prepared;
    expect([answer.statusCode, answer.json().code]).toEqual([503, 'DATABASE_UNAVAILABLE']);
    expect((await papers.get('/session', cookie)).statusCode).toBe(200);
  });
});
