import { strictestTier } from '../incident/strictest-tier.js';
import { category } from '../taxonomy/taxonomy.js';
import type { IncidentKind, Tier } from '../taxonomy/terms.js';
import { permissionsOf } from './permissions.js';
import { roles, type Role } from './roles.js';

/** Who, in the organisation that answers for an incident, reads it and who does not. */
export interface IncidentReaders {
  readonly readers: readonly Role[];
  readonly others: readonly Role[];
}

/** Whatever is told of a threatened colleague starts protected; a category may only raise that. */
export function tierFloor(kind: IncidentKind): Tier {
  return kind === 'staff_incident' ? 'protected' : 'open';
}

/** The tier that an incident gets when staff report it. An unknown category adds nothing to the kind's own. */
export function tierWhenReported(kind: IncidentKind, categoryCode: string | null): Tier {
  const node = categoryCode === null ? undefined : category(categoryCode);
  return strictestTier(tierFloor(kind), node?.defaultTier ?? 'open');
}

/** Whether incidents of a tier are only for those whose permission says so. */
export function isGuardedTier(tier: Tier): boolean {
  return tier === 'protected' || tier === 'strict';
}

/**
 * The roles that read incidents of a tier inside the organisation that answers for them, and those that do not, from
 * the one table of permissions. Whoever reported it reads it too, whatever the role.
 */
export function incidentReaders(tier: Tier): IncidentReaders {
  const reads = (role: Role): boolean => {
    const held = permissionsOf([role]);
    return (
      held.has('incident.read') && (!isGuardedTier(tier) || held.has('incident.read-protected'))
    );
  };
  return { readers: roles.filter(reads), others: roles.filter((role) => !reads(role)) };
}
