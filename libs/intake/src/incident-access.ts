import type { SqlParameters } from '#database';
import {
  incidentStatuses,
  tiers as everyTier,
  type Grant,
  type PolicyObject,
  type Reach,
} from '#domain';
import type { BlindIndex } from '#protection';
import type { IncidentFilterDto } from './incident-filter.dto.js';
import type { StoredIncident } from './incident.reader.js';

/** What rules ask of an incident. Its unit stands in the open, or as a mark that only the key can compare. */
export function objectOf(
  {
    senderId,
    organisationId,
    facts,
    isRestricted,
  }: Pick<StoredIncident, 'senderId' | 'organisationId' | 'facts' | 'isRestricted'>,
  marks: BlindIndex,
): PolicyObject {
  const { tier, status: state, unitId, unitMark } = facts;
  return {
    ...{ senderId, organisationId, tier, state, isRestricted },
    isOfUnit: (asked) =>
      unitMark ? marks.ofUnit(asked).equals(unitMark) : unitId !== null && unitId === asked,
  };
}

/**
 * The part of a grant that a filter lets through, with the tiers and states that are left; undefined when nothing of it
 * can pass. The filter's other conditions still have to hold.
 */
export function narrowGrant(
  grant: Grant,
  { tier, status, organisation }: Pick<IncidentFilterDto, 'tier' | 'status' | 'organisation'>,
): Grant | undefined {
  const tiers = grant.tiers.filter((each) => tier?.includes(each) ?? true);
  const states = grant.states.filter((each) => status?.includes(each) ?? true);
  const { organisationId } = grant;
  const isAsked = organisationId === null || (organisation?.includes(organisationId) ?? true);
  if (tiers.length === 0 || states.length === 0 || !isAsked) return undefined;
  return { ...grant, tiers, states };
}

/** Compared with one value in half the time. */
function isAmong(column: string, values: readonly string[], parameters: SqlParameters): string {
  const [only] = values;
  return values.length === 1 && only !== undefined
    ? `${column} = ${parameters.add(only)}::text`
    : `${column} = ANY (${parameters.add([...values])}::text[])`;
}

/** Conditions that must all hold, those on words apart from those on ids. */
export interface GrantPart {
  readonly onIds: readonly string[];
  readonly onWords: readonly string[];
}

/**
 * Whether an incident lies in a grant, as conditions on `incident i` and its `incident_revision r`. Any one of the
 * parts is enough: apart, since an index leads to each.
 */
export function partsOf(grant: Grant, marks: BlindIndex, parameters: SqlParameters): GrantPart[] {
  const { senderId, organisationId, unitId, tiers, states, unrestricted } = grant;
  // A condition that all pass is left out: it is asked of every row that an index leads to.
  const onWords = [
    ...(tiers.length < everyTier.length ? [isAmong('r.tier', tiers, parameters)] : []),
    ...(states.length < incidentStatuses.length ? [isAmong('r.status', states, parameters)] : []),
  ];
  const onIds: string[] = [];
  if (senderId !== null) onIds.push(`i.sender_id = ${parameters.add(senderId)}::uuid`);
  if (organisationId !== null) {
    onIds.push(`r.organisation_id = ${parameters.add(organisationId)}::uuid`);
  }
  if (unrestricted === true) onIds.push('i.restricted_at IS NULL');
  if (unitId === null) return [{ onIds, onWords }];
  return [
    { onIds: [...onIds, `r.unit_id = ${parameters.add(unitId)}::uuid`], onWords },
    { onIds: [...onIds, `r.unit_mark = ${parameters.add(marks.ofUnit(unitId))}::bytea`], onWords },
  ];
}

/** Whether an incident lies in a reach, as `seenIn` tells of one; a spec holds the two together. */
export function reachSql(reach: Reach, marks: BlindIndex, parameters: SqlParameters): string {
  if (reach.length === 0) return 'false';
  const parts = reach.flatMap((grant) => partsOf(grant, marks, parameters));
  const conditions = parts.map(
    ({ onIds, onWords }) => `(${[...onWords, ...onIds].join(' AND ') || 'true'})`,
  );
  return `(${conditions.join(' OR ')})`;
}
