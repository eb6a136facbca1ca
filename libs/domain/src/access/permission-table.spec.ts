import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permissions, type Permission } from './permissions.js';
import { permissionsOf, permissionTable } from './permission-table.js';
import { isRole, roles, type Role } from './roles.js';

const holders = (permission: Permission) =>
  roles.filter((role) => permissionTable[role].includes(permission));

describe('the table of permissions', () => {
  it('covers the twelve roles of the contract', () => {
    expect(Object.keys(permissionTable)).toEqual(roles);
    expect(roles).toHaveLength(12);
  });

  it('gives each permission to somebody, and nobody one twice', () => {
    for (const permission of permissions) expect(holders(permission)).not.toEqual([]);
    for (const role of roles) {
      expect(new Set(permissionTable[role]).size).toBe(permissionTable[role].length);
    }
  });

  it('lets an administrator read no incident and no figure', () => {
    const may = permissionsOf(['administrator']);
    expect([...may].filter((each) => /^(incident|tally)\./.test(each))).toEqual([]);
  });

  it('never gives exports without reading', () => {
    for (const role of roles) {
      const may = permissionsOf([role]);
      if (may.has('export.run')) expect(may.has('incident.read')).toBe(true);
    }
  });

  it('adds roles up: a second role never takes anything away', () => {
    const someRoles = fc.array(fc.constantFrom<Role>(...roles));
    fc.assert(
      fc.property(someRoles, someRoles, (first, second) => {
        const both = permissionsOf([...first, ...second]);
        const apart = new Set([...permissionsOf(first), ...permissionsOf(second)]);
        expect(both).toEqual(apart);
      }),
    );
    expect(permissionsOf([])).toEqual(new Set());
  });

  it('knows a role only by its own name', () => {
    expect(isRole('reporter')).toBe(true);
    expect(isRole('constructor')).toBe(false);
  });
});
