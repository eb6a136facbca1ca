import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoAccounts } from '#access';
import { Notify } from '#notify';
import { startRegisterApp, TODAY } from '../support/register-app.js';
import type { Person, RunningApp } from '../support/running-app.js';
import { DEMO_PASSWORD } from '../support/stockholm.js';

const CANARY = 'Kanarie Fågelsson';
const BY_DAYS = 'from=2026-03-01&to=2026-04-01';

interface Document {
  readonly paths: Record<string, Record<string, { parameters?: { name: string }[] }>>;
}

let app: RunningApp;
let admin: Person;
let canaryId: string;
let unitId: string;
let incidentId: string;

beforeAll(async () => {
  app = await startRegisterApp();
  admin = await app.signInProven('admin@demo.example', DEMO_PASSWORD);
  const [row] = await app.database.query<{ id: string; unitId: string }>(
    `UPDATE person SET name = $1 FROM account a
      WHERE a.person_id = person.id AND a.email = 'reporter@demo.example'
     RETURNING person.id, person.unit_id AS "unitId"`,
    [CANARY],
  );
  canaryId = row!.id;
  unitId = row!.unitId;
  for (const role of ['prevention_coordinator', 'analyst']) {
    const wish = { personId: canaryId, role, from: TODAY };
    const body = { ...wish, organisation: 'kommunstyrelsen' };
    await admin.send('POST', '/role-holdings', { body });
  }
  const second = { personId: canaryId, capacity: 'neighbour', from: TODAY };
  await admin.send('POST', '/second-persons', { body: second });
  const reporter = await app.signIn('reporter@demo.example', DEMO_PASSWORD);
  const told = await reporter.send<{ id: string }>('POST', '/incidents', {
    body: {
      clientId: '3f2b8a1e-52d0-4c5e-9a41-1d5f0f8f7b10',
      ...{ kind: 'observation', category: 'order.gathering', occurredFrom: '2026-03-09T20:00:00Z' },
      location: { areaCode: 'municipality:lillstad' },
    },
  });
  expect(told.status).toBe(201);
  incidentId = told.body.id;
  await app.catchUp();
});
afterAll(() => app?.close());

const protect = (protectedIdentity: boolean) =>
  admin.send('PUT', `/people/${canaryId}/protection`, { body: { protectedIdentity } });

/** Every address that can be read, with ids and filters that lead to the canary. */
async function addresses(): Promise<string[]> {
  const { body } = await app.send<Document>('GET', '/openapi.json');
  const found = Object.entries(body.paths).filter(([, methods]) => 'get' in methods);
  const query = `organisation=kommunstyrelsen`;
  return found.flatMap(([path, methods]) => {
    const id = path.includes('/units/') ? unitId : incidentId;
    const at = path.replace(/\{[^}]+\}/g, id);
    const names = (methods['get']?.parameters ?? []).map(({ name }) => name);
    const days = names.includes('from') ? `&${BY_DAYS}` : '';
    const organisation = names.includes('organisation') ? query : '';
    const asked = [organisation, days].filter(Boolean).join('').replace(/^&/, '');
    return asked === '' ? [at] : [at, `${at}?${asked}`];
  });
}

/** Who has seen the name, by account and address. */
async function seen(accounts: readonly string[]): Promise<string[]> {
  const all = await addresses();
  const hits: string[] = [];
  for (const email of accounts) {
    const person = await app.signIn(email, DEMO_PASSWORD);
    for (const at of all) {
      const answer = await person.send<unknown>('GET', at);
      const text = JSON.stringify(answer.body) + JSON.stringify(answer.headers);
      if (text.includes(CANARY) || text.includes('Fågelsson')) hits.push(`${email} ${at}`);
    }
  }
  return hits;
}

const others = demoAccounts
  .map(({ email }) => email)
  .filter((email) => !/^(reporter|admin|security)@/.test(email));

describe('a person with protected identity', () => {
  it('was seen by others before', async () => {
    expect(await seen(['analyst@demo.example'])).toContain(
      'analyst@demo.example /api/v1/coordinators',
    );
  });

  it('is named to nobody on any route, but to themself, administrators and the security coordinator', async () => {
    expect((await protect(true)).status).toBe(204);
    expect(await seen(others)).toEqual([]);
    expect(await seen(['reporter@demo.example'])).toContain(
      'reporter@demo.example /api/v1/session',
    );
    expect(await seen(['admin@demo.example'])).toContain('admin@demo.example /api/v1/people');
    expect(await seen(['security@demo.example'])).toContain(
      'security@demo.example /api/v1/coordinators',
    );
  });

  it('shows as nobody in particular, without a unit', async () => {
    const registrar = await app.signIn('registrar@demo.example', DEMO_PASSWORD);
    const { body } = await registrar.send<{ items: { person: { id: string } }[] }>(
      'GET',
      '/role-holdings?organisation=kommunstyrelsen',
    );
    const own = body.items.filter(({ person }) => person.id === canaryId);
    expect(own.length).toBeGreaterThan(1);
    for (const one of own) expect(one).toMatchObject({ person: { name: null }, unit: null });
  });

  it('stands in no list where its name or its unit would have put it', async () => {
    const registrar = await app.signIn('registrar@demo.example', DEMO_PASSWORD);
    const { body } = await registrar.send<{ items: { person: { name: string | null } }[] }>(
      'GET',
      '/role-holdings?organisation=kommunstyrelsen',
    );
    const named = body.items.map(({ person }) => person.name !== null);
    const last = named.lastIndexOf(true);
    expect(named.slice(0, last + 1)).not.toContain(false);
    expect(named.slice(last + 1).length).toBeGreaterThan(1);
  });

  it('is hidden from the security coordinator of another organisation', async () => {
    await app.database.query(
      `UPDATE role_holding SET organisation_id = (SELECT id FROM organisation WHERE code = 'demobostader')
        WHERE role = 'security_coordinator'`,
    );
    expect(await seen(['security@demo.example'])).toEqual([]);
  });

  it('stands in no message and no audit row', async () => {
    await app.database.transaction((tx) =>
      app.api.get(Notify, { strict: false }).tell(tx, {
        ...{ recipientId: canaryId, kind: 'break-glass.used', key: 'canary' },
        values: { reference: 'H-2026-7K3M9Q-4', reviewBy: '2026-03-17' },
      }),
    );
    for (const table of ['message', 'audit_entry', 'outbox']) {
      const rows = await app.database.query(
        `SELECT 1 FROM ${table} t WHERE t::text LIKE '%Fågelsson%'`,
      );
      expect(rows).toEqual([]);
    }
    const noted = await app.database.query(
      `SELECT 1 FROM audit_entry WHERE action = 'person.protected'`,
    );
    expect(noted).toHaveLength(1);
  });

  it('is named again when the protection ends; only administrators say so', async () => {
    const registrar = await app.signIn('registrar@demo.example', DEMO_PASSWORD);
    const refused = await registrar.send('PUT', `/people/${canaryId}/protection`, {
      body: { protectedIdentity: false },
    });
    expect(refused.status).toBe(403);
    await protect(false);
    expect(await seen(['analyst@demo.example'])).toContain(
      'analyst@demo.example /api/v1/coordinators',
    );
  });
});
