import type { Role } from './roles.js';

/** Everything that a route can ask for. */
export const permissions = [
  'session.own',
  'area.read',
  'place.read',
  'category.read',
  'organisation.read',
  'organisation.administer',
  'incident.create',
  'incident.read',
  'incident.read-protected',
  'incident.correct',
  'incident.withdraw',
  'tally.read',
  'tally.read-protected',
  'reconciliation.read',
  'import.run',
  'export.run',
  'audit.read',
  'audit.verify',
  'user.administer',
  'instance.administer',
  'fault-report.read',
  'break-glass.review',
] as const;

export type Permission = (typeof permissions)[number];

/** What everybody who is signed in may do: see their own session, and the words and areas of the forms. */
const everybody = [
  'session.own',
  'area.read',
  'place.read',
  'category.read',
  'organisation.read',
] as const satisfies readonly Permission[];

/**
 * Which role gives which permission. The one table of who may do what: the guard, the pages and the tests read it.
 *
 * It answers only *whether a role may do a thing somewhere*. Access adds where (organisation and unit), to which
 * tier, which fields and in which state; until then a route that shows rows must narrow them itself.
 *
 * Chosen for least data:
 * - Rows of protected and strict incidents: the security coordinator only. Not the unit manager, before a right can be
 *   held to the own unit: the open columns do not tell the unit of a protected incident. Not
 *   safety representatives (told by the manager under AML 6:6), not analysts, not the city, not administrators.
 * - Tallies that hold protected and strict incidents: the security coordinator only. The city's office and the unit
 *   manager would need small counts to be hidden or a unit to be held to, and neither exists yet.
 * - Administrators handle accounts and imports and read no incident. Registrar and archivist get theirs with the
 *   register; partners see no figure until an area's open figures are published to them.
 * - Exports: those who read incidents, and of those they may read. A registrar's come with the register.
 * - A reporter's view of the own incidents is a matter of scope and comes with Access.
 */
export const permissionTable: Readonly<Record<Role, readonly Permission[]>> = {
  reporter: [...everybody, 'incident.create'],
  unit_manager: [
    ...everybody,
    'incident.create',
    'incident.read',
    'incident.correct',
    'tally.read',
    'export.run',
  ],
  safety_representative: [
    ...everybody,
    'incident.create',
    'incident.read',
    'tally.read',
    'export.run',
  ],
  prevention_coordinator: [
    ...everybody,
    'incident.create',
    'incident.read',
    'incident.correct',
    'incident.withdraw',
    'tally.read',
    'export.run',
  ],
  security_coordinator: [
    ...everybody,
    'incident.create',
    'incident.read',
    'incident.read-protected',
    'incident.correct',
    'incident.withdraw',
    'tally.read',
    'tally.read-protected',
    'export.run',
    'break-glass.review',
  ],
  analyst: [...everybody, 'tally.read', 'import.run'],
  city_security_office: [...everybody, 'tally.read', 'break-glass.review'],
  partner: [...everybody],
  registrar: [...everybody, 'break-glass.review', 'organisation.administer'],
  archivist: [...everybody, 'break-glass.review'],
  data_protection_officer: [
    ...everybody,
    'break-glass.review',
    'reconciliation.read',
    'audit.read',
    'audit.verify',
  ],
  administrator: [
    ...everybody,
    'reconciliation.read',
    'import.run',
    'audit.verify',
    'organisation.administer',
    'user.administer',
    'instance.administer',
    'fault-report.read',
  ],
};

/** What somebody who holds all of `held` may do: the union. Nobody holds a role, nobody may do anything. */
export function permissionsOf(held: Iterable<Role>): ReadonlySet<Permission> {
  return new Set([...held].flatMap((role) => permissionTable[role]));
}
