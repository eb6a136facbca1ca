import { policy } from './policy.js';
import { roles, type Role } from './roles.js';

/** Everything that a route can ask for, and that the policy decides of: the class of what it is done to, and the act. */
export const permissions = [
  'session.own',
  'area.read',
  'place.read',
  'category.read',
  'organisation.read',
  'organisation.administer',
  'incident.create',
  'incident.read',
  'incident.correct',
  'incident.withdraw',
  'incident.handle',
  'incident.break-glass',
  'tally.read',
  'tally.read-banded',
  'reconciliation.read',
  'import.run',
  'export.run',
  'audit.read',
  'audit.verify',
  'user.administer',
  'instance.administer',
  'fault-report.read',
  'policy.read',
  'policy.explain',
  'break-glass.review',
] as const;

export type Permission = (typeof permissions)[number];

/** Whether `text` is a permission. */
export function isPermission(text: string): text is Permission {
  return (permissions as readonly string[]).includes(text);
}

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
