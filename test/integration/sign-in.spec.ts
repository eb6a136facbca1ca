import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { permissionTable } from '#domain';
import { securityHeaders } from '#http';
import { constantPart } from '../support/constant-part.js';
import { DEMO_PASSWORD, PapersApp } from '../support/papers-app.js';

let papers: PapersApp;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(() => papers.reset());

const auditActions = async () => {
  const rows = await papers.fresh.database.query<{ action: string }>(
    `SELECT action FROM audit_entry WHERE action LIKE 'session.%' ORDER BY id`,
  );
  return rows.map(({ action }) => action);
};

describe('signing in', () => {
  it('gives a cookie that scripts, other sites and plain http cannot have, and a token for changes', async () => {
    const answer = await papers.trySignIn(' Coordinator@demo.example');
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({
      person: { id: expect.any(String), name: 'Petra Prevention' },
      csrfToken: expect.stringMatching(/^[\w-]{43}$/),
    });
    const header = String(answer.headers['set-cookie']);
    expect(header).toMatch(/^__Host-sid=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(answer.headers).toMatchObject({ ...securityHeaders, 'cache-control': 'no-store' });
  });

  it('stores neither the token nor the address it came from', async () => {
    const { cookie } = await papers.signIn('reporter');
    await papers.trySignIn('reporter@demo.example', 'wrong password');
    const rows = await papers.fresh.database.query<{ text: string }>(
      `SELECT row_to_json(s)::text AS text FROM session s
       UNION ALL SELECT row_to_json(t)::text FROM sign_in_attempt t
       UNION ALL SELECT row_to_json(e)::text FROM audit_entry e`,
    );
    const all = rows.map(({ text }) => text).join('\n');
    expect(all).not.toContain(cookie.split('=')[1]);
    expect(all).not.toContain('127.0.0.1');
    expect(all).not.toContain('demo.example');
  });

  it('tells who I am, for what I hold my roles and what I may do', async () => {
    const { cookie, csrfToken } = await papers.signIn('coordinator');
    expect((await papers.get('/session', cookie)).json()).toEqual({
      person: { id: expect.any(String), name: 'Petra Prevention' },
      email: 'coordinator@demo.example',
      roles: [
        {
          role: 'prevention_coordinator',
          validFrom: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
          organisation: {
            id: expect.any(String),
            code: 'skarholmen',
            name: 'Skärholmens stadsdelsnämnd',
          },
        },
      ],
      stepUp: { way: 'password' },
      secondStep: { isSetUp: false, isMissing: false, recoveryCodesLeft: 0 },
      permissions: [...permissionTable.prevention_coordinator].sort(),
      csrfToken,
    });
  });

  it('gives a route the actor with unit and organisation', async () => {
    const { cookie } = await papers.signIn('manager');
    const [unit] = await papers.fresh.database.query<{ id: string; organisation_id: string }>(
      `SELECT u.id, u.organisation_id FROM unit u JOIN organisation o ON o.id = u.organisation_id
        WHERE u.code = 'faltgruppen' AND o.name LIKE 'Skärholmen%'`,
    );
    expect((await papers.get('/papers/mine', cookie)).json()).toMatchObject({
      name: 'Mona Chef',
      roles: ['unit_manager'],
      unitId: unit?.id,
      organisationId: unit?.organisation_id,
    });
  });

  it('gives a new token each time and ends the session that the browser had', async () => {
    const first = await papers.signIn('reporter');
    const second = await papers.signIn('reporter', { cookie: first.cookie });
    expect(second.cookie).not.toBe(first.cookie);
    expect((await papers.get('/session', first.cookie)).statusCode).toBe(401);
    expect((await papers.get('/session', second.cookie)).statusCode).toBe(200);
  });

  it('answers the same to a wrong password and to an account that is not there', async () => {
    const wrong = await papers.trySignIn('reporter@demo.example', 'not the password');
    const unknown = await papers.trySignIn('nobody@demo.example');
    expect(wrong.statusCode).toBe(401);
    expect(wrong.json().code).toBe('SIGN_IN_REFUSED');
    expect(constantPart(unknown)).toEqual(constantPart(wrong));
  });

  it('is refused to a page of another site, before the password is looked at', async () => {
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ] as Record<string, string>[]) {
      const answer = await papers.trySignIn('reporter@demo.example', DEMO_PASSWORD, headers);
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'CSRF_REFUSED']);
    }
    const own = { origin: 'http://localhost:8080', host: 'localhost:8080' };
    await papers.signIn('reporter', { ...own, 'sec-fetch-site': 'same-origin' });
  });

  it('leaves audit rows for what was opened, refused and ended', async () => {
    const before = (await auditActions()).length;
    await papers.trySignIn('nobody@demo.example');
    const { cookie, csrfToken } = await papers.signIn('dpo');
    const headers = { cookie, 'x-csrf-token': csrfToken };
    await papers.app.inject({ method: 'DELETE', url: '/api/v1/session', headers });
    expect((await auditActions()).slice(before)).toEqual([
      'session.refused',
      'session.opened',
      'session.ended',
    ]);
  });
});

describe('too many failed sign-ins', () => {
  it('are slowed down and then stopped, also with the right password, until an hour has passed', async () => {
    const email = 'archivist@demo.example';
    let failures = 0;
    for (let i = 0; i < 30 && failures < 10; i += 1) {
      const answer = await papers.trySignIn(email, 'guess');
      if (answer.statusCode === 401) failures += 1;
      else {
        expect(answer.statusCode).toBe(429);
        papers.clock.movedMs += Number(answer.headers['retry-after']) * 1_000;
      }
    }
    expect(failures).toBe(10);
    const stopped = await papers.trySignIn(email);
    expect([stopped.statusCode, stopped.json().code]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
    const seconds = Number(stopped.headers['retry-after']);
    expect(seconds).toBeGreaterThan(50 * 60);
    expect((await papers.trySignIn('city@demo.example')).statusCode).toBe(201);
    papers.clock.movedMs += seconds * 1_000 + 1;
    expect((await papers.trySignIn(email)).statusCode).toBe(201);
  });

  it('cannot be made all at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => papers.trySignIn('registrar@demo.example', 'guess')),
    );
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(17);
  });

  it('are not counted when they were not failures', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => papers.trySignIn('partner@demo.example')),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(201));
  });
});
