import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, PapersApp, type Opened } from '../support/papers-app.js';

const MINUTE_MS = 60_000;

let papers: PapersApp;
let who: Opened;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(async () => {
  await papers.reset();
  who = await papers.signIn('reporter');
});

const burn = (as: Opened) => papers.as(as, 'POST', '/papers/burnt');
const stepUp = (as: Opened, password = DEMO_PASSWORD) =>
  papers.as(as, 'POST', '/session/step-up', { password });

describe('an act that asks who one is once more', () => {
  it('is refused, with a code of its own, also right after sign-in', async () => {
    const answer = await burn(who);
    expect([answer.statusCode, answer.json().code]).toEqual([403, 'STEP_UP_REQUIRED']);
  });

  it('is open for five minutes after that was shown, and then not', async () => {
    const answer = await stepUp(who);
    expect(answer.statusCode).toBe(200);
    const renewed = papers.opened(answer);
    expect((await burn(renewed)).statusCode).toBe(201);
    papers.clock.movedMs += 5 * MINUTE_MS - 2_000;
    expect((await burn(renewed)).statusCode).toBe(201);
    papers.clock.movedMs += 2_000;
    expect((await burn(renewed)).json().code).toBe('STEP_UP_REQUIRED');
    expect((await papers.get('/session', renewed.cookie)).json().stepUp).toEqual({
      way: 'password',
    });
  });

  it('is told of with the session while it is open', async () => {
    const answer = await stepUp(who);
    const { validUntil } = answer.json();
    const session = await papers.get('/session', papers.opened(answer).cookie);
    const told = Date.parse(session.json().stepUp.validUntil);
    expect(Math.abs(told - Date.parse(validUntil))).toBeLessThan(2_000);
  });

  it('gives new tokens, and the old ones open nothing: neither a cookie nor a token that was planted', async () => {
    const renewed = papers.opened(await stepUp(who));
    expect(renewed.cookie).not.toBe(who.cookie);
    expect(renewed.csrfToken).not.toBe(who.csrfToken);
    expect((await papers.get('/session', who.cookie)).statusCode).toBe(401);
    const mixed = { cookie: renewed.cookie, csrfToken: who.csrfToken };
    expect((await burn(mixed)).json().code).toBe('CSRF_REFUSED');
  });

  it('stays shut after a wrong password, and without one; the session stays', async () => {
    for (const body of [{ password: 'wrong password' }, {}, { password: null, code: null }]) {
      const answer = await papers.as(who, 'POST', '/session/step-up', body);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'STEP_UP_REFUSED']);
    }
    expect((await burn(who)).statusCode).toBe(403);
    expect((await papers.get('/session', who.cookie)).statusCode).toBe(200);
  });

  it('is no second way to guess a password: failures count together with those of signing in', async () => {
    for (let i = 0; i < 3; i += 1) await stepUp(who, `guess ${i}`);
    const answer = await stepUp(who);
    expect([answer.statusCode, answer.json().code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    expect((await papers.trySignIn('reporter@demo.example')).statusCode).toBe(429);
  });

  it('opens for one session only', async () => {
    const other = await papers.signIn('reporter');
    await stepUp(who);
    expect((await burn(other)).json().code).toBe('STEP_UP_REQUIRED');
  });

  it('leaves an audit row for what was shown and what was refused', async () => {
    const of = () =>
      papers.fresh.database.query<{ action: string }>(
        `SELECT action FROM audit_entry WHERE action LIKE 'session.step%' ORDER BY id`,
      );
    const before = (await of()).length;
    await stepUp(who, 'wrong password');
    papers.clock.movedMs += MINUTE_MS;
    await stepUp(who);
    const rows = (await of()).slice(before);
    expect(rows.map(({ action }) => action)).toEqual([
      'session.step-up-refused',
      'session.stepped-up',
    ]);
  });
});
