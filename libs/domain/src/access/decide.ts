import type { IncidentStatus } from '../incident/incident-values.js';
import type { Tier } from '../taxonomy/terms.js';
import type { Actor, Holding } from './actor.js';
import type { Permission } from './permissions.js';
import { policy } from './policy.js';
import { fieldGroups, type FieldGroup, type Rule } from './policy-rule.js';
import { seenRestricted, waitsForRestriction } from './restriction.js';
import type { Role } from './roles.js';

/** What something is done to, as far as rules ask. What is left out is what no rule of its class asks for. */
export interface PolicyObject {
  /** The account that reported it, or that it belongs to. */
  readonly senderId?: string | null;
  /** The organisation that answers for it; null for none. */
  readonly organisationId?: string | null;
  readonly tier?: Tier;
  readonly state?: IncidentStatus;
  /** Whether it concerns this unit: of a protected incident only a keyed mark can tell. */
  readonly isOfUnit?: (unitId: string) => boolean;
  /** Whether its organisation lies under this one, at any depth. Absent: it lies under none. */
  readonly isUnder?: (organisationId: string) => boolean;
  /** Whether its processing is restricted (article 18 GDPR). Absent: it is not. */
  readonly isRestricted?: boolean;
}

/** What a rule lacked to allow it. `role`: no role that is held has any rule for the act. */
export type Lack = 'role' | 'sender' | 'unit' | 'organisation' | 'tier' | 'state' | 'restriction';

export interface Refusal {
  readonly lack: Lack;
  /** Absent for `role`. */
  readonly rule?: Rule;
  readonly holding?: Holding;
}

/** Whether something is allowed, by which rules and to see what; else what each rule lacked. */
export interface Decision {
  readonly allowed: boolean;
  readonly by: readonly Rule[];
  readonly fields: ReadonlySet<FieldGroup>;
  /** Why not, rule by rule; empty when it is allowed. */
  readonly refusals: readonly Refusal[];
}

const byRole = new Map<Role, Map<Permission, Rule[]>>();
for (const rule of policy) {
  for (const role of rule.roles) {
    const ofRole = byRole.get(role) ?? new Map<Permission, Rule[]>();
    byRole.set(role, ofRole);
    for (const action of rule.actions) {
      ofRole.set(action, [...(ofRole.get(action) ?? []), rule]);
    }
  }
}

const noRules: readonly Rule[] = [];
const noFields: ReadonlySet<FieldGroup> = new Set();
const noRefusals: readonly Refusal[] = [];
const noRole: readonly Refusal[] = [{ lack: 'role' }];
const refused: Decision = { allowed: false, by: noRules, fields: noFields, refusals: noRole };
const fieldsOfRule = new Map(policy.map((rule) => [rule, new Set(rule.fields)]));

/** The rules that a role has for an act. */
export function rulesFor(role: Role, action: Permission): readonly Rule[] {
  return byRole.get(role)?.get(action) ?? noRules;
}

/** Whether the actor may do this with this object. Pure; a microsecond. */
export function decide(actor: Actor, action: Permission, object: PolicyObject): Decision {
  // A program's token lets less than the roles of its person.
  if (!actor.permissions.has(action)) return refused;
  let by: Rule[] | undefined;
  let refusals: Refusal[] | undefined;
  for (const holding of actor.holdings) {
    for (const rule of rulesFor(holding.role, action)) {
      const lack = lackOf(actor, rule, holding, object) ?? restrictionOf(action, object);
      if (lack === undefined) (by ??= []).push(rule);
      else if (by === undefined) (refusals ??= []).push({ lack, rule, holding });
    }
  }
  if (by === undefined) {
    return { allowed: false, by: noRules, fields: noFields, refusals: refusals ?? noRole };
  }
  const fields = fieldsOf(by);
  const seen = object.isRestricted === true ? seenRestricted(fields) : fields;
  return { allowed: true, by, fields: seen, refusals: noRefusals };
}

function restrictionOf(action: Permission, object: PolicyObject): Lack | undefined {
  return object.isRestricted === true && waitsForRestriction(action) ? 'restriction' : undefined;
}

function lackOf(
  { accountId }: Actor,
  { within, tiers, states }: Rule,
  holding: Holding,
  object: PolicyObject,
): Lack | undefined {
  if (within === 'own') {
    if (object.senderId !== accountId) return 'sender';
  } else if (within === 'unit') {
    if (holding.unitId === null) return 'unit';
    if (!isHeldFor(holding, object)) return 'unit';
  } else if (within === 'organisation') {
    if (holding.organisationId === null || object.organisationId !== holding.organisationId) {
      return 'organisation';
    }
    if (!isHeldFor(holding, object)) return 'unit';
  } else if (within === 'organisation-and-below') {
    if (!liesInTree(holding, object)) return 'organisation';
    if (!isOfHeldUnit(holding, object)) return 'unit';
  } else if (within === 'as-held' && !isHeldFor(holding, object)) return 'organisation';
  if (tiers !== undefined && (object.tier === undefined || !tiers.includes(object.tier))) {
    return 'tier';
  }
  if (states !== undefined && (object.state === undefined || !states.includes(object.state))) {
    return 'state';
  }
  return undefined;
}

/** Whether the object lies in what the role is held for. */
function isHeldFor({ organisationId, unitId }: Holding, object: PolicyObject): boolean {
  if (organisationId !== null && object.organisationId !== organisationId) return false;
  return isOfHeldUnit({ unitId }, object);
}

function isOfHeldUnit({ unitId }: Pick<Holding, 'unitId'>, object: PolicyObject): boolean {
  return unitId === null || object.isOfUnit?.(unitId) === true;
}

function liesInTree({ organisationId }: Holding, object: PolicyObject): boolean {
  if (organisationId === null) return false;
  return object.organisationId === organisationId || object.isUnder?.(organisationId) === true;
}

function fieldsOf(by: readonly Rule[]): ReadonlySet<FieldGroup> {
  const [first] = by;
  if (by.length === 1 && first !== undefined) return fieldsOfRule.get(first) ?? noFields;
  const seen = new Set(by.flatMap(({ fields }) => fields ?? []));
  return new Set(fieldGroups.filter((group) => seen.has(group)));
}
