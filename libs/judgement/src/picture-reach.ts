import type { SqlParameters } from '#database';
import { reachOf, type Actor } from '#domain';

/** What somebody may do with pictures. */
export type PictureAct =
  'picture.read' | 'picture.write' | 'picture.follow' | 'picture.review' | 'picture.register';

/** A manager reviews for the authority that the unit belongs to: these acts are not of one unit. */
const opensFromUnit: readonly PictureAct[] = ['picture.follow', 'picture.review'];

/** The authorities whose pictures the actor may act on; null for all of them. A role for a unit opens none to write in. */
function organisationsOf(actor: Actor, act: PictureAct): string[] | null {
  const grants = reachOf(actor, act).filter(
    ({ unitId }) => unitId === null || opensFromUnit.includes(act),
  );
  if (grants.some(({ organisationId }) => organisationId === null)) return null;
  return grants.flatMap(({ organisationId }) => organisationId ?? []);
}

/** Whether the actor may do this with the pictures of an authority. */
export function mayIn(actor: Actor, act: PictureAct, organisationId: string): boolean {
  return organisationsOf(actor, act)?.includes(organisationId) ?? true;
}

/** The authorities whose pictures the actor may act on, as a condition on `column`. */
export function pictureSql(
  actor: Actor,
  act: PictureAct,
  column: string,
  parameters: SqlParameters,
): string {
  const ids = organisationsOf(actor, act);
  if (ids === null) return 'true';
  return ids.length === 0 ? 'false' : `${column} = ANY (${parameters.add(ids)}::uuid[])`;
}
