import {
  referenceOf,
  type SummedPart,
  type AreaLevel,
  type AreaSumsParameters,
  type Period,
} from '#domain';
import type { AreaIndex, AreaPopulation, AreaRecord } from '#geography';
import { addressOf, COMPARED_LEVELS } from '../compared-areas.js';

/** Which areas are summed, and which versions of areas lie in each. */
export interface AreaSumsPlan extends Pick<
  AreaSumsParameters,
  'within' | 'population' | 'parts' | 'areas'
> {
  /** What the whole is called. */
  readonly name: string;
  /** The level of the areas; null where nothing lies below. */
  readonly level: AreaLevel | null;
}

/**
 * The areas of the first level below that has any, which stood at any time in the period or the one before: what happened
 * in an area that has since become part of another stays its own, so that nothing counts twice and nothing is lost.
 * @param populations the latest known of each area up to the period's end.
 */
export function areaSumsPlan(
  index: AreaIndex,
  within: AreaRecord,
  period: Period,
  populations: readonly AreaPopulation[],
): AreaSumsPlan {
  const [from, to] = [`${referenceOf(period).from}-01`, `${period.to}-01`];
  const keys = [...index.descendantKeys([within.areaKey])].sort((a, b) => a - b);
  const standing = keys
    .map((areaKey) => index.get(areaKey)!)
    .filter(({ validFrom, validTo }) => validFrom < to && (validTo === null || validTo > from));
  const below = COMPARED_LEVELS.slice(COMPARED_LEVELS.indexOf(within.level) + 1);
  const level = below.find((each) => standing.some((area) => area.level === each)) ?? null;
  const versions = new Map<string, AreaRecord[]>();
  for (const area of standing.filter((each) => each.level === level)) {
    const address = addressOf(area);
    versions.set(address, [...(versions.get(address) ?? []), area]);
  }
  const known = new Map(populations.map((row) => [`${row.scheme} ${row.level}:${row.code}`, row]));
  const populationOf = (area: AreaRecord): number | null =>
    known.get(`${area.scheme} ${addressOf(area)}`)?.count ?? null;
  const areas = [...versions].map(([key, own]): SummedPart => {
    const latest = own.reduce((a, b) => (a.validFrom > b.validFrom ? a : b));
    const isWhole = stoodThrough(own, period);
    return { key, name: latest.name, population: populationOf(latest), isWhole };
  });
  return {
    ...{ within: addressOf(within), population: populationOf(within) ?? sumOf(areas), name: within.name, level }, // prettier-ignore
    parts: keys.map((areaKey) => ({ areaKey, part: partOf(index, areaKey, level, versions) })),
    areas: areas.sort(byName),
  };
}

function byName(a: SummedPart, b: SummedPart): number {
  return a.name.localeCompare(b.name, 'sv') || (a.key < b.key ? -1 : 1);
}

function partOf(
  index: AreaIndex,
  areaKey: number,
  level: AreaLevel | null,
  versions: ReadonlyMap<string, unknown>,
): string {
  const found = index.chainOf(areaKey).areas.find((area) => area.level === level);
  const address = found === undefined ? '' : addressOf(found);
  return versions.has(address) ? address : '';
}

/** Whether one version or another of it stood all the time. */
function stoodThrough(versions: readonly AreaRecord[], { from, to }: Period): boolean {
  let reached = `${from}-01`;
  const inTime = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  for (const { validFrom, validTo } of inTime) {
    if (validFrom > reached) return false;
    if (validTo === null) return true;
    if (validTo > reached) reached = validTo;
  }
  return reached >= `${to}-01`;
}

/** As many as live in all areas, where that is known of each and each stood all the time: else nobody knows. */
function sumOf(areas: readonly SummedPart[]): number | null {
  if (areas.length === 0) return null;
  return areas.reduce<number | null>(
    (all, { population, isWhole }) =>
      all === null || population === null || !isWhole ? null : all + population,
    0,
  );
}
