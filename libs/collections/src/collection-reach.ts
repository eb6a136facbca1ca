import { reachOf, type Actor } from '#domain';
import type { SqlParameters } from '#database';

/** What somebody may do with collections. */
export type CollectionAct = 'collection.read' | 'collection.keep' | 'collection.answer';

/** The authorities that the actor may do this for; null for all of them. A role for a unit opens none. */
function organisationsOf(actor: Actor, act: CollectionAct): string[] | null {
  const grants = reachOf(actor, act).filter(({ unitId }) => unitId === null);
  if (grants.some(({ organisationId }) => organisationId === null)) return null;
  return grants.flatMap(({ organisationId }) => organisationId ?? []);
}

/** Whether the actor keeps collections: the city's office. */
export function keepsCollections(actor: Actor): boolean {
  return reachOf(actor, 'collection.keep').length > 0;
}

/** Whether the actor may do this for an authority. */
export function mayFor(actor: Actor, act: CollectionAct, organisationId: string): boolean {
  return organisationsOf(actor, act)?.includes(organisationId) ?? true;
}

/** The authorities that the actor may do this for, as a condition on `column`. */
export function collectionSql(
  actor: Actor,
  act: CollectionAct,
  column: string,
  parameters: SqlParameters,
): string {
  const ids = organisationsOf(actor, act);
  if (ids === null) return 'true';
  return ids.length === 0 ? 'false' : `${column} = ANY (${parameters.add(ids)}::uuid[])`;
}
