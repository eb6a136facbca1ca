import type { AreaLevel } from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';

/** The keys of all versions of an area. */
export function versionKeys(index: AreaIndex, { scheme, level, code }: AreaRecord): number[] {
  return index.versionsOf(scheme, level, code).map(({ areaKey }) => areaKey);
}

/** The level just below an area that has parts; undefined when it has none. */
export function levelBelow(index: AreaIndex, record: AreaRecord): AreaLevel | undefined {
  const own = new Set(versionKeys(index, record));
  return index.areas.find(({ parentKey }) => parentKey !== null && own.has(parentKey))?.level;
}

/** An area with the level of its parts. */
export const partsOf = (index: AreaIndex, area: AreaRecord) => ({
  area,
  level: levelBelow(index, area),
});
