import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SqlParameters } from '#database';
import { permissionsOf, roles, tiers, type Actor, type Role } from '#domain';
import { isWithin, mayTouch, scopeOf, scopeSql, type StoredIncident } from '#intake';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh?.close());

const id = (n: number) => `0197f2b0-0000-7000-8000-00000000000${n}`;
const accounts = fc.constantFrom(id(1), id(2), id(3));
const organisations = fc.constantFrom(id(4), id(5));

const actors = fc
  .record({
    accountId: accounts,
    roles: fc.uniqueArray(fc.constantFrom<Role>(...roles), { maxLength: 3 }),
    organisationId: fc.option(organisations, { nil: undefined }),
  })
  .map(({ accountId, roles: held, organisationId }): Actor => ({
    accountId,
    personId: accountId,
    name: 'x',
    roles: held,
    permissions: permissionsOf(held),
    ...(organisationId !== undefined && { organisationId }),
  }));

const incidents = fc
  .record({
    senderId: accounts,
    organisationId: fc.option(organisations),
    tier: fc.constantFrom(...tiers),
  })
  .map(({ tier, ...rest }) => ({ ...rest, facts: { tier } }) as unknown as StoredIncident);

it('tells the same of many incidents in SQL as of each by itself', async () => {
  const permissions = fc.constantFrom('incident.read', 'incident.correct', 'incident.withdraw');
  await fc.assert(
    fc.asyncProperty(
      actors,
      permissions,
      fc.array(incidents, { minLength: 1, maxLength: 60 }),
      async (actor, permission, generated) => {
        const parameters = new SqlParameters();
        const rows = generated.map(({ senderId, organisationId, facts }, n) => ({
          ...{ n, sender_id: senderId, organisation_id: organisationId, tier: facts.tier },
        }));
        const list = parameters.add(JSON.stringify(rows));
        const condition = scopeSql(scopeOf(actor, permission), parameters);
        const found = await fresh.database.query<{ n: number }>(
          `SELECT x.n FROM json_to_recordset(${list}::json)
                    AS x (n integer, sender_id uuid, organisation_id uuid, tier text)
             CROSS JOIN LATERAL (SELECT x.sender_id) i
             CROSS JOIN LATERAL (SELECT x.organisation_id, x.tier) r
            WHERE ${condition} ORDER BY x.n`,
          parameters.values,
        );
        const touchable = generated.flatMap((incident, n) =>
          mayTouch(actor, permission, incident) ? [n] : [],
        );
        expect(found.map(({ n }) => n)).toEqual(touchable);
      },
    ),
    { numRuns: 150 },
  );
});

it('calls a scope within another only when everything in it is in the other', () => {
  fc.assert(
    fc.property(actors, actors, fc.array(incidents), (before, after, generated) => {
      const now = scopeOf(after, 'incident.read');
      if (!isWithin(scopeOf(before, 'incident.read'), now)) return;
      for (const incident of generated) {
        if (mayTouch(before, 'incident.read', incident)) {
          expect(mayTouch(after, 'incident.read', incident)).toBe(true);
        }
      }
    }),
  );
});
