import { createSecretKey } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { SqlParameters } from '#database';
import { decide, incidentStatuses, reachOf, roles, tiers, type Holding, type Role } from '#domain';
import { narrowGrant, objectOf, reachSql, type StoredIncident } from '#intake';
import { BlindIndex, type KeyRing } from '#protection';
import { actorWith } from '../support/actors.js';
import { freshDatabase, type FreshDatabase } from '../support/fresh-database.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh?.close());

const marks = new BlindIndex({ receipt: createSecretKey(Buffer.alloc(32, 7)) } as KeyRing);
const id = (n: number) => `0197f2b0-0000-7000-8000-00000000000${n}`;
const accounts = fc.constantFrom(id(1), id(2), id(3));
const organisations = [id(4), id(5)] as const;
/** Two units of the first organisation and one of the other. */
const unitsOf = { [id(6)]: id(4), [id(7)]: id(4), [id(8)]: id(5) };
const units = Object.keys(unitsOf);

const holdings = fc
  .record({
    role: fc.constantFrom<Role>(...roles),
    organisationId: fc.option(fc.constantFrom(...organisations)),
    unitId: fc.option(fc.constantFrom(...units)),
  })
  .map(({ role, organisationId, unitId }): Holding =>
    unitId === null
      ? { role, organisationId, unitId }
      : { role, organisationId: unitsOf[unitId]!, unitId },
  );
const actors = fc
  .record({ accountId: accounts, held: fc.array(holdings, { maxLength: 3 }) })
  .map(({ accountId, held }) => actorWith(held, { accountId }));

const incidents = fc
  .record({
    senderId: accounts,
    organisation: fc.option(fc.constantFrom(...organisations)),
    unit: fc.option(fc.constantFrom(...units)),
    tier: fc.constantFrom(...tiers),
    status: fc.constantFrom(...incidentStatuses),
    isRestricted: fc.boolean(),
  })
  .map(({ senderId, organisation, unit, tier, status, isRestricted }) => {
    const isOpen = tier === 'open' || tier === 'internal';
    const facts = {
      ...{ tier, status },
      unitId: isOpen ? unit : null,
      unitMark: isOpen || unit === null ? null : marks.ofUnit(unit),
    };
    const organisationId = unit === null ? organisation : unitsOf[unit];
    return { senderId, organisationId, facts, isRestricted } as unknown as StoredIncident;
  });

/** What a list is narrowed by before SQL is made of it; undefined is not asked for. */
const filters = fc.record({
  tier: fc.option(fc.subarray([...tiers], { minLength: 1 }), { nil: undefined, freq: 2 }),
  status: fc.option(fc.subarray([...incidentStatuses], { minLength: 1 }), {
    nil: undefined,
    freq: 2,
  }),
  organisation: fc.option(fc.subarray([...organisations], { minLength: 1 }), {
    nil: undefined,
    freq: 2,
  }),
});

it('tells the same of many incidents in SQL as of each by itself, also narrowed by a filter', async () => {
  const actions = fc.constantFrom(
    ...(['incident.read', 'incident.correct', 'incident.withdraw', 'incident.handle'] as const),
  );
  let reached = 0;
  await fc.assert(
    fc.asyncProperty(
      actors,
      actions,
      fc.array(incidents, { minLength: 1, maxLength: 60 }),
      filters,
      async (actor, action, generated, filter) => {
        const parameters = new SqlParameters();
        const rows = generated.map(({ senderId, organisationId, facts, isRestricted }, n) => ({
          ...{ n, sender_id: senderId, organisation_id: organisationId, unit_id: facts.unitId },
          ...{ tier: facts.tier, status: facts.status, mark: facts.unitMark?.toString('base64') },
          restricted_at: isRestricted ? '2026-03-01' : null,
        }));
        const list = parameters.add(JSON.stringify(rows));
        const narrowed = reachOf(actor, action).flatMap((part) => narrowGrant(part, filter) ?? []);
        const condition = reachSql(narrowed, marks, parameters);
        const found = await fresh.database.query<{ n: number }>(
          `SELECT x.n FROM json_to_recordset(${list}::json)
                    AS x (n integer, sender_id uuid, organisation_id uuid, unit_id uuid, tier text, status text, mark text, restricted_at date)
             CROSS JOIN LATERAL (SELECT x.sender_id, x.restricted_at) i
             CROSS JOIN LATERAL (
               SELECT x.organisation_id, x.unit_id, x.tier, x.status, decode(x.mark, 'base64') AS unit_mark) r
            WHERE ${condition} ORDER BY x.n`,
          parameters.values,
        );
        const isAsked = ({ organisationId, facts: { tier, status } }: StoredIncident) =>
          (filter.tier?.includes(tier) ?? true) &&
          (filter.status?.includes(status) ?? true) &&
          (filter.organisation?.includes(organisationId ?? '') ?? true);
        const allowed = generated.flatMap((incident, n) =>
          isAsked(incident) && decide(actor, action, objectOf(incident, marks)).allowed ? [n] : [],
        );
        // The organisation of a part that names none is left to the rest of the filter.
        const right = found.filter(({ n }) => isAsked(generated[n]!));
        expect(right.map(({ n }) => n)).toEqual(allowed);
        const beyond = found.filter(
          ({ n }) => !decide(actor, action, objectOf(generated[n]!, marks)).allowed,
        );
        expect(beyond).toEqual([]);
        reached += allowed.length;
      },
    ),
    { numRuns: 400 },
  );
  // That something was reached at all; how much is up to what was generated.
  expect(reached).toBeGreaterThan(50);
});
