import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SESSION_COOKIE } from '#access';
import { IdentityProvider, ProviderVisitor } from '../support/identity-provider.js';
import { PapersApp, type Opened } from '../support/papers-app.js';

const OURS = 'http://127.0.0.1:8099';
const CALLBACK = '/api/v1/session/oidc/callback';
const VISIT_COOKIE = '__Host-visit';

let papers: PapersApp;
let provider: IdentityProvider;
let plain: NestFastifyApplication;

beforeAll(async () => {
  papers = await PapersApp.open();
  provider = await IdentityProvider.start(`${OURS}${CALLBACK}`, {
    petra: { email: 'Coordinator@demo.example', email_verified: true },
    namesake: { email: 'coordinator@demo.example', email_verified: true },
    stranger: { email: 'stranger@demo.example', email_verified: true },
    boaster: { email: 'security@demo.example', email_verified: false },
    gone: { email: 'archivist@demo.example', email_verified: true },
  });
  plain = papers.app;
  papers.app = await papers.start({ ...provider.settings, LAGESBILD_ADDRESS: OURS });
}, 60_000);
afterAll(async () => {
  await plain?.close();
  await papers?.close();
  await provider?.stop();
});
beforeEach(() => papers.reset());

type Answer = Awaited<ReturnType<PapersApp['get']>>;
const cookieOf = (answer: Answer, name: string) =>
  answer.cookies.find((each) => each.name === name)?.value;

/** Leaves for the provider, and what the browser then holds. */
async function leave(query = '', cookie = '') {
  const answer = await papers.get(`/session/oidc${query}`, cookie);
  expect(answer.statusCode).toBe(303);
  const visit = `${VISIT_COOKIE}=${cookieOf(answer, VISIT_COOKIE)}`;
  return { address: String(answer.headers.location), visit, answer };
}

const comeBack = (url: string, cookie: string, headers: Record<string, string> = {}) =>
  papers.app.inject({ url: url.replace(OURS, ''), headers: { cookie, ...headers } });

async function visit(name: string, query = '', cookie = '') {
  const left = await leave(query, cookie);
  const back = await new ProviderVisitor().signIn(left.address, name);
  return comeBack(back, left.visit);
}

async function openedBy(answer: Answer): Promise<Opened> {
  const cookie = `${SESSION_COOKIE}=${cookieOf(answer, SESSION_COOKIE)}`;
  const session = await papers.get('/session', cookie);
  return { cookie, csrfToken: session.json().csrfToken };
}

const refusal = (answer: Answer) => {
  expect(cookieOf(answer, SESSION_COOKIE)).toBeUndefined();
  return String(answer.headers.location);
};

describe('signing in through an identity provider', () => {
  it('asks for a code with PKCE, state and nonce, at our one address whatever the host is called', async () => {
    const answer = await papers.app.inject({
      url: '/api/v1/session/oidc',
      headers: { host: 'localhost:1234' },
    });
    const asked = new URL(String(answer.headers.location)).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${OURS}${CALLBACK}`,
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(String(answer.headers['set-cookie'])).toMatch(
      /^__Host-visit=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('opens a session for somebody who is known here, and leads to where they were', async () => {
    const answer = await visit('petra', '?returnTo=%2Fpicture%3Farea%3Dskarholmen');
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/picture?area=skarholmen']);
    const { cookie } = await openedBy(answer);
    const session = (await papers.get('/session', cookie)).json();
    expect(session).toMatchObject({
      email: 'coordinator@demo.example',
      stepUp: { way: 'provider' },
    });
  });

  it('tells a stranger that they have no account, and makes none', async () => {
    expect(refusal(await visit('stranger'))).toBe(
      '/sign-in-refused?reason=PROVIDER_PERSON_UNKNOWN',
    );
    const found = await papers.fresh.database.query(
      `SELECT 1 FROM account WHERE email LIKE 'stranger%'`,
    );
    expect(found).toEqual([]);
  });

  it('believes no answer that is not signed with a key of the provider', async () => {
    const known = papers.app;
    // An application of its own: the keys of the provider are remembered for an hour.
    papers.app = await papers.start({ ...provider.settings, LAGESBILD_ADDRESS: OURS });
    provider.publishesForeignKeys = true;
    try {
      expect(refusal(await visit('petra'))).toContain('PROVIDER_REFUSED');
    } finally {
      provider.publishesForeignKeys = false;
      await papers.app.close();
      papers.app = known;
    }
  });

  it.each([
    ['is for somebody else', { aud: 'another client' }],
    ['has ended', { iat: 1_700_000_000, exp: 1_700_000_600 }],
    ['is of another issuer', { iss: 'https://evil.example' }],
    ['answers another question', { nonce: 'of another visit' }],
    ['begins later', { nbf: 4_000_000_000 }],
  ])('believes no token that %s, signed though it is', async (_, claims) => {
    provider.wrongClaims = claims;
    try {
      expect(refusal(await visit('petra'))).toContain('PROVIDER_REFUSED');
    } finally {
      provider.wrongClaims = undefined;
    }
    provider.wrongClaims = {};
    // The same, changed in nothing: it is the claim that was refused, and not the change.
    const unchanged = await visit('petra');
    provider.wrongClaims = undefined;
    expect(cookieOf(unchanged, SESSION_COOKIE)).toBeDefined();
  });

  it('believes no token that says it needs no signature', async () => {
    provider.signsNothing = true;
    try {
      expect(refusal(await visit('petra'))).toContain('PROVIDER_REFUSED');
    } finally {
      provider.signsNothing = false;
    }
  });

  it('believes no address that the provider does not vouch for', async () => {
    expect(refusal(await visit('boaster'))).toContain('PERSON_UNKNOWN');
  });

  it('lets nobody in by an address that was somebody else’s before', async () => {
    await visit('petra');
    expect(refusal(await visit('namesake'))).toContain('PERSON_UNKNOWN');
  });

  it('lets nobody in whose account is disabled or whose last role has ended', async () => {
    const disable = (at: Date | null) =>
      papers.fresh.database.query(
        `UPDATE account SET disabled_at = $1 WHERE email = 'archivist@demo.example'`,
        [at],
      );
    await disable(new Date());
    expect(refusal(await visit('gone'))).toContain('PERSON_UNKNOWN');
    await disable(null);
    expect((await visit('gone')).headers.location).toBe('/');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example', '/api/v1/session'])(
    'never leads on to %s',
    async (wish) => {
      const answer = await visit('petra', `?returnTo=${encodeURIComponent(wish)}`);
      expect(answer.headers.location).toBe('/');
    },
  );
});

describe('an answer of the provider', () => {
  it('is taken once', async () => {
    const left = await leave();
    const back = await new ProviderVisitor().signIn(left.address, 'petra');
    expect((await comeBack(back, left.visit)).headers.location).toBe('/');
    expect(refusal(await comeBack(back, left.visit))).toContain('VISIT_OVER');
  });

  it('is of no use in another browser: neither without its cookie nor with that of another visit', async () => {
    const left = await leave();
    const back = await new ProviderVisitor().signIn(left.address, 'petra');
    const other = await leave();
    expect(refusal(await comeBack(back, ''))).toContain('VISIT_OVER');
    expect(refusal(await comeBack(back, other.visit))).toContain('PROVIDER_REFUSED');
  });

  it('is of no use when it has been changed, or comes twice over', async () => {
    for (const change of [
      (back: string) => back.replace(/state=[^&]+/, 'state=other'),
      (back: string) => back.replace(/code=[^&]+/, 'code=other'),
      (back: string) => `${back}&code=another`,
      (back: string) => back.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fevil.example'),
      () => `${OURS}${CALLBACK}?error=access_denied`,
    ]) {
      const left = await leave();
      const back = await new ProviderVisitor().signIn(left.address, 'petra');
      expect(refusal(await comeBack(change(back), left.visit))).toContain('PROVIDER_REFUSED');
    }
  });

  it('comes too late after ten minutes', async () => {
    const left = await leave();
    const back = await new ProviderVisitor().signIn(left.address, 'petra');
    papers.clock.movedMs += 10 * 60_000 + 1;
    expect(refusal(await comeBack(back, left.visit))).toContain('VISIT_OVER');
  });

  it('replaces a session that was planted in the browser', async () => {
    const planted = `${SESSION_COOKIE}=${'A'.repeat(43)}`;
    const left = await leave('', planted);
    const back = await new ProviderVisitor().signIn(left.address, 'petra');
    const answer = await comeBack(back, `${left.visit}; ${planted}`);
    expect(cookieOf(answer, SESSION_COOKIE)).toMatch(/^[\w-]{43}$/);
    expect((await papers.get('/session', planted)).statusCode).toBe(401);
  });
});

describe('showing again who one is at the provider', () => {
  it('asks it for a new sign-in, and opens what asks for a step-up', async () => {
    const who = await openedBy(await visit('petra'));
    const { address } = await leave('?purpose=step-up', who.cookie);
    const asked = new URL(address).searchParams;
    expect([asked.get('prompt'), asked.get('max_age')]).toEqual(['login', '0']);
    expect((await papers.as(who, 'POST', '/papers/burnt')).json().code).toBe('STEP_UP_REQUIRED');
    const renewed = await openedBy(await visit('petra', '?purpose=step-up', who.cookie));
    expect((await papers.as(renewed, 'POST', '/papers/burnt')).statusCode).toBe(201);
    expect((await papers.get('/session', who.cookie)).statusCode).toBe(401);
  });

  it('is not done by somebody else', async () => {
    const who = await openedBy(await visit('petra'));
    expect(refusal(await visit('gone', '?purpose=step-up', who.cookie))).toContain('UNKNOWN');
    expect((await papers.get('/session', who.cookie)).json().stepUp).toEqual({ way: 'provider' });
  });
});

describe('an installation', () => {
  it('without an identity provider has no such way in', async () => {
    const answer = await plain.inject({ url: '/api/v1/session/oidc' });
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'NOT_FOUND']);
    expect((await plain.inject({ url: '/api/v1/instance' })).json().provider).toBeNull();
  });

  it('says what its identity provider is called, and tells on a page when it does not answer', async () => {
    expect((await papers.get('/instance')).json().provider).toBe('Lillstads konto');
    const nowhere = { ...provider.settings, LAGESBILD_OIDC_ISSUER: 'http://127.0.0.1:1' };
    const app = await papers.start(nowhere);
    const answer = await app.inject({ url: '/api/v1/session/oidc' });
    await app.close();
    expect(answer.headers.location).toBe('/sign-in-refused?reason=PROVIDER_UNAVAILABLE');
  });
});
