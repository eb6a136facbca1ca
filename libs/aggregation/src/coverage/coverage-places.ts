import type { Reach } from '#domain';
import type { AreaIndex } from '#geography';
import type { AreaName, NamedUnit } from './coverage.reader.js';

const nameOf = ({ scheme, level, code }: AreaName): AreaName => ({ scheme, level, code });

/** Areas with all that lies in them, as organisations are said to answer for them. */
export const namesWithin = (index: AreaIndex, areaKey: number): AreaName[] =>
  [...index.descendantKeys([areaKey])].flatMap((key) => index.get(key) ?? []).map(nameOf);

/** Where those are looked for who answer for an area. Throws AREA_UNKNOWN, AREA_CODE_AMBIGUOUS. */
export function placesOf(
  index: AreaIndex,
  reference: string,
): { areaKey: number; within: AreaName[]; above: AreaName[] } {
  const { areaKey } = index.resolve(reference);
  const above = index.chainOf(areaKey).areas.map(nameOf);
  return { areaKey, within: namesWithin(index, areaKey), above };
}

/** Whether the reader reads what others of the unit have reported, and so may be told its name. */
export function isReadOf({ organisationId, unitId }: NamedUnit, seen: Reach): boolean {
  return seen.some(
    (grant) =>
      grant.senderId === null &&
      grant.organisationId === organisationId &&
      (grant.unitId === null || grant.unitId === unitId),
  );
}
