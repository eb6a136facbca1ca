import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { PapersApp, type Opened } from '../support/papers-app.js';

const MINUTE_MS = 60_000;

let papers: PapersApp;
let admin: Opened;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(async () => {
  await papers.reset();
  admin = await papers.signInProven('admin');
});

async function personOf(name: string): Promise<string> {
  const [row] = await papers.fresh.database.query<{ id: string }>(
    `SELECT person_id AS id FROM account WHERE email = $1`,
    [`${name}@demo.example`],
  );
  return row!.id;
}
const issue = async (name: string, by = admin) =>
  papers.as(by, 'POST', `/people/${await personOf(name)}/sign-in-links`);
const tokenOf = (answer: Awaited<ReturnType<typeof issue>>): string =>
  answer.json().path.split('#')[1];
const use = (token: string) => papers.post('/session/link', {}, { token });

describe('a link for a partner', () => {
  it('is given by an administrator and signs the partner in, once', async () => {
    const answer = await issue('partner');
    expect(answer.statusCode).toBe(201);
    // Without an address of one's own there is nothing that a mailed link could begin with.
    expect(answer.json().mail).toBe('not_set');
    expect(answer.json().path).toMatch(/^\/sign-in-link#[\w-]{43}$/);
    const token = tokenOf(answer);
    const both = await Promise.all([use(token), use(token)]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 410]);
    const opened = papers.opened(both.find(({ statusCode }) => statusCode === 201)!);
    expect((await papers.get('/session', opened.cookie)).json()).toMatchObject({
      roles: [{ role: 'partner' }],
      stepUp: { way: 'none' },
    });
    const again = await use(token);
    expect(again.json().code).toBe('SIGN_IN_LINK_REFUSED');
  });

  it('opens two hours and no more, and nothing that asks for a step-up', async () => {
    const opened = papers.opened(await use(tokenOf(await issue('partner'))));
    const body = { password: 'lagesbild-demo-not' };
    const stepUp = await papers.as(opened, 'POST', '/session/step-up', body);
    expect(stepUp.json().code).toBe('STEP_UP_REFUSED');
    for (let minutes = 20; minutes < 120; minutes += 20) {
      papers.clock.movedMs += 20 * MINUTE_MS;
      expect((await papers.get('/session', opened.cookie)).statusCode).toBe(200);
    }
    papers.clock.movedMs += 20 * MINUTE_MS;
    expect((await papers.get('/session', opened.cookie)).statusCode).toBe(401);
  });

  it('is over after a quarter of an hour, and when another has been given', async () => {
    const first = tokenOf(await issue('partner'));
    const second = tokenOf(await issue('partner'));
    expect((await use(first)).statusCode).toBe(410);
    papers.clock.movedMs += 15 * MINUTE_MS;
    expect((await use(second)).statusCode).toBe(410);
  });

  it('is not used up by a program that looks at it: reading its page changes nothing', async () => {
    const token = tokenOf(await issue('partner'));
    await papers.app.inject({ url: `/sign-in-link` });
    await papers.app.inject({ method: 'HEAD', url: '/api/v1/session/link' });
    await papers.get(`/session/link`);
    expect((await use(token)).statusCode).toBe(201);
  });

  it('is for partners only, from administrators only', async () => {
    expect((await issue('security')).json().code).toBe('LINK_FOR_PARTNERS_ONLY');
    expect((await issue('partner', await papers.signIn('manager'))).json().code).toBe('FORBIDDEN');
  });

  it('is for partners that an organisation of the issuer has allowed', async () => {
    const { database } = papers.fresh;
    const idOf = async (code: string): Promise<string> => {
      const [row] = await database.query<{ id: string }>(
        `SELECT id FROM organisation WHERE code = $1`,
        [code],
      );
      return row!.id;
    };
    const allow = async (...codes: string[]) => {
      await database.query(`DELETE FROM organisation_partner`);
      for (const code of codes) {
        await database.query(
          `INSERT INTO organisation_partner (partner_id, organisation_id) VALUES ($1, $2)`,
          [await idOf('demosamverkan'), await idOf(code)],
        );
      }
    };
    const hold = async (code: string | null) => {
      const organisationId = code === null ? null : await idOf(code);
      await database.query(
        `UPDATE role_holding SET organisation_id = $1 WHERE role = 'administrator'`,
        [organisationId],
      );
      admin = await papers.signInProven('admin');
    };
    const answers = async () => {
      const answer = await issue('partner');
      return answer.statusCode === 201 ? 'given' : answer.json().code;
    };
    await allow();
    expect(await answers()).toBe('PARTNER_NOT_ALLOWED');
    await hold(null);
    expect(await answers()).toBe('PARTNER_NOT_ALLOWED');
    await allow('skarholmen');
    expect(await answers()).toBe('given');
    await hold('farsta');
    expect(await answers()).toBe('PARTNER_NOT_ALLOWED');
    await hold('skarholmen');
    expect(await answers()).toBe('given');
    await hold('stockholms_stad');
    expect(await answers()).toBe('given');
  });

  it('opens no other role that the partner is given later', async () => {
    const { database } = papers.fresh;
    const give = (roles: object[]) =>
      personOf('partner').then((id) => papers.as(admin, 'PUT', `/people/${id}/roles`, { roles }));
    const [partner] = await database.query<{ organisationId: string }>(
      `SELECT organisation_id AS "organisationId" FROM role_holding WHERE role = 'partner'`,
    );
    const own = { role: 'partner', organisationId: partner!.organisationId };
    const opened = papers.opened(await use(tokenOf(await issue('partner'))));
    const unused = tokenOf(await issue('partner'));
    const later = { role: 'administrator', organisationId: partner!.organisationId };
    expect((await give([own, later])).statusCode).toBe(204);
    for (const link of [opened, papers.opened(await use(unused))]) {
      const session = (await papers.get('/session', link.cookie)).json();
      expect(session.roles.map(({ role }: { role: string }) => role)).toEqual(['partner']);
      expect(session.permissions).not.toContain('user.administer');
      expect((await papers.get('/people', link.cookie)).statusCode).toBe(403);
    }
    expect((await give([later])).statusCode).toBe(204);
    expect((await papers.get('/session', opened.cookie)).statusCode).toBe(401);
    expect((await give([own])).statusCode).toBe(204);
  });

  it('opens nothing once the account is closed', async () => {
    const token = tokenOf(await issue('partner'));
    const path = `/people/${await personOf('partner')}/transitions`;
    expect((await papers.as(admin, 'POST', path, { to: 'disabled' })).statusCode).toBe(204);
    expect((await use(token)).statusCode).toBe(410);
    await papers.as(admin, 'POST', path, { to: 'enabled' });
  });

  it('cannot be guessed many times', async () => {
    const codes: string[] = [];
    for (let i = 0; i < 4; i += 1) codes.push((await use('A'.repeat(43))).json().code);
    expect(codes).toEqual([...Array(3).fill('SIGN_IN_LINK_REFUSED'), 'TOO_MANY_ATTEMPTS']);
  });

  it('lies as a digest', async () => {
    const token = tokenOf(await issue('partner'));
    const [row] = await papers.fresh.database.query<{ text: string }>(
      `SELECT row_to_json(l)::text AS text FROM sign_in_link l`,
    );
    expect(row!.text).not.toContain(token);
  });
});
