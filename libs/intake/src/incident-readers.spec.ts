import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decide,
  flattenCategories,
  incidentKinds,
  incidentReaders,
  permissionsOf,
  roles,
  taxonomy,
  tiers,
  tierWhenReported,
  type Actor,
  type FieldGroup,
  type Role,
  type Tier,
} from '#domain';
import { factsOf } from './incident-facts.js';

const held = { organisationId: 'organisation', unitId: 'unit' };

/** What somebody with the one role, in the unit that it concerns, sees of another's incident. */
function seen(role: Role, tier: Tier): ReadonlySet<FieldGroup> {
  const actor: Actor = {
    ...{ accountId: 'reader', personId: 'reader', name: 'x', roles: [role] },
    holdings: [{ role, ...held }],
    permissions: permissionsOf([role]),
  };
  const { organisationId } = held;
  const object = { senderId: 'other', organisationId, tier, isOfUnit: () => true };
  return decide(actor, 'incident.read', { ...object, state: 'recorded' }).fields;
}

describe('the readers that a reporter is told of', () => {
  it('are those whom the policy lets read, tier by tier and role by role', () => {
    for (const tier of tiers) {
      const { readers, partly, others } = incidentReaders(tier);
      expect(readers).toEqual(roles.filter((role) => seen(role, tier).has('text')));
      expect(others).toEqual(roles.filter((role) => seen(role, tier).size === 0));
      expect([...readers, ...partly, ...others].sort()).toEqual([...roles].sort());
    }
    expect(incidentReaders('protected')).toMatchObject({
      readers: ['unit_manager', 'security_coordinator'],
      partly: ['safety_representative'],
    });
    expect(incidentReaders('strict').readers).toEqual(['security_coordinator']);
  });

  it('are told from the tier that the incident then gets', () => {
    const categories = flattenCategories(taxonomy.categories).filter(({ retired }) => !retired);
    const reports = fc
      .constantFrom(...categories)
      .chain((node) =>
        fc.record({ node: fc.constant(node), kind: fc.constantFrom(...node.kinds) }),
      );
    const chain = { areaKey: 1, countyKey: 1, municipalityKey: 1, districtKey: 1, subAreaKey: 1 };
    const areas = { resolve: () => ({ areaKey: 1 }), chainOf: () => chain };
    fc.assert(
      fc.property(reports, ({ node, kind }) => {
        const now = new Date('2026-03-01T12:00:00Z');
        const body = { kind, category: node.code, occurredFrom: now.toISOString() };
        const facts = factsOf(
          { ...body, location: { areaCode: 'x' } },
          {
            ...{ actor: null, places: new Map(), now, timeZone: 'Europe/Stockholm' },
            source: 'staff',
            areas: areas as never,
          },
        );
        expect(tierWhenReported(kind, node.code)).toBe(facts.tier);
      }),
      { numRuns: 300 },
    );
    expect(incidentKinds.map((kind) => tierWhenReported(kind, null))).toContain('protected');
  });
});
