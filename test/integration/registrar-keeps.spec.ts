import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AddUser, SeedDemoAccounts } from '#access';
import { keeps, type HeldRole, type OracleTree } from '../support/access-oracle.js';
import { RunningApp, type Person } from '../support/running-app.js';

/** A city, two committees, a group of companies in three levels, and a partner that belongs to nobody. */
const TREE: OracleTree = {
  city: null,
  ...{ social: 'city', school: 'city', group: 'city' },
  ...{ water: 'group', pipes: 'water', guards: null },
};
const KIND: Readonly<Record<string, string>> = { city: 'city', guards: 'partner' };
const PASSWORD = 'kvarnhjul-och-lingonris';
const NAMES = Object.keys(TREE);

const held: readonly (readonly HeldRole[])[] = [
  [{ role: 'administrator' }],
  [{ role: 'registrar' }],
  ...NAMES.map((organisation): HeldRole[] => [{ role: 'registrar', organisation }]),
  [{ role: 'registrar', organisation: 'social', unit: 'social' }],
  [
    { role: 'registrar', organisation: 'pipes' },
    { role: 'security_coordinator', organisation: 'school' },
  ],
];

interface Keeper {
  readonly roles: readonly HeldRole[];
  readonly session: Person;
}

let app: RunningApp;
const keepers: Keeper[] = [];
const organisationIds: Record<string, string> = {};
/** One of each organisation, called as it is. */
const unitIds: Record<string, string> = {};

beforeAll(async () => {
  app = await RunningApp.start({ LAGESBILD_DEMO: 'liten' });
  await app.api.get(SeedDemoAccounts, { strict: false }).run();
  for (const name of NAMES) {
    organisationIds[name] = randomUUID();
    unitIds[name] = randomUUID();
    await app.database.query(
      `INSERT INTO organisation (id, code, name, kind, parent_id) VALUES ($1, $2, $2, $3, $4)`,
      [organisationIds[name]!, name, KIND[name] ?? 'company', organisationIds[TREE[name] ?? ''] ?? null],
    ); // prettier-ignore
    await app.database.query(
      `INSERT INTO unit (id, organisation_id, code, name, kind, reporting_rhythm, valid_from)
       VALUES ($1, $2, $3, $3, 'unit', 'none', '2020-01-01')`,
      [unitIds[name]!, organisationIds[name]!, `unit_${name}`],
    );
  }
  for (const [n, roles] of held.entries()) keepers.push(await keeper(n, roles));
}, 60_000);
afterAll(() => app?.close());

async function keeper(n: number, roles: readonly HeldRole[]): Promise<Keeper> {
  const email = `keeper-${n}@keeps.example`;
  const add = app.api.get(AddUser, { strict: false });
  const user = { email, name: `Keeper ${n}`, role: 'administrator', password: PASSWORD };
  const { personId } = await add.run(user);
  await app.database.query(`DELETE FROM role_holding WHERE person_id = $1`, [personId]);
  for (const { role, organisation, unit } of roles) {
    const place = [organisationIds[organisation ?? ''] ?? null, unitIds[unit ?? ''] ?? null];
    await app.database.query(
      `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
       VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
      [randomUUID(), personId, role, ...place],
    );
  }
  return { roles, session: await app.signInProven(email, PASSWORD) };
}

const oracle = ({ roles }: Keeper, organisation: string, unit?: string) =>
  keeps({ name: '', roles }, organisation, TREE, unit);
const unmatched = { headers: { 'if-match': '"77"' } };

it('changes what the role is held for and what lies under it, and nothing of another authority', async () => {
  const wrong: string[] = [];
  const said = (what: string, { roles }: Keeper, status: number) =>
    wrong.push(`${what} by ${JSON.stringify(roles)}: ${status}`);
  let [allowed, refused] = [0, 0];
  const hold = (what: string, who: Keeper, is: boolean, status: number, done: number, not: number) => {
    if (is) allowed += 1;
    else refused += 1;
    if (status !== (is ? done : not)) said(what, who, status);
  }; // prettier-ignore
  for (const who of keepers) {
    for (const name of NAMES) {
      const unit = `/units/${unitIds[name]}`;
      const mine = oracle(who, name);
      const mineIsUnit = oracle(who, name, name);
      // Under a revision that does not stand: whoever may is told that, and nothing changes.
      const change = { body: { name: 'x' }, ...unmatched };
      const organisation = `/organisations/${organisationIds[name]}`;
      const patched = await who.session.send('PATCH', organisation, change);
      hold(`PATCH ${name}`, who, mine, patched.status, 412, 404);
      hold(`GET unit of ${name}`, who, mineIsUnit, (await who.session.send('GET', unit)).status, 200, 404); // prettier-ignore
      const unitPatched = await who.session.send('PATCH', unit, change);
      hold(`PATCH unit of ${name}`, who, mineIsUnit, unitPatched.status, 412, 404);
      const backwards = { body: { from: '2026-02-02', lastDay: '2026-02-01', reason: 'x' } };
      const paused = await who.session.send('POST', `${unit}/pauses`, backwards);
      hold(`pause of ${name}`, who, mineIsUnit, paused.status, 422, 422);
      const pause = { body: { from: '2026-02-02', lastDay: '2026-02-02', reason: 'x' } };
      const first = await who.session.send('POST', `${unit}/pauses`, pause);
      // The first who may makes it, and the next is told that it is there.
      const done = first.status === 201 ? 201 : 409;
      hold(`pause of ${name}`, who, mineIsUnit, first.status, done, 404);
      const ended = await who.session.send('DELETE', `${unit}/pauses/${randomUUID()}`);
      hold(`no pause of ${name}`, who, mineIsUnit, ended.status, 404, 404);
      const listed = await who.session.send('GET', `/role-holdings?organisation=${name}`);
      hold(`holdings of ${name}`, who, mine, listed.status, 200, 422);
      const twice = {
        organisation: name,
        name: `unit-${name}`,
        kind: 'x',
        reportingRhythm: 'none',
      };
      const added = await who.session.send('POST', '/units', { body: twice });
      const code = (added.body as { code?: string }).code;
      if (added.status !== 422 || (code === 'FIELDS_INVALID') !== mine) said('unit', who, added.status); // prettier-ignore
      const below = {
        name: `Below ${name} ${who.roles.length} ${keepers.indexOf(who)}`,
        kind: 'company',
      };
      const placed = await who.session.send('POST', '/organisations', { body: { ...below, parent: name } }); // prettier-ignore
      hold(`below ${name}`, who, mine, placed.status, 201, 422);
    }
  }
  expect(wrong).toEqual([]);
  expect(Math.min(allowed, refused)).toBeGreaterThan(100);
}, 120_000);

it('is told in the list which organisations it may change', async () => {
  for (const who of keepers) {
    const { body } = await who.session.send<{ items: { code: string; mayChange: boolean }[] }>(
      'GET',
      '/organisations',
    );
    const told = body.items.filter(({ code }) => NAMES.includes(code));
    expect(told.map(({ code, mayChange }) => [code, mayChange]).sort()).toEqual(
      NAMES.map((name) => [name, oracle(who, name)]).sort(),
    );
  }
});

it('moves nothing out of or into another authority, and lets nobody in at another’s door', async () => {
  const of = (organisation: string) =>
    keepers.find(({ roles }) => roles.length === 1 && roles[0]?.role === 'registrar' && roles[0].organisation === organisation && roles[0].unit === undefined)!; // prettier-ignore
  const change = async (who: Keeper, name: string, body: object) => {
    const [{ revision }] = (await app.database.query<{ revision: number }>(
      `SELECT revision FROM organisation WHERE code = $1`,
      [name],
    )) as [{ revision: number }];
    const at = `/organisations/${organisationIds[name]}`;
    const headers = { 'if-match': `"${revision}"` };
    const answer = await who.session.send<{ code: string }>('PATCH', at, { body, headers });
    return answer.status === 200 ? 'done' : answer.body.code;
  };
  const [city, group, water] = [of('city'), of('group'), of('water')];
  expect(await change(water, 'water', { parent: 'school' })).toBe('ORGANISATION_UNKNOWN');
  expect(await change(water, 'water', { parent: null })).toBe('ORGANISATION_UNKNOWN');
  expect(await change(water, 'pipes', { parent: 'school' })).toBe('ORGANISATION_UNKNOWN');
  expect(await change(group, 'pipes', { parent: 'group' })).toBe('done');
  expect(await change(group, 'pipes', { parent: null })).toBe('FIELDS_INVALID');
  expect(await change(group, 'pipes', { parent: 'water', name: 'Rören' })).toBe('done');
  expect(await change(of('guards'), 'guards', { worksWith: ['school'] })).toBe('ORGANISATION_UNKNOWN'); // prettier-ignore
  expect(await change(city, 'guards', { worksWith: ['school'] })).toBe('NOT_FOUND');
  const [admin] = keepers as [Keeper];
  expect(await change(admin, 'guards', { worksWith: ['school'] })).toBe('done');
  // Nor does it end what another has agreed to.
  expect(await change(of('guards'), 'guards', { worksWith: [] })).toBe('ORGANISATION_UNKNOWN');
  expect(await change(admin, 'guards', { worksWith: [], parent: null })).toBe('done');
});
