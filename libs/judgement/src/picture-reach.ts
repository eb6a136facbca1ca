import type { SqlParameters } from '#database';
import { reachOf, type Actor, type PictureKind } from '#domain';

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

/**
 * Whether the actor may do this with the pictures of a kind of an authority. The municipality's own is written and reviewed
 * by the city's office alone, whatever authority keeps it; that authority's registrar hands it in and registers it.
 */
export function mayIn(
  actor: Actor,
  act: PictureAct,
  organisationId: string,
  kind: PictureKind,
): boolean {
  if (kind !== 'city') return organisationsOf(actor, act)?.includes(organisationId) ?? true;
  if (act !== 'picture.register' && writesForCity(actor)) return true;
  const isRegistrars = act === 'picture.register' || act === 'picture.follow';
  return isRegistrars && (organisationsOf(actor, 'picture.register')?.includes(organisationId) ?? true); // prettier-ignore
}

/** Whether the actor writes and reviews the municipality's own picture. */
export function writesForCity(actor: Actor): boolean {
  return reachOf(actor, 'picture.city').length > 0;
}

/** The pictures that the actor may act on, as a condition on the row called `alias`: `mayIn` as SQL. */
export function pictureRowSql(
  actor: Actor,
  act: PictureAct,
  alias: string,
  parameters: SqlParameters,
): string {
  const of = (one: PictureAct): string =>
    pictureSql(actor, one, `${alias}.organisation_id`, parameters);
  const register = act === 'picture.register' || act === 'picture.follow';
  const isCity = act !== 'picture.register' && writesForCity(actor) ? 'true' : register ? of('picture.register') : 'false'; // prettier-ignore
  return `CASE ${alias}.kind WHEN 'city' THEN ${isCity} ELSE ${of(act)} END`;
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
