import { describe, expect, it } from 'vitest';
import { decide, type PolicyObject } from './decide.js';
import { permissionsOf } from './permission-table.js';
import { roleScopes, scopeMissing } from './role-scope.js';
import { roles, type Role } from './roles.js';

const actorWith = (role: Role, organisationId: string | null, unitId: string | null) => ({
  ...{ accountId: 'a', personId: 'p', name: 'Kim' },
  ...{ holdings: [{ role, organisationId, unitId }], roles: [role] },
  permissions: permissionsOf([role]),
});
const incident: PolicyObject = {
  senderId: 'somebody',
  organisationId: 'o',
  tier: 'internal',
  state: 'recorded',
  isOfUnit: (id: string) => id === 'u',
};
const reads = (role: Role, organisationId: string | null, unitId: string | null) =>
  decide(actorWith(role, organisationId, unitId), 'incident.read', incident).allowed;

describe('what a role has to be held for', () => {
  it('is what it takes to read an incident of others, for each role that can', () => {
    const readers = roles.filter((role) => reads(role, 'o', 'u'));
    expect(readers).toHaveLength(4);
    for (const role of readers) {
      expect(reads(role, null, null)).toBe(false);
      expect(scopeMissing(role, {})).toBe(roleScopes[role]);
      expect(scopeMissing(role, { organisationId: 'o', unitId: 'u' })).toBeUndefined();
      expect(scopeMissing(role, { organisationId: 'o' }) === undefined).toBe(
        reads(role, 'o', null),
      );
    }
  });

  it('is a unit for its manager, an organisation for coordinators and partners, and nothing for the city', () => {
    expect(roleScopes).toMatchObject({
      ...{ unit_manager: 'unit', security_coordinator: 'organisation', partner: 'organisation' },
      ...{ city_security_office: 'anywhere', administrator: 'anywhere', reporter: 'anywhere' },
    });
  });
});
