import { lengthOf, monthsLater, overlapOf, type AreaLevel, type Period } from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';

/** Levels that areas are compared at, from coarse to fine. */
export const COMPARED_LEVELS: readonly AreaLevel[] = [
  'county',
  'municipality',
  'district',
  'sub_area',
];

/** What is compared: the areas of a level that stand today within another. */
export interface Compared {
  readonly asked: AreaRecord;
  readonly within: AreaRecord;
  /** undefined when nothing lies below. */
  readonly level: AreaLevel | undefined;
  readonly areas: readonly AreaRecord[];
}

export const addressOf = ({ level, code }: AreaRecord): string => `${level}:${code}`;

/**
 * An area is held against all of its level in the municipality; a municipality, or what is larger, shows its parts.
 * @param today the local day: areas that stand then are compared. Faults: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
 */
export function comparedWith(index: AreaIndex, reference: string, today: string): Compared {
  const asked = index.resolve(reference);
  const { areas: lineage } = index.chainOf(asked.areaKey);
  const municipality = lineage.find(({ level }) => level === 'municipality');
  const isBelow = municipality !== undefined && asked.level !== 'municipality';
  const within = isBelow ? municipality : asked;
  const keys = index.descendantKeys([within.areaKey]);
  const standing = (level: AreaLevel) =>
    index.areasAt(today, level).filter(({ areaKey }) => keys.has(areaKey));
  const below = COMPARED_LEVELS.slice(COMPARED_LEVELS.indexOf(within.level) + 1);
  const level = isBelow ? asked.level : below.find((each) => standing(each).length > 0);
  return { asked, within, level, areas: level === undefined ? [] : standing(level) };
}

/** How many of the months there can be data for: a year that is not over is no whole year. */
export function monthsHeard(
  period: Period,
  extent: { readonly oldest: string; readonly newest: string } | null,
): number {
  const heard = extent && { from: extent.oldest, to: monthsLater(extent.newest, 1) };
  return lengthOf((heard && overlapOf(period, heard)) ?? period);
}
