import { permissions, type Permission } from './permissions.js';
import { policy } from './policy.js';
import { roles, type Role } from './roles.js';

/**
 * Which role gives which permission somewhere: what the guard asks before anything is looked up. Made from the policy,
 * in the order of the permissions; whether an act is allowed with this very object is for `decide`.
 */
export const permissionTable = Object.fromEntries(
  roles.map((role) => {
    const given = new Set(
      policy.filter((rule) => rule.roles.includes(role)).flatMap(({ actions }) => actions),
    );
    return [role, permissions.filter((permission) => given.has(permission))];
  }),
) as unknown as Readonly<Record<Role, readonly Permission[]>>;

/** What somebody who holds all of `held` may do: the union. Nobody holds a role, nobody may do anything. */
export function permissionsOf(held: Iterable<Role>): ReadonlySet<Permission> {
  return new Set([...held].flatMap((role) => permissionTable[role]));
}
