import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_PASSWORD, PapersApp, type Opened } from '../support/papers-app.js';

const STEP_MS = 30_000;

let papers: PapersApp;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(async () => {
  await papers.reset();
  await papers.fresh.database.query(`DELETE FROM recovery_code`);
  await papers.fresh.database.query(`DELETE FROM second_step`);
});

/** What an authenticator shows, some half minutes from now. */
const codeOf = (secret: string, stepsOff = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: papers.clock.now().getTime() + stepsOff * STEP_MS,
  });
const wrongCodeFor = (secret: string) => {
  const right = new Set([-2, -1, 0, 1, 2].map((off) => codeOf(secret, off)));
  return ['000000', '111111', '222222', '333333', '444444', '555555'].find((c) => !right.has(c))!;
};
const nextCode = (secret: string) => {
  papers.clock.movedMs += STEP_MS;
  return codeOf(secret);
};

async function steppedUp(name: string, proof: object = { password: DEMO_PASSWORD }) {
  const who = await papers.signIn(name);
  return papers.opened(await papers.as(who, 'POST', '/session/step-up', proof));
}

interface SetUp {
  readonly who: Opened;
  readonly secret: string;
  readonly recoveryCodes: string[];
}

async function setUp(name: string): Promise<SetUp> {
  const who = await steppedUp(name);
  const { secret } = (await papers.as(who, 'POST', '/session/second-step')).json();
  const answer = await papers.as(who, 'POST', '/session/second-step/confirmation', {
    code: codeOf(secret),
  });
  expect(answer.statusCode).toBe(201);
  return { who, secret, recoveryCodes: answer.json().recoveryCodes };
}

const trySignIn = async (name: string, code?: string) => {
  const answer = await papers.post(
    '/session',
    {},
    { email: `${name}@demo.example`, password: DEMO_PASSWORD, code },
  );
  return answer.statusCode === 201 ? 'in' : answer.json().code;
};

describe('one-time codes', () => {
  it('are set up by somebody who has just shown who they are, with a key to scan and to type', async () => {
    const who = await papers.signIn('analyst');
    const early = await papers.as(who, 'POST', '/session/second-step');
    expect(early.json().code).toBe('STEP_UP_REQUIRED');
    const answer = await papers.as(await steppedUp('analyst'), 'POST', '/session/second-step');
    const { secret, address } = answer.json();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(address).toMatch(/^otpauth:\/\/totp\/L%C3%A4gesbild:analyst%40demo\.example\?/);
    expect(address).toContain(`secret=${secret}`);
  });

  it('are asked for only when the first of them was right', async () => {
    const who = await steppedUp('analyst');
    const { secret } = (await papers.as(who, 'POST', '/session/second-step')).json();
    // Six letters that are more than six bytes are no code either.
    for (const code of [wrongCodeFor(secret), 'Öå7ÖåÖ', '１２３４５６']) {
      const wrong = await papers.as(who, 'POST', '/session/second-step/confirmation', { code });
      expect([wrong.statusCode, wrong.json().code]).toEqual([422, 'SECOND_STEP_CODE_WRONG']);
    }
    expect(await trySignIn('analyst')).toBe('in');
  });

  it('end the other sessions of the account, and give ten codes for a lost phone', async () => {
    const other = await papers.signIn('analyst');
    const { who, recoveryCodes } = await setUp('analyst');
    expect((await papers.get('/session', other.cookie)).statusCode).toBe(401);
    expect((await papers.get('/session', who.cookie)).json().secondStep).toEqual({
      isSetUp: true,
      isMissing: false,
      recoveryCodesLeft: 10,
    });
    expect(new Set(recoveryCodes).size).toBe(10);
    for (const code of recoveryCodes)
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('are asked for at sign-in after the right password, and never told of after a wrong one', async () => {
    const { secret } = await setUp('analyst');
    expect(await trySignIn('analyst')).toBe('SECOND_STEP_REQUIRED');
    expect(await trySignIn('analyst', wrongCodeFor(secret))).toBe('SECOND_STEP_REFUSED');
    expect(await trySignIn('analyst', nextCode(secret))).toBe('in');
    const wrong = await papers.trySignIn('analyst@demo.example', 'wrong password');
    expect(wrong.json().code).toBe('SIGN_IN_REFUSED');
  });

  it('are taken once: neither the one that set them up nor one that was read over a shoulder', async () => {
    const { secret } = await setUp('analyst');
    expect(await trySignIn('analyst', codeOf(secret))).toBe('SECOND_STEP_REFUSED');
    const code = nextCode(secret);
    const both = await Promise.all([trySignIn('analyst', code), trySignIn('analyst', code)]);
    expect(both.sort()).toEqual(['SECOND_STEP_REFUSED', 'in']);
    papers.clock.movedMs += STEP_MS;
    expect(await trySignIn('analyst', codeOf(secret, -1))).toBe('SECOND_STEP_REFUSED');
  });

  it('may be half a minute old or early, and no more', async () => {
    const { secret } = await setUp('analyst');
    papers.clock.movedMs += 10 * STEP_MS;
    expect(await trySignIn('analyst', codeOf(secret, -2))).toBe('SECOND_STEP_REFUSED');
    expect(await trySignIn('analyst', codeOf(secret, -1))).toBe('in');
    papers.clock.movedMs += 10 * STEP_MS;
    expect(await trySignIn('analyst', codeOf(secret, 1))).toBe('in');
  });

  it('cannot be guessed: failures count against the account from wherever they come', async () => {
    const { secret } = await setUp('analyst');
    const wrong = wrongCodeFor(secret);
    const from = (remoteAddress: string, code: string) =>
      papers.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        remoteAddress,
        payload: { email: 'analyst@demo.example', password: DEMO_PASSWORD, code },
      });
    const codes: string[] = [];
    for (let i = 0; i < 4; i += 1) codes.push((await from(`192.0.2.${i}`, wrong)).json().code);
    expect(codes.slice(0, 3)).toEqual(Array(3).fill('SECOND_STEP_REFUSED'));
    expect(codes[3]).toBe('TOO_MANY_ATTEMPTS');
    expect((await from('198.51.100.7', codeOf(secret, 1))).json().code).toBe('TOO_MANY_ATTEMPTS');
  });

  it('let somebody in by a code from the paper, once each, however it is typed', async () => {
    const { recoveryCodes } = await setUp('analyst');
    const [code] = recoveryCodes as [string];
    expect(await trySignIn('analyst', ` ${code.toLowerCase().replace('-', ' ')}`)).toBe('in');
    expect(await trySignIn('analyst', code)).toBe('SECOND_STEP_REFUSED');
  });

  it('show again who one is, in place of the password', async () => {
    const { secret } = await setUp('analyst');
    papers.clock.movedMs += 60 * STEP_MS;
    const [session] = [
      await papers.post(
        '/session',
        {},
        {
          email: 'analyst@demo.example',
          password: DEMO_PASSWORD,
          code: codeOf(secret),
        },
      ),
    ];
    const who = papers.opened(session);
    expect((await papers.get('/session', who.cookie)).json().stepUp.way).toBe('code');
    const password = { password: DEMO_PASSWORD };
    const byPassword = await papers.as(who, 'POST', '/session/step-up', password);
    expect(byPassword.json().code).toBe('STEP_UP_REFUSED');
    const byCode = await papers.as(who, 'POST', '/session/step-up', { code: nextCode(secret) });
    expect(byCode.statusCode).toBe(200);
  });

  it('cannot be replaced under a session, and are taken away after a step-up', async () => {
    const { who } = await setUp('analyst');
    const again = await papers.as(who, 'POST', '/session/second-step');
    expect([again.statusCode, again.json().code]).toEqual([409, 'SECOND_STEP_STANDS']);
    expect((await papers.as(who, 'DELETE', '/session/second-step')).statusCode).toBe(204);
    expect(await trySignIn('analyst')).toBe('in');
  });

  it('give new codes for a lost phone, and the old ones open nothing', async () => {
    const { who, recoveryCodes } = await setUp('analyst');
    const answer = await papers.as(who, 'POST', '/session/second-step/recovery-codes');
    const renewed = answer.json().recoveryCodes as string[];
    expect(await trySignIn('analyst', recoveryCodes[0])).toBe('SECOND_STEP_REFUSED');
    expect(await trySignIn('analyst', renewed[0])).toBe('in');
  });

  it('can be taken away by an administrator from somebody who has lost everything', async () => {
    const { who } = await setUp('analyst');
    const [person] = await papers.fresh.database.query<{ id: string }>(
      `SELECT person_id AS id FROM account WHERE email = 'analyst@demo.example'`,
    );
    const path = `/people/${person!.id}/second-step`;
    expect((await papers.as(who, 'DELETE', path)).json().code).toBe('FORBIDDEN');
    const admin = await steppedUp('admin');
    expect((await papers.as(admin, 'DELETE', path)).statusCode).toBe(204);
    expect((await papers.get('/session', who.cookie)).statusCode).toBe(401);
    expect(await trySignIn('analyst')).toBe('in');
  });

  it('lie sealed: neither the secret nor a recovery code stands in the database', async () => {
    const { secret, recoveryCodes } = await setUp('analyst');
    const rows = await papers.fresh.database.query<{ text: string }>(
      `SELECT row_to_json(s)::text || encode(s.ciphertext, 'escape') AS text FROM second_step s
       UNION ALL SELECT row_to_json(r)::text || encode(r.code_mac, 'escape') FROM recovery_code r
       UNION ALL SELECT row_to_json(e)::text FROM audit_entry e`,
    );
    const all = rows.map(({ text }) => text).join('\n');
    for (const canary of [secret, ...recoveryCodes]) expect(all).not.toContain(canary);
  });
});

describe('an installation that asks those who read what is protected for a second step', () => {
  it('opens nothing to a token that was made on a password alone, before it asked', async () => {
    const body = { name: 'Gammal', scopes: ['incident.read'], days: 1 };
    const made = await papers.as(await steppedUp('security'), 'POST', '/tokens', body);
    const app = await papers.start({ LAGESBILD_SECOND_STEP: 'protected' });
    const headers = { authorization: `Bearer ${made.json().token}` };
    const open = async (one: typeof app) =>
      (await one.inject({ method: 'GET', url: '/api/v1/papers/mine', headers })).json().code;
    try {
      expect([await open(papers.app), await open(app)]).toEqual([undefined, 'SECOND_STEP_MISSING']);
    } finally {
      await app.close();
    }
  });

  it.each(['the person', 'an administrator'])(
    'counts what codes opened as opened by a password, once %s has taken the codes away',
    async (by) => {
      const { who } = await setUp('security');
      const body = { name: 'Rapport', scopes: ['incident.read'], days: 1 };
      const token = (await papers.as(who, 'POST', '/tokens', body)).json().token as string;
      const app = await papers.start({ LAGESBILD_SECOND_STEP: 'protected' });
      const codeTo = async (headers: Record<string, string>) =>
        (await app.inject({ url: '/api/v1/papers/mine', headers })).json().code;
      const opened = async () => [
        await codeTo({ cookie: who.cookie }),
        await codeTo({ authorization: `Bearer ${token}` }),
      ];
      try {
        expect(await opened()).toEqual([undefined, undefined]);
        if (by === 'the person') {
          expect((await papers.as(who, 'DELETE', '/session/second-step')).statusCode).toBe(204);
          expect(await opened()).toEqual(['SECOND_STEP_MISSING', 'SECOND_STEP_MISSING']);
          return;
        }
        const [person] = await papers.fresh.database.query<{ id: string }>(
          `SELECT person_id AS id FROM account WHERE email = 'security@demo.example'`,
        );
        const admin = await steppedUp('admin');
        await papers.as(admin, 'DELETE', `/people/${person!.id}/second-step`);
        expect(await opened()).toEqual(['NOT_SIGNED_IN', 'SECOND_STEP_MISSING']);
      } finally {
        await app.close();
      }
    },
  );

  it('lets them do nothing before it but set it up, and lets others be', async () => {
    const app = await papers.start({ LAGESBILD_SECOND_STEP: 'protected' });
    const usual = papers.app;
    papers.app = app;
    try {
      const who = await steppedUp('security');
      const session = (await papers.get('/session', who.cookie)).json();
      expect(session.secondStep.isMissing).toBe(true);
      const before = await papers.get('/papers/mine', who.cookie);
      expect([before.statusCode, before.json().code]).toEqual([403, 'SECOND_STEP_MISSING']);
      // A token would open for its program what is closed to its person.
      const wish = { name: 'Förbi', scopes: ['incident.read'], days: 1 };
      const token = await papers.as(who, 'POST', '/tokens', wish);
      expect([token.statusCode, token.json().code]).toEqual([403, 'SECOND_STEP_MISSING']);
      const { secret } = (await papers.as(who, 'POST', '/session/second-step')).json();
      await papers.as(who, 'POST', '/session/second-step/confirmation', { code: codeOf(secret) });
      expect((await papers.get('/papers/mine', who.cookie)).statusCode).toBe(200);
      const other = await papers.signIn('coordinator');
      expect((await papers.get('/papers/mine', other.cookie)).statusCode).toBe(200);
    } finally {
      papers.app = usual;
      await app.close();
    }
  });
});
