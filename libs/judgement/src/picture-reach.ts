import type { SqlParameters } from '#database';
import { reachOf, type Actor } from '#domain';

/** What somebody may do with pictures. */
export type PictureAct = 'picture.read' | 'picture.write';

/** The authorities whose pictures the actor may act on, as a condition on `column`. A role for a unit opens none. */
export function pictureSql(
  actor: Actor,
  act: PictureAct,
  column: string,
  parameters: SqlParameters,
): string {
  const grants = reachOf(actor, act).filter(({ unitId }) => unitId === null);
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  return ids.length === 0 ? 'false' : `${column} = ANY (${parameters.add(ids)}::uuid[])`;
}
