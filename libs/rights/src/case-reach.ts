import type { SqlParameters } from '#database';
import { decide, reachOf, type Actor } from '#domain';

/** Whether somebody handles what persons ask of this authority. */
export function handlesFor(actor: Actor, organisationId: string): boolean {
  return decide(actor, 'rights.handle', { organisationId }).allowed;
}

/** The same as a condition on `column`, the authority's id. A role that is held for a unit opens nothing. */
export function handledSql(actor: Actor, column: string, parameters: SqlParameters): string {
  const grants = reachOf(actor, 'rights.handle').filter(({ unitId }) => unitId === null);
  if (grants.some(({ organisationId }) => organisationId === null)) return 'true';
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  return ids.length === 0 ? 'false' : `${column} = ANY (${parameters.add(ids)}::uuid[])`;
}
