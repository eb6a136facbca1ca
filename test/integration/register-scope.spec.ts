import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { sees, type HeldRole, type OracleIncident } from '../support/access-oracle.js';
import { buildAccessWorld, type AccessWorld, type Somebody } from '../support/access-world.js';
import type { ListedRegister } from '../support/register-world.js';
import { RunningApp } from '../support/running-app.js';

/** What readers of the register are beside that: each may follow other entries to their incidents. */
const BESIDE: readonly (HeldRole | undefined)[] = [
  { role: 'security_coordinator', organisation: 'A' },
  { role: 'unit_manager', organisation: 'A', unit: 'a1' },
  { role: 'safety_representative', organisation: 'B' },
  { role: 'prevention_coordinator', organisation: 'A' },
  { role: 'security_coordinator', organisation: 'B' },
  { role: 'security_coordinator' },
  undefined,
];

let app: RunningApp;
let world: AccessWorld;
let readers: Somebody[];

beforeAll(async () => {
  app = await RunningApp.start();
  world = await buildAccessWorld(app);
  await app.catchUp();
  readers = world.people.filter(({ roles }) =>
    roles.some(({ role }) => role === 'registrar' || role === 'archivist'),
  );
  readers = await Promise.all(
    readers.map(async (who, n) => {
      const more = BESIDE[n % BESIDE.length];
      if (more === undefined) return who;
      await app.database.query(
        `INSERT INTO role_holding (id, person_id, role, organisation_id, unit_id, valid_from)
         SELECT $1, $2, $3, (SELECT id FROM organisation WHERE code = $4), $5, '2020-01-01'`,
        [
          ...[randomUUID(), who.personId, more.role],
          more.unit === undefined && more.organisation ? `canary-${more.organisation}` : null,
          more.unit === undefined ? null : world.unitIds[more.unit]!,
        ],
      );
      return { ...who, roles: [...who.roles, more] };
    }),
  );
}, 120_000);
afterAll(() => app?.close());

/** A register is read by whoever keeps or archives it, or all registers; a role for a unit reads none. */
function reads({ roles }: Somebody, { organisation }: OracleIncident): boolean {
  return roles.some(
    (held) =>
      (held.role === 'registrar' || held.role === 'archivist') &&
      held.unit === undefined &&
      (held.organisation === undefined || held.organisation === organisation),
  );
}

it('holds for each reader the entries of the registers that are theirs, with the way to incidents they may read', async () => {
  const guarded = world.incidents.filter(({ tier }) => tier === 'protected' || tier === 'strict');
  const entries = await app.database.query<{ id: string; incidentId: string }>(
    `SELECT id, document_id AS "incidentId" FROM register_entry`,
  );
  expect(entries.map(({ incidentId }) => incidentId).sort()).toEqual(
    guarded.map(({ id }) => id).sort(),
  );
  const entryOf = new Map(entries.map(({ id, incidentId }) => [incidentId, id]));
  let linked = 0;
  let hidden = 0;
  for (const who of readers) {
    const { status, body } = await who.session.send<ListedRegister>('GET', '/register');
    expect(status).toBe(200);
    const expected = guarded
      .filter((each) => reads(who, each))
      .map((each) => {
        const mayFollow = sees(who, each) !== 'nothing';
        if (mayFollow) linked += 1;
        else hidden += 1;
        return `${entryOf.get(each.id)} ${mayFollow ? each.id : null}`;
      });
    expect(
      body.items.map(({ id, incidentId }) => `${id} ${incidentId}`).sort(),
      JSON.stringify(who.roles),
    ).toEqual(expected.sort());
  }
  expect(readers).toHaveLength(8);
  expect(linked).toBeGreaterThan(10);
  expect(hidden).toBeGreaterThan(10);
});

it('lets the case number be set by registrars of that register and nobody else', async () => {
  const rows = await app.database.query<{ id: string; incidentId: string }>(
    `SELECT id, document_id AS "incidentId" FROM register_entry`,
  );
  const wrong: string[] = [];
  for (const who of world.people) {
    for (const { id, incidentId } of rows.slice(0, 6)) {
      const incident = world.incidents.find((each) => each.id === incidentId)!;
      const roles = who.roles.filter(({ role }) => role === 'registrar');
      const mayWrite = reads({ ...who, roles }, incident);
      // A revision that nobody has read: whoever may write is told so, and nothing is written.
      const { status } = await who.session.send('PUT', `/register/entries/${id}/case-number`, {
        headers: { 'if-match': '"77"' },
        body: { dnr: 'A 1' },
      });
      const expected = roles.length === 0 ? 403 : mayWrite ? 412 : 404;
      if (status !== expected)
        wrong.push(`${JSON.stringify(who.roles)}: ${status}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});
