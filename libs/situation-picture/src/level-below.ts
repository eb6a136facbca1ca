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

/** How an area's part is shown that a cell lies in: at the level below, or as itself where it is known no finer. */
export function areaNames(index: AreaIndex, record: AreaRecord): (areaKey: number) => string {
  const level = levelBelow(index, record);
  const names = new Map<number, string>();
  return (areaKey) => {
    const known = names.get(areaKey);
    if (known !== undefined) return known;
    const { areas } = index.chainOf(areaKey);
    const shown = areas.find((area) => area.level === level) ?? areas.at(-1)!;
    const name = `${shown.level}:${shown.code}`;
    names.set(areaKey, name);
    return name;
  };
}
