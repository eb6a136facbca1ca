import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  flattenCategories,
  incidentKinds,
  incidentReaders,
  permissionsOf,
  roles,
  taxonomy,
  tiers,
  tierWhenReported,
  type Actor,
  type Role,
} from '#domain';
import { mayTouch } from './incident-access.js';
import { factsOf } from './incident-facts.js';
import type { StoredIncident } from './incident.reader.js';

const ORGANISATION = '0197f2b0-0000-7000-8000-000000000001';

function actorOf(role: Role): Actor {
  const permissions = permissionsOf([role]);
  const ids = { accountId: 'reader', personId: 'reader', organisationId: ORGANISATION };
  return { ...ids, name: 'x', roles: [role], permissions };
}

describe('the readers that a reporter is told of', () => {
  it('are those whom the rule of access lets read, tier by tier and role by role', () => {
    for (const tier of tiers) {
      const incident = { senderId: 'other', organisationId: ORGANISATION, facts: { tier } };
      const { readers, others } = incidentReaders(tier);
      const reading = roles.filter((role) =>
        mayTouch(actorOf(role), 'incident.read', incident as unknown as StoredIncident),
      );
      expect(readers).toEqual(reading);
      expect([...readers, ...others].sort()).toEqual([...roles].sort());
    }
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
