import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ImportPeople } from '#access';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import { bytesOf, csvOf } from '../support/registers.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

/** Every role that opens nothing without one, and what it needs. */
const NEEDS = {
  unit_manager: 'unitId',
  safety_representative: 'organisationId',
  prevention_coordinator: 'organisationId',
  security_coordinator: 'organisationId',
  partner: 'organisationId',
  registrar: 'organisationId',
} as const;

let app: RunningApp;
let admin: Person;
let boardId: string;
let n = 0;

beforeAll(async () => {
  app = await startRegisterApp();
  admin = await app.signInProven('admin@demo.example', DEMO_PASSWORD);
  const [board] = await app.database.query<{ id: string }>(
    `SELECT id FROM organisation WHERE code = 'kommunstyrelsen'`,
  );
  boardId = board!.id;
});
afterAll(() => app?.close());

interface Told {
  readonly id: string;
  readonly errors?: readonly { path: string; code: string; message: string }[];
}
const add = (roles: object[]) => {
  n += 1;
  const body = { name: 'Ny Person', email: `ny-${n}@lillstad.example`, roles };
  return admin.send<Told>('POST', '/people', { body });
};
const rolesOf = (personId: string) =>
  app.database.query<{ role: string; organisationId: string | null }>(
    `SELECT role, organisation_id AS "organisationId" FROM role_holding
      WHERE person_id = $1 AND (valid_to IS NULL OR valid_to > $2) ORDER BY role`,
    [personId, TODAY],
  );

describe('a role that opens nothing without an organisation or a unit', () => {
  it.each(Object.entries(NEEDS))('%s is refused with its field where none is named', async (role, field) => {
    const { status, body } = await add([{ role: 'analyst' }, { role }]);
    expect(status).toBe(422);
    const [error] = body.errors!;
    expect(error!.path).toBe(`roles.1.${field}`);
    expect(error!.message).toMatch(field === 'unitId' ? /vilken enhet/ : /vilken organisation/);
    expect(await app.database.query(`SELECT FROM person WHERE name = 'Ny Person'`)).toEqual([]);
  }); // prettier-ignore

  it('is not given to a person who is here, and what stood so before is left', async () => {
    const added = await add([{ role: 'security_coordinator', organisationId: boardId }]);
    expect(added.status).toBe(201);
    const { id } = added.body;
    await app.database.query(`UPDATE role_holding SET organisation_id = NULL WHERE person_id = $1`, [id]); // prettier-ignore
    const set = (roles: object[]) => admin.send('PUT', `/people/${id}/roles`, { body: { roles } });
    const stood = { role: 'security_coordinator' };
    expect((await set([stood, { role: 'analyst' }])).status).toBe(204);
    expect((await set([stood, { role: 'prevention_coordinator' }])).status).toBe(422);
    expect((await rolesOf(id)).map(({ role }) => role)).toEqual([
      'analyst',
      'security_coordinator',
    ]);
    expect((await set([])).status).toBe(204);
    expect((await set([stood])).status).toBe(422);
  });

  it('is given in an organisation, and a manager in a unit of it', async () => {
    const added = await add([{ role: 'analyst' }]);
    const wish = { personId: added.body.id, organisation: 'kommunstyrelsen', from: TODAY };
    const give = (body: object) => admin.send<Told>('POST', '/role-holdings', { body });
    const nowhere = await give({ ...wish, role: 'unit_manager' });
    expect(nowhere.body.errors).toMatchObject([{ path: 'unitId', code: 'ROLE_NEEDS_UNIT' }]);
    expect((await give({ ...wish, role: 'security_coordinator' })).status).toBe(201);
  });

  it('is refused in a file, row by row; a row that says what stands changes nothing', async () => {
    const rows = (...roles: string[][]) => [['namn', 'e-post', 'roll', 'organisation'], ...roles];
    const run = (given: string[][]) =>
      app.api.get(ImportPeople, { strict: false }).run(null, { file: bytesOf(csvOf(given)) });
    const coordinator = ['Kim', 'kim@lillstad.example', 'security_coordinator'];
    const refused = await run(rows([...coordinator, ''], ['Bo', 'bo@lillstad.example', 'analyst', ''])); // prettier-ignore
    expect(refused).toMatchObject({
      written: false,
      errors: [{ line: 2, column: 'organisation', code: 'ROLE_NEEDS_ORGANISATION' }],
    });
    expect(await run(rows([...coordinator, 'kommunstyrelsen']))).toMatchObject({ written: true });
    await app.database.query(
      `UPDATE role_holding SET organisation_id = NULL FROM person p WHERE p.id = person_id AND p.name = 'Kim'`,
    );
    expect(await run(rows([...coordinator, '']))).toMatchObject({ errors: [], unchanged: 1 });
  });
});
