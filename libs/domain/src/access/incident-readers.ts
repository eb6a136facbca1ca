import { strictestTier } from '../incident/strictest-tier.js';
import { category } from '../taxonomy/taxonomy.js';
import { tiers, type IncidentKind, type Tier } from '../taxonomy/terms.js';
import { rulesFor } from './decide.js';
import type { Rule } from './policy-rule.js';
import { roles, type Role } from './roles.js';

/** Who, in the organisation or the unit that answers for an incident, reads it and who does not. Each role in one list. */
export interface IncidentReaders {
  /** They read what was written. */
  readonly readers: readonly Role[];
  /** Those of the readers who read what concerns their own unit, and no more. */
  readonly unitOnly: readonly Role[];
  /** They see that it happened and what it was, but neither text, hour nor place. */
  readonly partly: readonly Role[];
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

/** Whether incidents of a tier are only for those whose rule names it. */
export function isGuardedTier(tier: Tier): boolean {
  return tier === 'protected' || tier === 'strict';
}

/**
 * The tiers that areas, units and hours are compared by, whoever asks. Some may count protected incidents of their own
 * authority: what is its own would stand out by those alone.
 */
export const comparableTiers: readonly Tier[] = tiers.filter((tier) => !isGuardedTier(tier));

const isOfUnit = ({ within }: Rule): boolean => within === 'unit';

/**
 * The roles that read others' incidents of a tier, each as far as it is held, from the one policy. Whoever reported
 * it reads it too, whatever the role.
 */
export function incidentReaders(tier: Tier): IncidentReaders {
  const rules = (role: Role) =>
    rulesFor(role, 'incident.read').filter(
      ({ within, tiers }) => within !== 'own' && tiers?.includes(tier),
    );
  const reads = (role: Role) => rules(role).some(({ fields }) => fields?.includes('text'));
  const sees = (role: Role) => rules(role).length > 0 && !reads(role);
  return {
    readers: roles.filter(reads),
    unitOnly: roles.filter((role) => reads(role) && rules(role).every(isOfUnit)),
    partly: roles.filter(sees),
    others: roles.filter((role) => !reads(role) && !sees(role)),
  };
}
