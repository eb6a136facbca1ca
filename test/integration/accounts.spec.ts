import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AddUser, assertNotDemo, SeedDemoAccounts } from '#access';
import { DEMO_PASSWORD, PapersApp } from '../support/papers-app.js';

let papers: PapersApp;

beforeAll(async () => {
  papers = await PapersApp.open();
});
afterAll(() => papers?.close());
beforeEach(() => papers.reset());

describe('the instance', () => {
  it('shows the demo accounts in demo mode', async () => {
    const shown = (await papers.get('/instance')).json();
    expect(shown).toMatchObject({
      name: 'Lägesbild',
      setUp: true,
      demo: { password: DEMO_PASSWORD },
    });
    expect(shown.demo.accounts).toHaveLength(13);
    expect(shown.demo.accounts[3]).toEqual({
      email: 'coordinator@demo.example',
      role: 'prevention_coordinator',
      name: 'Petra Prevention',
    });
  });

  it('shows none when the demo is off, though the accounts are there', async () => {
    const plain = await papers.start({ LAGESBILD_DEMO: '0' });
    const answer = await plain.inject('/api/v1/instance');
    await plain.close();
    expect(answer.json()).toMatchObject({ name: 'Lägesbild', demo: null, setUp: true });
  });

  it('is refused by production when it is a demo', async () => {
    await expect(assertNotDemo(papers.fresh.database)).rejects.toThrow('public passwords');
  });
});

describe('seeding the demo', () => {
  it('twice changes nothing', async () => {
    expect(await papers.app.get(SeedDemoAccounts, { strict: false }).run()).toEqual({
      accounts: 0,
    });
  });

  it('gives each of the eleven districts a committee that answers for it', async () => {
    const rows = await papers.fresh.database.query<{ code: string; name: string }>(
      `SELECT oa.code, o.name FROM organisation_area oa JOIN organisation o ON o.id = oa.organisation_id
        WHERE (oa.scheme, oa.level) = ('stockholm', 'district') ORDER BY oa.code`,
    );
    expect(rows).toHaveLength(11);
    expect(rows).toContainEqual({ code: 'skarholmen', name: 'Skärholmens stadsdelsnämnd' });
    expect(rows).toContainEqual({
      code: 'enskede_arsta_vantor',
      name: 'Enskede-Årsta-Vantörs stadsdelsnämnd',
    });
  });
});

describe('adding a user', () => {
  const user = {
    email: 'Kim.Berg@kommun.example',
    name: 'Kim Berg',
    role: 'administrator',
    password: 'fyra gröna elefanter',
  };

  it('lets the person sign in', async () => {
    await papers.app.get(AddUser, { strict: false }).run(user);
    const answer = await papers.trySignIn('kim.berg@kommun.example', user.password);
    expect(answer.json().person?.name).toBe('Kim Berg');
  });

  it('gives the role where it is to be held, by the codes of organisation and unit', async () => {
    const add = (more: object) =>
      papers.app.get(AddUser, { strict: false }).run({ ...user, ...more } as typeof user);
    const unit = { organisation: 'farsta', unit: 'parkleken' };
    const manager = { email: 'm@kommun.example', role: 'unit_manager', ...unit };
    const { personId } = await add(manager);
    const [held] = await papers.fresh.database.query<{ where: string }>(
      `SELECT o.code || '/' || u.code || '/' || own.code AS "where"
         FROM role_holding h JOIN organisation o ON o.id = h.organisation_id JOIN unit u ON u.id = h.unit_id
         JOIN person p ON p.id = h.person_id JOIN unit own ON own.id = p.unit_id WHERE h.person_id = $1`,
      [personId],
    );
    expect(held!.where).toBe('farsta/parkleken/parkleken');
    const whole = await add({ email: 's@kommun.example', organisation: 'farsta' });
    expect(whole).toMatchObject({ unitId: null, organisationId: expect.any(String) as string });
    // Eleven committees have a unit of this code.
    const unclear = { ...manager, email: 'n@kommun.example', organisation: undefined };
    await expect(add(unclear)).rejects.toMatchObject({
      fields: [{ path: 'organisation', code: 'FIELD_REQUIRED' }],
    });
    await expect(add({ ...unclear, organisation: 'finns_inte' })).rejects.toMatchObject({
      code: 'ORGANISATION_UNKNOWN',
    });
    const elsewhere = { ...unclear, organisation: 'demobostader' };
    await expect(add(elsewhere)).rejects.toMatchObject({ code: 'UNIT_UNKNOWN' });
  });

  it('is refused when the address is taken', async () => {
    await expect(papers.app.get(AddUser, { strict: false }).run(user)).rejects.toMatchObject({
      code: 'EMAIL_TAKEN',
    });
  });

  it('says everything that is wrong', async () => {
    const wrong = { email: 'kim', name: ' ', role: 'boss', password: 'short' };
    await expect(papers.app.get(AddUser, { strict: false }).run(wrong)).rejects.toMatchObject({
      code: 'FIELDS_INVALID',
      fields: [{ path: 'email' }, { path: 'name' }, { path: 'role' }, { path: 'password' }],
    });
  });
});
