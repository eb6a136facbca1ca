import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportPeople } from '#access';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import { bytesOf, csvOf } from '../support/registers.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

interface Organisation {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly revision: number;
}
interface Unit extends Organisation {
  readonly paused: boolean;
  readonly pauses: { id: string; from: string; lastDay: string | null; reason: string }[];
}
interface Coordinator {
  readonly organisation: { code: string };
  readonly role: string;
  readonly state: string;
  readonly people: { id: string; person: { name: string | null }; lastDay: string | null }[];
}

let app: RunningApp;
let admin: Person;
let registrar: Person;

beforeAll(async () => {
  app = await startRegisterApp();
  admin = await app.signInProven('admin@demo.example', DEMO_PASSWORD);
  registrar = await app.signInProven('registrar@demo.example', DEMO_PASSWORD);
});
afterAll(() => app?.close());

const organisation = async (code: string): Promise<Organisation> => {
  const { body } = await admin.send<{ items: Organisation[] }>('GET', '/organisations?ended=true');
  return body.items.find((each) => each.code === code)!;
};
const matching = (revision: number) => ({ headers: { 'if-match': `"${revision}"` } });
/** The registrar of Lillstad keeps the board, and adds below it. */
const add = (body: object) =>
  registrar.send<Organisation>('POST', '/organisations', {
    body: { parent: 'kommunstyrelsen', ...body },
  });
const addUnit = (body: object) => registrar.send<{ id: string }>('POST', '/units', { body });
const coordinators = async (code: string) => {
  const { body } = await registrar.send<{ items: Coordinator[] }>('GET', '/coordinators');
  return body.items.filter((each) => each.organisation.code === code);
};
const personId = async (name: string) => {
  const { body } = await admin.send<{ items: { id: string; name: string }[] }>('GET', '/people');
  return body.items.find((each) => each.name === name)!.id;
};

describe('a registrar', () => {
  it('adds a company under another, renames it, ends it and takes that back', async () => {
    const parent = await add({ name: 'Lillstads Stadshus AB', kind: 'company' });
    expect(parent.status).toBe(201);
    const child = await add({ name: 'Vatten AB', kind: 'company', parent: parent.body.code });
    expect((await add({ name: 'vatten ab', kind: 'company' })).status).toBe(422);

    const at = `/organisations/${child.body.id}`;
    const renamed = await registrar.send<Organisation>('PATCH', at, {
      body: { name: 'Vatten och avlopp AB' },
      ...matching(1),
    });
    expect(renamed.body).toMatchObject({ revision: 2 });
    // Whoever read the first version is told, and nothing is lost.
    const late = await registrar.send('PATCH', at, { body: { name: 'Annat' }, ...matching(1) });
    expect(late).toMatchObject({ status: 412, body: { code: 'REVISION_CONFLICT' } });
    expect((await registrar.send('PATCH', at, { body: { name: 'Annat' } })).status).toBe(428);

    const loop = await registrar.send('PATCH', `/organisations/${parent.body.id}`, {
      body: { parent: child.body.code },
      ...matching(1),
    });
    expect(loop.status).toBe(422);
    const full = await registrar.send('PATCH', `/organisations/${parent.body.id}`, {
      body: { lastDay: TODAY },
      ...matching(1),
    });
    expect(full.body).toMatchObject({ code: 'ORGANISATION_NOT_EMPTY' });

    await registrar.send('PATCH', at, { body: { lastDay: '2026-03-09' }, ...matching(2) });
    const listed = await registrar.send<{ items: Organisation[] }>('GET', '/organisations');
    expect(listed.body.items.map(({ code }) => code)).not.toContain(child.body.code);
    await registrar.send('PATCH', at, { body: { lastDay: null }, ...matching(3) });
    expect(await organisation(child.body.code)).toMatchObject({
      name: 'Vatten och avlopp AB',
      parent: parent.body.code,
      lastDay: null,
      revision: 4,
    });
  });

  it('leaves it to an administrator to say which organisations a partner works with', async () => {
    const { id, revision } = await organisation('demosamverkan');
    const asked = { body: { worksWith: ['demobostader'] }, ...matching(revision) };
    expect((await registrar.send('PATCH', `/organisations/${id}`, asked)).status).toBe(404);
    const link = (worksWith: string[], at: number) =>
      admin.send('PATCH', `/organisations/${id}`, { body: { worksWith }, ...matching(at) });
    expect((await link(['kommunstyrelsen', 'saknas'], revision)).status).toBe(422);
    expect((await link(['kommunstyrelsen'], revision)).status).toBe(200);
    expect(await organisation('demosamverkan')).toMatchObject({ worksWith: ['kommunstyrelsen'] });
    const board = await organisation('kommunstyrelsen');
    const refused = await registrar.send('PATCH', `/organisations/${board.id}`, {
      body: { worksWith: ['demobostader'] },
      ...matching(board.revision),
    });
    expect(refused.status).toBe(422);
  });

  it('gives nobody a role, and a reporter changes nothing', async () => {
    const wish = { personId: await personId('Robin Fält'), role: 'security_coordinator' };
    const body = { ...wish, organisation: 'kommunstyrelsen', from: TODAY };
    expect((await registrar.send('POST', '/role-holdings', { body })).status).toBe(403);
    const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
    expect((await reporter.send('POST', '/units', { body: {} })).status).toBe(403);
    const list = await reporter.send('GET', '/role-holdings?organisation=kommunstyrelsen');
    expect(list.status).toBe(403);
  });
});

describe('a unit', () => {
  it('is paused, does not count as silent meanwhile, and begins again', async () => {
    const made = await addUnit({
      ...{ organisation: 'kommunstyrelsen', name: 'Sommarlägret', kind: 'camp', headcount: 4 },
      ...{ reportingRhythm: 'weekly', from: '2026-01-05' },
    });
    const at = `/units/${made.body.id}`;
    await app.database.query(`UPDATE account SET created_at = '2025-01-01'`);
    const owed = async () => {
      const coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
      const { body } = await coordinator.send<{ units: { name: string; expected: number }[] }>(
        'GET',
        '/coverage?from=2026-01-01&to=2026-03-09',
      );
      return body.units.find(({ name }) => name === 'Sommarlägret')?.expected ?? 0;
    };
    expect(await owed()).toBe(9);
    const pause = await registrar.send<Unit>('POST', `${at}/pauses`, {
      body: { from: '2026-02-04', lastDay: '2026-02-16', reason: 'Stängt för vintern' },
    });
    expect(pause.status).toBe(201);
    // The three weeks that the pause touches.
    expect(await owed()).toBe(6);
    const twice = await registrar.send('POST', `${at}/pauses`, {
      body: { from: '2026-02-16', reason: 'Ombyggnad' },
    });
    expect(twice.body).toMatchObject({ code: 'PAUSES_OVERLAP' });

    const open = { from: '2026-03-01', reason: 'Ombyggnad' };
    const paused = await registrar.send<Unit>('POST', `${at}/pauses`, { body: open });
    expect(paused.body.pauses).toMatchObject([{ from: '2026-03-01', lastDay: null }, {}]);
    const id = paused.body.pauses[0]!.id;
    expect((await registrar.send('DELETE', `${at}/pauses/${id}`)).status).toBe(204);
    const after = await registrar.send<Unit>('GET', at);
    expect(after.body.pauses[0]).toMatchObject({ from: '2026-03-01', lastDay: '2026-03-09' });

    const change = { headcount: null, reportingRhythm: 'monthly', lastDay: '2026-12-31' };
    const changed = await registrar.send('PATCH', at, { body: change, ...matching(1) });
    expect(changed.body).toMatchObject({ ...change, name: 'Sommarlägret', revision: 2 });
    const wrong = { lastDay: '2026-01-04' };
    expect((await registrar.send('PATCH', at, { body: wrong, ...matching(2) })).status).toBe(422);
  });

  it('takes its pauses from a file, the same file twice changing nothing', async () => {
    const rows = [
      ['organisation', 'enhetskod', 'från', 'till', 'orsak'],
      ['kommunstyrelsen', 'parkleken', '2026-06-15', '2026-08-16', 'Sommarstängt'],
      ['kommunstyrelsen', 'medborgarkontoret', '2026-07-01', '', 'Flyttar'],
    ];
    const run = (given: string[][]) =>
      app.api.get(ImportPeople, { strict: false }).run(null, { file: bytesOf(csvOf(given)) });
    expect(await run(rows)).toMatchObject({ form: 'pauses', added: 2, written: true });
    expect(await run(rows)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    const longer = [rows[0]!, ['kommunstyrelsen', 'parkleken', '2026-06-15', '2026-08-23', 'Som']];
    expect(await run(longer)).toMatchObject({ added: 0, updated: 1 });
    const overlapping = [
      rows[0]!,
      ['kommunstyrelsen', 'parkleken', '2026-08-01', '', 'Ombyggnad'],
      ['kommunstyrelsen', 'saknas', '2026-08-01', '', 'Ombyggnad'],
    ];
    const { errors, written } = await run(overlapping);
    expect(written).toBe(false);
    expect(errors.map(({ code }) => code).sort()).toEqual(['PAUSE_OVERLAPS', 'UNIT_NOT_FOUND']);
  });
});

describe('coordinators', () => {
  it('are missing until they are named, and show when they end within sixty days', async () => {
    expect(await coordinators('demobostader')).toMatchObject([
      { role: 'security_coordinator', state: 'missing', people: [] },
      { role: 'prevention_coordinator', state: 'missing', people: [] },
    ]);
    const wish = { personId: await personId('Mona Chef'), role: 'security_coordinator' };
    const body = { ...wish, organisation: 'demobostader', from: '2026-03-01' };
    const given = await admin.send<{ id: string }>('POST', '/role-holdings', { body });
    expect(given.status).toBe(201);
    expect((await admin.send('POST', '/role-holdings', { body })).body).toMatchObject({
      code: 'ROLE_HELD',
    });
    expect((await coordinators('demobostader'))[0]).toMatchObject({
      state: 'named',
      people: [{ person: { name: 'Mona Chef' }, lastDay: null }],
    });
    const at = `/role-holdings/${given.body.id}`;
    const end = await admin.send('PATCH', at, { body: { lastDay: '2026-04-30', was: null } });
    expect(end.status).toBe(204);
    expect((await coordinators('demobostader'))[0]).toMatchObject({ state: 'ends_soon' });
    const late = await admin.send('PATCH', at, { body: { lastDay: '2026-05-30', was: null } });
    expect(late.status).toBe(412);
    await admin.send('PATCH', at, { body: { lastDay: '2026-03-09', was: '2026-04-30' } });
    expect((await coordinators('demobostader'))[0]).toMatchObject({ state: 'missing' });
  });

  it('are named by a file too', async () => {
    const rows = [
      ['namn', 'e-post', 'roll', 'organisation', 'från', 'till'],
      ['Ny Samordnare', 'ny@lillstad.example', 'prevention_coordinator', 'demobostader', '2026-01-01', '2027-01-01'], // prettier-ignore
    ];
    const file = bytesOf(csvOf(rows));
    const told = await app.api.get(ImportPeople, { strict: false }).run(null, { file });
    expect(told).toMatchObject({ written: true, errors: [] });
    expect((await coordinators('demobostader'))[1]).toMatchObject({
      state: 'named',
      people: [{ person: { name: 'Ny Samordnare' }, lastDay: '2027-01-01' }],
    });
  });
});

describe('a second person', () => {
  it('is warned of when there is nobody, and is named with a capacity', async () => {
    const list = () =>
      registrar.send<{ items: { id: string; mayReview: boolean }[]; enough: boolean }>(
        'GET',
        '/second-persons',
      );
    expect((await list()).body).toMatchObject({ items: [], enough: true });
    await app.database.query(
      `UPDATE account SET disabled_at = now() WHERE email IN ('dpo@demo.example', 'admin@demo.example')`,
    );
    expect((await list()).body).toMatchObject({ reviewers: 1, enough: false });
    await app.database.query(
      `UPDATE account SET disabled_at = NULL WHERE email = 'admin@demo.example'`,
    );
    await app.database.query(
      `UPDATE role_holding SET valid_to = '2026-03-01' WHERE role = 'data_protection_officer'`,
    );
    const archivist = { personId: await personId('Ada Arkiv'), capacity: 'archivist' };
    const reporter = { personId: await personId('Robin Fält'), capacity: 'neighbour' };
    const name = (wish: object) =>
      admin.send<{ id: string }>('POST', '/second-persons', { body: { ...wish, from: TODAY } });
    expect((await name(reporter)).status).toBe(201);
    expect((await list()).body).toMatchObject({ items: [{ mayReview: false }], enough: false });
    const named = await name(archivist);
    expect((await list()).body).toMatchObject({ reviewers: 2, enough: true });
    expect((await admin.send('DELETE', `/second-persons/${named.body.id}`)).status).toBe(204);
    expect((await list()).body).toMatchObject({ enough: false });
  });
});
