import type { AreaIndex, AreaPopulation, AreaRecord } from '#geography';
import type { DemoArea } from './demo-incidents.js';
import { SeededRandom } from './seeded-random.js';

/** Incidents for each inhabitant, against the municipality's mean: centres draw visitors. */
const districtFactors: Readonly<Record<string, number>> = {
  norra_innerstaden: 1.35,
  sodermalm: 1.3,
  skarholmen: 1.4,
  jarva: 1.3,
  farsta: 1.1,
  bromma: 0.7,
  hagersten_alvsjo: 0.85,
};
/** An area has between this and 1 + this of an even share of its district. */
const AREA_SHARE_MIN = 0.4;
const UNKNOWN_POPULATION = 10_000;

/** The demo's sub-areas with their shares of all incidents, by the population of their districts. */
export function demoAreasOf(
  index: AreaIndex,
  scheme: string,
  populations: readonly AreaPopulation[],
  localDate: string,
): DemoArea[] {
  const inhabitants = new Map(
    populations
      .filter((each) => each.scheme === scheme && each.level === 'district')
      .map(({ code, count }) => [code, count]),
  );
  const subAreas = index.areasAt(localDate, 'sub_area').filter((area) => area.scheme === scheme);
  const weights = new Map<string, { area: AreaRecord; weight: number }[]>();
  for (const area of subAreas) {
    const district = area.parentKey === null ? undefined : index.get(area.parentKey);
    if (district === undefined) continue;
    const weight = AREA_SHARE_MIN + new SeededRandom(`share ${area.code}`).next();
    const siblings = weights.get(district.code) ?? [];
    siblings.push({ area, weight });
    weights.set(district.code, siblings);
  }
  const areas = [...weights].flatMap(([districtCode, siblings]) => {
    const sum = siblings.reduce((total, { weight }) => total + weight, 0);
    const people = inhabitants.get(districtCode) ?? UNKNOWN_POPULATION;
    const district = people * (districtFactors[districtCode] ?? 1);
    return siblings.map(({ area: { level, code }, weight }) => ({
      ...{ level, code, districtCode },
      share: (district * weight) / sum,
    }));
  });
  const total = areas.reduce((sum, { share }) => sum + share, 0);
  return areas.map((area) => ({ ...area, share: area.share / total }));
}
