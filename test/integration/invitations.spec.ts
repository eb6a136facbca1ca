import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddUser, IssueInvitation } from '#access';
import { RunningApp, type Person } from '../support/running-app.js';

const PASSWORD = 'kvarnhjul-och-lingonris';
const BYTES = { 'content-type': 'application/octet-stream' };
const DAY_MS = 86_400_000;
const START = Date.parse('2026-03-10T12:00:00Z');

let app: RunningApp;
let admin: Person;
let daysOn = 0;

/** A day later each time: failed guesses of one test do not slow the next. */
async function nextDay(): Promise<void> {
  daysOn += 1;
  app.clock.set(new Date(START + daysOn * DAY_MS));
  admin = await app.signInProven('siv@lillkommun.example', PASSWORD);
}

beforeAll(async () => {
  app = await RunningApp.start({ LAGESBILD_DEMO: 'liten' });
  app.clock.set(new Date(START));
  const siv = { name: 'Siv Ström', email: 'siv@lillkommun.example', role: 'administrator' };
  await app.api.get(AddUser, { strict: false }).run({ ...siv, password: PASSWORD });
  admin = await app.signInProven(siv.email, PASSWORD);
  await admin.send('POST', '/organisations/small-municipality', {
    body: { name: 'Lillkommun', units: [{ name: 'Björkskolan', reportingRhythm: 'weekly' }] },
  });
});
afterAll(() => app?.close());

const unitId = async () => {
  const { body } = await admin.send<{ items: { id: string; name: string }[] }>('GET', '/units');
  return body.items.find(({ name }) => name === 'Björkskolan')!.id;
};
async function add(email: string, name = 'Rut Ruud'): Promise<{ id: string; token: string }> {
  const unit = await unitId();
  const roles = [{ role: 'reporter', unitId: unit }, { role: 'analyst' }];
  const answer = await admin.send<{ id: string; invitation: { path: string } }>('POST', '/people', {
    body: { name, email, unitId: unit, roles },
  });
  expect(answer.status).toBe(201);
  const { id, invitation } = answer.body;
  return { id, token: invitation.path.replace('/invite#', '') };
}
const accept = (token: string, password = 'smörblomma-vid-bryggan') =>
  app.send('POST', '/invitations/accept', { body: { token, password } });
const look = (token: string) => app.send('POST', '/invitations/look', { body: { token } });
const person = async (id: string) => {
  const { body } = await admin.send<{ items: { id: string }[] }>('GET', '/people');
  return body.items.find((each) => each.id === id);
};

describe('a person who is added by hand', () => {
  it('has several roles, gets a link once, and signs in with the password of their choice', async () => {
    const { id, token } = await add('rut@lillkommun.example');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(await person(id)).toMatchObject({
      name: 'Rut Ruud',
      state: 'invited',
      unit: { name: 'Björkskolan' },
      // Roles that begin on the same day have no order of their own.
      roles: expect.arrayContaining([
        expect.objectContaining({
          role: 'reporter',
          unit: expect.objectContaining({ name: 'Björkskolan' }),
        }),
        expect.objectContaining({ role: 'analyst', unit: null }),
      ]),
    });
    const stored = await app.database.query<{ text: string }>(`SELECT i::text AS text FROM invitation i`); // prettier-ignore
    expect(stored[0]!.text).not.toContain(token);
    expect((await look(token)).body).toMatchObject({ name: 'Rut Ruud' });

    const accepted = await accept(token);
    expect(accepted.status).toBe(201);
    expect(String(accepted.headers['set-cookie'])).toContain('__Host-sid=');
    expect(await person(id)).toMatchObject({ state: 'active' });
    await app.signIn('rut@lillkommun.example', 'smörblomma-vid-bryggan');
    const noted = await app.database.query<{ all: string }>(
      `SELECT string_agg(e::text, ' ') AS all FROM audit_entry e WHERE action LIKE 'invitation.%' OR action = 'person.added'`,
    );
    expect(noted[0]!.all).not.toMatch(/rut|Ruud/i);
    expect(noted[0]!.all).not.toContain(token);
  });

  it('is refused with an address that is taken, a unit that is not there, or without a role', async () => {
    const roles = [{ role: 'reporter' }];
    const send = (body: object) => admin.send('POST', '/people', { body });
    const taken = { name: 'Siv', email: 'SIV@lillkommun.example', roles };
    expect(await send(taken)).toMatchObject({ status: 409, body: { code: 'EMAIL_TAKEN' } });
    const lost = { ...taken, email: 'x@y.example', unitId: '018f3c2a-0000-7000-8000-000000000000' };
    expect(await send(lost)).toMatchObject({ status: 422, body: { code: 'UNIT_UNKNOWN' } });
    expect((await send({ ...taken, email: 'x@y.example', roles: [] })).status).toBe(422);
    expect(await app.database.query(`SELECT 1 FROM person WHERE name = 'Siv'`)).toEqual([]);
  });
});

describe('a link', () => {
  it('works once, also when it is used twice at the same moment', async () => {
    const { token } = await add('two@lillkommun.example');
    const answers = await Promise.all([accept(token), accept(token, 'en-annan-lång-ramsa')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410]);
    expect(await accept(token)).toMatchObject({
      status: 410,
      body: { code: 'INVITATION_REFUSED' },
    });
    expect((await look(token)).status).toBe(410);
  });

  it('stays when the password is refused', async () => {
    await nextDay();
    const { token } = await add('weak@lillkommun.example', 'Veronika Svag');
    const answer = await accept(token, 'veronika svag');
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path: 'password' }] } });
    expect((await accept(token)).status).toBe(201);
  });

  it('is too old after a week', async () => {
    await nextDay();
    const { id, token } = await add('late@lillkommun.example');
    app.clock.set(new Date(START + (daysOn + 7) * DAY_MS));
    expect((await accept(token)).status).toBe(410);
    daysOn += 7;
    await nextDay();
    expect(await person(id)).toMatchObject({ state: 'no_password' });
  });

  it('ends when a new one is given, and when the account is closed', async () => {
    await nextDay();
    const { id, token } = await add('new@lillkommun.example');
    const again = await admin.send('POST', `/people/${id}/invitations`);
    const second = String(again.body['path']).replace('/invite#', '');
    expect((await accept(token)).status).toBe(410);
    const close = { body: { to: 'disabled' } };
    expect((await admin.send('POST', `/people/${id}/transitions`, close)).status).toBe(204);
    expect((await accept(second)).status).toBe(410);
    const refused = await admin.send('POST', `/people/${id}/invitations`);
    expect(refused).toMatchObject({ status: 409, body: { code: 'PERSON_WITHOUT_ACCOUNT' } });
  });

  it('cannot be guessed for long', async () => {
    await nextDay();
    const { token } = await add('guess@lillkommun.example');
    const guesses = ['A'.repeat(43), 'B'.repeat(43), '', "' OR 1=1 --"];
    const statuses = [];
    for (const guess of guesses) statuses.push((await accept(guess)).status);
    expect(statuses).toEqual([410, 410, 410, 429]);
    expect((await accept(token)).status).toBe(429);
    app.clock.set(new Date(START + daysOn * DAY_MS + 120_000));
    expect((await accept(token)).status).toBe(201);
  });

  it('for somebody with a password replaces it and ends their sessions', async () => {
    await nextDay();
    const { id, token } = await add('reset@lillkommun.example');
    await accept(token);
    const open = await app.signIn('reset@lillkommun.example', 'smörblomma-vid-bryggan');
    const again = await admin.send('POST', `/people/${id}/invitations`);
    expect((await open.send('GET', '/session')).status).toBe(200);
    await accept(String(again.body['path']).replace('/invite#', ''), 'en-annan-lång-ramsa');
    expect((await open.send('GET', '/session')).status).toBe(401);
    await app.signIn('reset@lillkommun.example', 'en-annan-lång-ramsa');
  });
});

describe('an account', () => {
  it('is closed and opened again, and its sessions end at once', async () => {
    await nextDay();
    const { id, token } = await add('close@lillkommun.example');
    await accept(token);
    const open = await app.signIn('close@lillkommun.example', 'smörblomma-vid-bryggan');
    await admin.send('POST', `/people/${id}/transitions`, { body: { to: 'disabled' } });
    expect((await open.send('GET', '/session')).status).toBe(401);
    await admin.send('POST', `/people/${id}/transitions`, { body: { to: 'enabled' } });
    await app.signIn('close@lillkommun.example', 'smörblomma-vid-bryggan');
  });

  it('of the last administrator who can sign in is never closed', async () => {
    await nextDay();
    const { body } = await admin.send<{ items: { id: string; email: string }[] }>('GET', '/people');
    const siv = body.items.find(({ email }) => email === 'siv@lillkommun.example')!;
    const answer = await admin.send('POST', `/people/${siv.id}/transitions`, {
      body: { to: 'disabled' },
    });
    expect(answer).toMatchObject({ status: 409, body: { code: 'LAST_ADMINISTRATOR_STAYS' } });
    expect((await admin.send('GET', '/people')).status).toBe(200);
  });
});

describe('roles', () => {
  const rolesOf = async (id: string) => {
    const found = (await person(id)) as unknown as { roles: { role: string }[] };
    return found.roles.map(({ role }) => role).sort();
  };
  const set = (id: string, body: object) => admin.send('PUT', `/people/${id}/roles`, { body });

  it('are given and taken by hand, and hold at once', async () => {
    await nextDay();
    const { id, token } = await add('roles@lillkommun.example');
    await accept(token);
    const open = await app.signIn('roles@lillkommun.example', 'smörblomma-vid-bryggan');
    expect((await open.send('GET', '/people')).status).toBe(403);
    const unit = await unitId();
    const roles = [{ role: 'reporter', unitId: unit }, { role: 'administrator' }];
    expect((await set(id, { unitId: unit, roles })).status).toBe(204);
    expect(await rolesOf(id)).toEqual(['administrator', 'reporter']);
    expect((await open.send('GET', '/people')).status).toBe(200);
    expect((await set(id, { roles: [] })).status).toBe(204);
    expect((await open.send('GET', '/session')).status).toBe(401);
  });

  it('are refused, and nothing is changed, when the unit of the person is not there', async () => {
    const { id } = await add('nowhere@lillkommun.example');
    const before = await rolesOf(id);
    const answer = await set(id, { unitId: randomUUID(), roles: [] });
    expect(answer).toMatchObject({ status: 422, body: { code: 'UNIT_UNKNOWN' } });
    expect(await rolesOf(id)).toEqual(before);
  });

  it('never leave the municipality without an administrator', async () => {
    const { body } = await admin.send<{ items: { id: string; email: string }[] }>('GET', '/people');
    const siv = body.items.find(({ email }) => email === 'siv@lillkommun.example')!;
    const answer = await set(siv.id, { roles: [{ role: 'reporter' }] });
    expect(answer).toMatchObject({ status: 409, body: { code: 'LAST_ADMINISTRATOR_STAYS' } });
    const both = { roles: [{ role: 'reporter' }, { role: 'administrator' }] };
    expect((await set(siv.id, both)).status).toBe(204);
    expect(await rolesOf(siv.id)).toEqual(['administrator', 'reporter']);
  });
});

describe('people from a file', () => {
  const file = (text: string, query = '') =>
    admin.send('POST', `/people/imports${query}`, { body: Buffer.from(text), headers: BYTES });
  const good =
    'namn;e-post;roll;organisation;enhetskod\n' +
    'Kim Karp;kim@lillkommun.example;Rapporterande medarbetare;kommunstyrelsen;bjorkskolan\n' +
    'Kim Karp;kim@lillkommun.example;Enhetschef;kommunstyrelsen;bjorkskolan\n';

  it('are told of first, then taken in, and given a link each by hand or by the command line', async () => {
    await nextDay();
    const tried = await file(good, '?dryRun=true');
    expect(tried.body).toMatchObject({ form: 'people', read: 2, accountsAdded: 1, written: false });
    const { body } = await file(good);
    expect(body).toMatchObject({ read: 2, added: 2, accountsAdded: 1, written: true, errors: [] });
    const link = await app.api
      .get(IssueInvitation, { strict: false })
      .forAddress('Kim@lillkommun.example');
    expect((await accept(link!.path.replace('/invite#', ''))).status).toBe(201);
    const issue = app.api.get(IssueInvitation, { strict: false });
    expect(await issue.forAddress('kim@lillkommun.example')).toBeUndefined();
  });

  it('are not taken in when a row is wrong, and each wrong row is told of', async () => {
    const text = good.replaceAll('kim@', 'lo@').replace('Enhetschef', 'Kejsare');
    const { status, body } = await file(text);
    expect(status).toBe(200);
    expect(body).toMatchObject({ written: false, refused: 1, errors: [{ line: 3, code: 'ROLE_NOT_FOUND' }] }); // prettier-ignore
    const columns = await file('a;b\n1;2\n');
    expect(columns).toMatchObject({ status: 422, body: { code: 'IMPORT_FILE_REFUSED' } });
  });
});
