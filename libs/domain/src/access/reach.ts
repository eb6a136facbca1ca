import { incidentStatuses, type IncidentStatus } from '../incident/incident-values.js';
import { tiers, type Tier } from '../taxonomy/terms.js';
import type { Actor, Holding } from './actor.js';
import { rulesFor, type PolicyObject } from './decide.js';
import type { Permission } from './permissions.js';
import { fieldGroups, type FieldGroup, type Rule } from './policy-rule.js';
import { isClosedByRestriction, seenRestricted, waitsForRestriction } from './restriction.js';

/** One part of a reach, in the terms of rows: plain data, which can be stored and compared. */
export interface Grant {
  /** Only what this account has reported; null: whoever reported it. */
  readonly senderId: string | null;
  /** Only what this organisation answers for; null: whoever answers. */
  readonly organisationId: string | null;
  /** Set where what lies under that organisation is meant too. */
  readonly andBelow?: true;
  /** Only what concerns this unit; null: any. */
  readonly unitId: string | null;
  readonly tiers: readonly Tier[];
  readonly states: readonly IncidentStatus[];
  readonly fields: readonly FieldGroup[];
  /** Set where what is restricted is left out: then no less of it would be told than may be seen. */
  readonly unrestricted?: true;
}

/** Everything that somebody may do one thing with: what lies in any of its grants. */
export type Reach = readonly Grant[];

/** What `decide` allows, as a set: an object lies in the reach exactly when the act is allowed with it. */
export function reachOf(actor: Actor, action: Permission): Reach {
  if (!actor.permissions.has(action)) return [];
  const grants: Grant[] = [];
  for (const holding of actor.holdings) {
    for (const rule of rulesFor(holding.role, action)) {
      const bounds = boundsOf(actor, rule, holding);
      if (bounds === undefined) continue;
      const grant: Grant = {
        ...bounds,
        tiers: rule.tiers ?? tiers,
        states: rule.states ?? incidentStatuses,
        fields: rule.fields ?? [],
        ...(waitsForRestriction(action) && { unrestricted: true as const }),
      };
      if (grants.some((known) => covers(known, grant))) continue;
      grants.push(grant);
    }
  }
  return grants;
}

type Bounds = Pick<Grant, 'senderId' | 'organisationId' | 'andBelow' | 'unitId'>;

function boundsOf(actor: Actor, { within }: Rule, holding: Holding): Bounds | undefined {
  const { organisationId, unitId } = holding;
  const anyone = { senderId: null, organisationId: null, unitId: null };
  if (within === 'own') return { ...anyone, senderId: actor.accountId };
  if (within === 'everywhere') return anyone;
  if (within === 'unit' && unitId === null) return undefined;
  if (within === 'organisation' && organisationId === null) return undefined;
  if (within === 'organisation-and-below') {
    return organisationId === null
      ? undefined
      : { senderId: null, organisationId, andBelow: true, unitId };
  }
  return { senderId: null, organisationId, unitId };
}

/** Whether everything in `part` is in `whole` too, with no less of it seen. */
function covers(whole: Grant, part: Grant): boolean {
  return (
    (whole.senderId === null || whole.senderId === part.senderId) &&
    (whole.organisationId === null || whole.organisationId === part.organisationId) &&
    (whole.organisationId === null || part.andBelow !== true || whole.andBelow === true) &&
    (whole.unitId === null || whole.unitId === part.unitId) &&
    (whole.unrestricted !== true || part.unrestricted === true) &&
    part.tiers.every((tier) => whole.tiers.includes(tier)) &&
    part.states.every((state) => whole.states.includes(state)) &&
    part.fields.every((field) => whole.fields.includes(field))
  );
}

/** Whether all that `reach` opens is open in `wider` too: what was allowed then is allowed still. */
export function isWithin(reach: Reach, wider: Reach): boolean {
  // What was stored under earlier rules may have another form: it holds no longer.
  if (!Array.isArray(reach)) return false;
  return reach.every((grant) => wider.some((whole) => covers(whole, grant)));
}

/** The grants that let this part be seen: for what would tell it to whoever may look through them all. */
export function showing(reach: Reach, field: FieldGroup): Reach {
  const grants = reach.filter(({ fields }) => fields.includes(field));
  if (!isClosedByRestriction(field)) return grants;
  return grants.map((grant): Grant => ({ ...grant, unrestricted: true }));
}

/** What of an object is seen; undefined when it is not in the reach. */
export function seenIn(reach: Reach, object: PolicyObject): ReadonlySet<FieldGroup> | undefined {
  const holding = reach.filter((grant) => lies(grant, object));
  if (holding.length === 0) return undefined;
  const seen = new Set(
    fieldGroups.filter((group) => holding.some(({ fields }) => fields.includes(group))),
  );
  return object.isRestricted === true ? seenRestricted(seen) : seen;
}

function lies(grant: Grant, object: PolicyObject): boolean {
  if (grant.senderId !== null && object.senderId !== grant.senderId) return false;
  if (!isInOrganisation(grant, object)) return false;
  if (grant.unrestricted === true && object.isRestricted === true) return false;
  if (object.tier !== undefined && !grant.tiers.includes(object.tier)) return false;
  if (object.state !== undefined && !grant.states.includes(object.state)) return false;
  return grant.unitId === null || object.isOfUnit?.(grant.unitId) === true;
}

function isInOrganisation({ organisationId, andBelow }: Grant, object: PolicyObject): boolean {
  if (organisationId === null || object.organisationId === organisationId) return true;
  return andBelow === true && object.isUnder?.(organisationId) === true;
}
