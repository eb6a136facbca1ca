import type { SqlParameters } from '#database';
import type { Grant, PolicyObject, Reach } from '#domain';
import type { BlindIndex } from '#protection';
import type { StoredIncident } from './incident.reader.js';

/** What rules ask of an incident. Its unit stands in the open, or as a mark that only the key can compare. */
export function objectOf(
  {
    senderId,
    organisationId,
    facts,
  }: Pick<StoredIncident, 'senderId' | 'organisationId' | 'facts'>,
  marks: BlindIndex,
): PolicyObject {
  const { tier, status: state, unitId, unitMark } = facts;
  return {
    ...{ senderId, organisationId, tier, state },
    isOfUnit: (asked) =>
      unitMark ? marks.ofUnit(asked).equals(unitMark) : unitId !== null && unitId === asked,
  };
}

/**
 * Whether an incident lies in a grant, as conditions on `incident i` and its `incident_revision r`, any one of which
 * is enough: apart, since an index leads to each.
 */
export function grantParts(grant: Grant, marks: BlindIndex, parameters: SqlParameters): string[] {
  const { senderId, organisationId, unitId, tiers, states } = grant;
  const conditions = [
    `r.tier = ANY (${parameters.add([...tiers])}::text[])`,
    `r.status = ANY (${parameters.add([...states])}::text[])`,
  ];
  if (senderId !== null) conditions.push(`i.sender_id = ${parameters.add(senderId)}::uuid`);
  if (organisationId !== null) {
    conditions.push(`r.organisation_id = ${parameters.add(organisationId)}::uuid`);
  }
  const units =
    unitId === null
      ? [undefined]
      : [
          `r.unit_id = ${parameters.add(unitId)}::uuid`,
          `r.unit_mark = ${parameters.add(marks.ofUnit(unitId))}::bytea`,
        ];
  return units.map((unit) => `(${[...conditions, ...(unit ? [unit] : [])].join(' AND ')})`);
}

/** Whether an incident lies in a reach, as `seenIn` tells of one; a spec holds the two together. */
export function reachSql(reach: Reach, marks: BlindIndex, parameters: SqlParameters): string {
  if (reach.length === 0) return 'false';
  return `(${reach.flatMap((grant) => grantParts(grant, marks, parameters)).join(' OR ')})`;
}
