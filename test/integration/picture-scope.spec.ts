import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AddUser } from '#access';
import { emptyJudgement } from '#domain';
import { holdsAny, makesPictures, type HeldRole } from '../support/access-oracle.js';
import { PicturesApp } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';

const PASSWORD = 'kvarnhjul-och-lingonris';
/** Two authorities, each with a picture and a unit. */
const AUTHORITIES = ['one', 'other'] as const;
const MAKERS = 'prevention_coordinator security_coordinator city_security_office';

const roles = [...MAKERS.split(' '), 'unit_manager', 'analyst', 'registrar', 'administrator'];
const held: readonly (readonly HeldRole[])[] = [
  ...roles.flatMap((role): HeldRole[][] => [
    [{ role }],
    [{ role, organisation: 'one' }],
    [{ role, organisation: 'other' }],
    [{ role, organisation: 'one', unit: 'unit' }],
  ]),
  [
    { role: 'prevention_coordinator', organisation: 'one', unit: 'unit' },
    { role: 'security_coordinator', organisation: 'other' },
  ],
  [
    { role: 'registrar', organisation: 'one' },
    { role: 'city_security_office', organisation: 'other' },
  ],
];

let world: PicturesApp;
const organisations: Record<string, string> = {};
const pictures: Record<string, string> = {};
const people: { roles: readonly HeldRole[]; session: Person }[] = [];

beforeAll(async () => {
  world = await PicturesApp.start();
  const { app } = world;
  const unit = randomUUID();
  for (const name of AUTHORITIES) {
    organisations[name] = randomUUID();
    await app.database.query(
      `INSERT INTO organisation (id, code, name, kind) VALUES ($1, $2, $2, 'company')`,
      [organisations[name], name],
    );
  }
  await app.database.query(
    `INSERT INTO unit (id, organisation_id, code, name, kind, reporting_rhythm, valid_from)
     VALUES ($1, $2, 'unit', 'unit', 'unit', 'none', '2020-01-01')`,
    [unit, organisations['one']!],
  );
  const add = app.api.get(AddUser, { strict: false });
  for (const [n, holdings] of held.entries()) {
    const email = `maker-${n}@pictures.example`;
    const user = { email, name: `Maker ${n}`, role: 'administrator', password: PASSWORD };
    const { personId } = await add.run(user);
    await app.database.query(`DELETE FROM role_holding WHERE person_id = $1`, [personId]);
    for (const { role, organisation, unit: of } of holdings) {
      await app.database.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
         VALUES ($1, $2, $3, $4, $5, '2020-01-01')`,
        [randomUUID(), personId, role, organisations[organisation ?? ''] ?? null, of ? unit : null],
      );
    }
    people.push({ roles: holdings, session: await app.signIn(email, PASSWORD) });
  }
  for (const name of AUTHORITIES) {
    const maker = people.find((each) => makesPictures({ name: '', roles: each.roles }, name))!;
    const begun = await world.begin({ organisationId: organisations[name] }, maker.session);
    if (begun.status !== 201) throw new Error(`not begun: ${JSON.stringify(begun.body)}`);
    pictures[name] = String(begun.body['id']);
  }
}, 120_000);
afterAll(() => world?.app.close());

it('a picture is open to whom the oracle says, by every route, and for all others it is not there', async () => {
  const wrong: string[] = [];
  let [allowed, refused] = [0, 0];
  for (const { roles: holdings, session } of people) {
    const person = { name: '', roles: holdings };
    const isAtDoor = holdsAny(person, MAKERS);
    for (const name of AUTHORITIES) {
      const makes = makesPictures(person, name);
      const section = `/situation-pictures/${pictures[name]}/sections/crime`;
      const hold = (what: string, status: number, done: number): void => {
        if (makes) allowed += 1;
        else refused += 1;
        const expected = makes ? done : isAtDoor ? 404 : 403;
        if (status === expected) return;
        wrong.push(`${what} of ${name} by ${JSON.stringify(holdings)}: ${status}`);
      };
      const read = async (path: string) => (await session.send('GET', path)).status;
      hold('read', await read(`/situation-pictures/${pictures[name]}`), 200);
      for (const path of ['', '/history', '/comments']) {
        hold(`read ${path}`, await read(section + path), 200);
      }
      // Under a revision that does not stand: whoever may is told that, and nothing changes.
      const stale = { headers: { 'if-match': '"77"' }, body: { judgement: emptyJudgement } };
      hold('write', (await session.send('PUT', section, stale)).status, 412);
      const said = { body: { text: 'Har vi fler källor?' } };
      hold('say', (await session.send('POST', `${section}/comments`, said)).status, 201);
      const resolution = `${section}/comments/${randomUUID()}/resolution`;
      const resolved = await session.send('PUT', resolution, { body: { resolved: true } });
      hold('resolve', resolved.status, 404);
      const begun = await world.begin({ organisationId: organisations[name] }, session);
      hold('begin', begun.status, 409);
    }
    const list = await session.send<{ items: { id: string }[]; organisations: { name: string }[] }>(
      'GET',
      '/situation-pictures',
    );
    const mine = AUTHORITIES.filter((name) => makesPictures(person, name));
    if (!isAtDoor) expect(list.status).toBe(403);
    else {
      expect(list.body.items.map(({ id }) => id).sort()).toEqual(
        mine.map((name) => pictures[name]).sort(),
      );
      expect(list.body.organisations.map(({ name }) => name)).toEqual([...mine].sort());
    }
  }
  expect(wrong).toEqual([]);
  expect(Math.min(allowed, refused)).toBeGreaterThan(50);
}, 120_000);
