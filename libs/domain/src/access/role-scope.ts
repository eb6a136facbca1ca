import { policy } from './policy.js';
import { roles, type Role } from './roles.js';

/** What a role has to be held for to open anything of others': a unit, an organisation, or it does not matter. */
export type RoleScope = 'unit' | 'organisation' | 'anywhere';

function scopeOf(role: Role): RoleScope {
  // A partner reports for its own organisation, and those who work with it say so organisation by organisation.
  if (role === 'partner') return 'organisation';
  // It is for the whole municipality; held for an authority, it makes that one's picture besides.
  if (role === 'city_security_office') return 'anywhere';
  const within = policy.filter(({ roles: held }) => held.includes(role)).map((rule) => rule.within);
  if (within.includes('unit')) return 'unit';
  const needsOne = within.includes('organisation') || within.includes('organisation-and-below');
  return needsOne ? 'organisation' : 'anywhere';
}

/**
 * What each role needs, from the policy: held for the whole municipality a role opens nobody's incidents, since each
 * organisation is an authority of its own. Whoever gives it so should be told.
 */
export const roleScopes = Object.fromEntries(
  roles.map((role) => [role, scopeOf(role)]),
) as Readonly<Record<Role, RoleScope>>;

/** What is missing for the role to open what it is for; undefined when nothing is. */
export function scopeMissing(
  role: Role,
  held: { readonly organisationId?: string | null; readonly unitId?: string | null },
): Exclude<RoleScope, 'anywhere'> | undefined {
  const needed = roleScopes[role];
  if (needed === 'unit') return held.unitId ? undefined : 'unit';
  if (needed === 'organisation' && !held.organisationId && !held.unitId) return 'organisation';
  return undefined;
}
