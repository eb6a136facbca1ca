import type { SqlParameters } from '#database';
import { decide, Fault, reachOf, type Actor, type Permission } from '#domain';
import type { StoredDisclosure } from './disclosure.row.js';

type DisclosureAct = Extract<Permission, `disclosure.${string}`>;

/** The disclosures that somebody may see, as a condition on `d`. A role that is held for a unit opens none. */
export function disclosuresSql(actor: Actor, parameters: SqlParameters): string {
  const grants = reachOf(actor, 'disclosure.read').filter(({ unitId }) => unitId === null);
  if (grants.some(({ organisationId }) => organisationId === null)) return 'true';
  const ids = grants.flatMap(({ organisationId }) => organisationId ?? []);
  return ids.length === 0 ? 'false' : `d.organisation_id = ANY (${parameters.add(ids)}::uuid[])`;
}

/** Whether somebody may do this with a disclosure. */
export function mayWith(
  actor: Actor,
  act: DisclosureAct,
  { organisationId }: Pick<StoredDisclosure, 'organisationId'>,
): boolean {
  return decide(actor, act, { organisationId }).allowed;
}

/** The disclosure, for whoever may do this with it. Throws `Fault` NOT_FOUND, the same for one that is not there. */
export function reached(
  actor: Actor,
  act: DisclosureAct,
  disclosure: StoredDisclosure | undefined,
): StoredDisclosure {
  if (disclosure === undefined || !mayWith(actor, act, disclosure)) throw new Fault('NOT_FOUND');
  return disclosure;
}
