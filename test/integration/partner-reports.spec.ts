import { afterAll, beforeAll, expect, it } from 'vitest';
import { startRegisterApp } from '../support/register-app.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

let app: RunningApp;
let partner: Person;
let foreignUnit: string;
let ownUnit: string;

beforeAll(async () => {
  app = await startRegisterApp();
  partner = await app.signIn('partner@demo.example', DEMO_PASSWORD);
  await app.database.query(
    `INSERT INTO unit (id, organisation_id, code, name, kind, headcount, reporting_rhythm, valid_from)
     SELECT gen_random_uuid(), id, 'ronden', 'Ronden', 'guards', 3, 'none', '2020-01-01'
       FROM organisation WHERE code = 'demosamverkan'`,
  );
  const idOf = async (code: string) => {
    const [row] = await app.database.query<{ id: string }>(`SELECT id FROM unit WHERE code = $1`, [
      code,
    ]);
    return row!.id;
  };
  [foreignUnit, ownUnit] = [await idOf('faltgruppen'), await idOf('ronden')];
});
afterAll(() => app?.close());

const body = (clientId: string, unitId?: string) => ({
  ...{ clientId, kind: 'observation', category: 'order.gathering' },
  ...{ occurredFrom: '2026-03-10T08:00:00Z', location: { areaCode: 'municipality:lillstad' } },
  ...(unitId && { unitId }),
});

it('a partner reports for its own organisation, and for no unit of another', async () => {
  const report = (last: string, unitId?: string) =>
    partner.send<Record<string, string>>('POST', '/incidents', {
      body: body(`5a1c0f5e-7e0d-4a77-8f1b-9a55a7b6c10${last}`, unitId),
    });
  const refused = await report('1', foreignUnit);
  expect(refused.status).toBe(422);
  expect(refused.body).toMatchObject({ errors: [{ path: 'unitId', code: 'UNIT_UNKNOWN' }] });
  const unknown = await report('2', '5a1c0f5e-7e0d-4a77-8f1b-9a55a7b6c999');
  expect(unknown.body).toEqual(refused.body);
  expect((await report('3')).status).toBe(201);
  const own = await report('4', ownUnit);
  expect(own.status).toBe(201);
  const moved = await partner.send('PATCH', `/incidents/${own.body['id']}`, {
    body: { unitId: foreignUnit },
    headers: { 'if-match': '"1"' },
  });
  expect(moved.status).toBe(422);
  const staff = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  const elsewhere = await staff.send('POST', '/incidents', {
    body: body('5a1c0f5e-7e0d-4a77-8f1b-9a55a7b6c105', ownUnit),
  });
  expect(elsewhere.status).toBe(201);
});
