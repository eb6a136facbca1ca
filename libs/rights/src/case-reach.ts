import type { SqlParameters } from '#database';
import { decide, reachOf, type Actor, type Permission } from '#domain';

/** Whether somebody handles what persons ask of this authority. */
export function handlesFor(actor: Actor, organisationId: string): boolean {
  return decide(actor, 'rights.handle', { organisationId }).allowed;
}

/** The same as a condition on `column`, the authority's id. A role that is held for a unit opens nothing. */
export function handledSql(actor: Actor, column: string, parameters: SqlParameters): string {
  return heldForSql(actor, 'rights.handle', column, parameters);
}

/** Whether an act is the actor's in an authority, as a condition on `column`, the authority's id. */
export function heldForSql(
  actor: Actor,
  act: Permission,
  column: string,
  parameters: SqlParameters,
): string {
  const grants = reachOf(actor, act).filter(({ unitId }) => unitId === null);
  if (grants.some(({ organisationId }) => organisationId === null)) return 'true';
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  return ids.length === 0 ? 'false' : `${column} = ANY (${parameters.add(ids)}::uuid[])`;
}
