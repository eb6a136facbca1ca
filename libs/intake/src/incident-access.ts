import type { Actor } from '#domain';
import { Fault, isGuardedTier, may, tiers, type Permission, type Tier } from '#domain';
import type { SqlParameters } from '#database';
import type { StoredIncident } from './incident.reader.js';

/** The incidents that somebody may reach, in the terms of their rows. */
export interface IncidentScope {
  /** One's own incidents are always in it. */
  readonly senderId: string;
  /** The organisation whose incidents are in it too; null for none. */
  readonly organisationId: string | null;
  /** Of the organisation's incidents those of these tiers. */
  readonly tiers: readonly Tier[];
}

/**
 * The one rule of who may reach what. One's own incidents are always one's own to read, correct and withdraw.
 * Others' only inside the organisation that answers for them, since each is an authority of its own, and protected
 * and strict ones only with the permission that says so.
 */
export function scopeOf(actor: Actor, permission: Permission): IncidentScope {
  const readsGuarded = may(actor, 'incident.read-protected');
  return {
    senderId: actor.accountId,
    organisationId: may(actor, permission) ? (actor.organisationId ?? null) : null,
    tiers: tiers.filter((tier) => readsGuarded || !isGuardedTier(tier)),
  };
}

/** Whether the actor may do `permission` with this incident. */
export function mayTouch(actor: Actor, permission: Permission, incident: StoredIncident): boolean {
  const scope = scopeOf(actor, permission);
  if (incident.senderId === scope.senderId) return true;
  const within =
    incident.organisationId !== null && incident.organisationId === scope.organisationId;
  return within && scope.tiers.includes(incident.facts.tier);
}

/** `mayTouch` as a condition on `incident i` and its `incident_revision r`; a spec holds the two together. */
export function scopeSql(scope: IncidentScope, parameters: SqlParameters): string {
  const sender = parameters.add(scope.senderId);
  const organisation = parameters.add(scope.organisationId);
  const shown = parameters.add(scope.tiers);
  return `(i.sender_id = ${sender}::uuid
      OR (r.organisation_id = ${organisation}::uuid AND r.tier = ANY (${shown}::text[])))`;
}

/** Whether everything in `scope` is in `wider` too: what was allowed then is still allowed. */
export function isWithin(scope: IncidentScope, wider: IncidentScope): boolean {
  if (scope.senderId !== wider.senderId) return false;
  if (scope.organisationId === null) return true;
  return (
    scope.organisationId === wider.organisationId &&
    scope.tiers.every((tier) => wider.tiers.includes(tier))
  );
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
