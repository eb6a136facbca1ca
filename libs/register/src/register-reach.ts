import type { SqlParameters } from '#database';
import { reachOf, type Actor, type Permission } from '#domain';
import { WITHOUT_ORGANISATION } from './document.js';

/**
 * The registers that somebody may do this with, as a condition on `column`, the authority's id. A role that is held for
 * a unit opens none: no entry says which unit it is about.
 */
export function registersSql(
  actor: Actor,
  action: Extract<Permission, 'register.read' | 'register.write'>,
  column: string,
  parameters: SqlParameters,
): string {
  const grants = reachOf(actor, action).filter(({ unitId }) => unitId === null);
  if (grants.some(({ organisationId }) => organisationId === null)) return 'true';
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  return ids.length === 0 ? 'false' : `${column} = ANY (${parameters.add(ids)}::uuid[])`;
}

/** The authority as it is told: null where no organisation answers. */
export function organisationOf(stored: string): string | null {
  return stored === WITHOUT_ORGANISATION ? null : stored;
}
