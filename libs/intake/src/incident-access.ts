import type { Actor } from '#domain';
import { Fault, may, type Permission } from '#domain';
import type { StoredIncident } from './incident.reader.js';

/**
 * Whether the actor may do `permission` with this incident. One's own incidents are always one's own to read,
 * correct and withdraw. Others' only inside the organisation that answers for them, since each is an authority of
 * its own, and protected and strict ones only with the permission that says so.
 */
export function mayTouch(actor: Actor, permission: Permission, incident: StoredIncident): boolean {
  if (incident.senderId === actor.accountId) return true;
  const within =
    incident.organisationId !== null && incident.organisationId === actor.organisationId;
  const { tier } = incident.facts;
  const isGuarded = tier === 'protected' || tier === 'strict';
  return within && may(actor, permission) && (!isGuarded || may(actor, 'incident.read-protected'));
}

/** The incident when the actor may touch it; the same NOT_FOUND whether it is hidden or absent. */
export function touchable(
  actor: Actor,
  permission: Permission,
  incident: StoredIncident | undefined,
): StoredIncident {
  if (incident === undefined || !mayTouch(actor, permission, incident))
    throw new Fault('NOT_FOUND');
  return incident;
}
