import type { AreaIndex, AreaPopulation, AreaRecord, PlaceRecord } from '#geography';
import type { DemoArea, DemoSpot, DemoUnitOfArea } from './demo-incidents.js';
import type { DemoPlan } from './demo-plans.js';
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
  centrum: 1.5,
};
/** An area has between this and 1 + this of an even share of its district. */
const AREA_SHARE_MIN = 0.4;
const UNKNOWN_POPULATION = 10_000;
/** Where people gather, against other places. */
const gatherings: Readonly<Record<string, number>> = { square: 6, station: 5, school: 3, park: 2 };

/** A unit with the codes that it is known by. */
export interface DemoUnitRow {
  readonly id: string;
  readonly code: string;
  readonly organisation: string;
  readonly rhythm: 'none' | 'weekly' | 'monthly';
}

/** What the demo's areas are made of. */
export interface DemoGround {
  readonly index: AreaIndex;
  readonly populations: readonly AreaPopulation[];
  readonly places: readonly PlaceRecord[];
  readonly units: readonly DemoUnitRow[];
  /** Civil date. */
  readonly today: string;
}

interface Weighed {
  readonly area: AreaRecord;
  readonly districtCode: string;
  readonly around: string;
  readonly weight: number;
}

/** The demo's smallest areas with their shares of all incidents, by the population of their districts. */
export function demoAreasOf(plan: DemoPlan, ground: DemoGround): DemoArea[] {
  const weighed = weigh(plan, ground);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ area, districtCode, around, weight }) => ({
    ...{ level: area.level, code: area.code, around, share: weight / total },
    incidentsPerMonth: plan.incidentsPerMonth,
    rise: plan.rise.areaCode === area.code ? plan.rise : null,
    spots: spotsIn(area, ground),
    units: unitsOf(plan, districtCode, ground.units),
    holds: (lon, lat) => isIn(area, { lon, lat }, ground),
  }));
}

function weigh({ scheme, level }: DemoPlan, { index, populations, today }: DemoGround): Weighed[] {
  const inhabitants = new Map(
    populations
      .filter((each) => each.scheme === scheme && each.level === 'district')
      .map(({ code, count }) => [code, count]),
  );
  const areas = index.areasAt(today, level).flatMap((area) => {
    const above = area.parentKey === null ? undefined : index.get(area.parentKey);
    if (area.scheme !== scheme || above === undefined) return [];
    const districtCode = level === 'district' ? area.code : above.code;
    const uneven = AREA_SHARE_MIN + new SeededRandom(`share ${area.code}`).next();
    return [{ area, districtCode, around: `${above.level}:${above.code}`, uneven }];
  });
  const sums = new Map<string, number>();
  for (const { districtCode, uneven } of areas) {
    sums.set(districtCode, (sums.get(districtCode) ?? 0) + uneven);
  }
  return areas.map(({ uneven, ...own }) => {
    const people = inhabitants.get(own.districtCode) ?? UNKNOWN_POPULATION;
    const factor = districtFactors[own.districtCode] ?? 1;
    return { ...own, weight: (people * factor * uneven) / sums.get(own.districtCode)! };
  });
}

function isIn(area: AreaRecord, point: { lon: number; lat: number }, ground: DemoGround): boolean {
  return ground.index.locate(point, ground.today)?.areaKey === area.areaKey;
}

function spotsIn(area: AreaRecord, ground: DemoGround): DemoSpot[] {
  return ground.places
    .filter(({ lon, lat }) => isIn(area, { lon, lat }, ground))
    .map(({ id, lon, lat, type }) => ({ placeId: id, lon, lat, weight: gatherings[type] ?? 1 }));
}

/** Many work in the field and tell much; an office tells little. */
const unitWeights: Readonly<Record<string, number>> = { faltgruppen: 5 };

function unitsOf(
  { organisation, silence }: DemoPlan,
  districtCode: string,
  units: readonly DemoUnitRow[],
): DemoUnitOfArea[] {
  const own = organisation ?? districtCode;
  return units
    .filter((unit) => unit.organisation === own)
    .map(({ id, code, organisation: of }) => ({
      id,
      weight: unitWeights[code] ?? 2,
      silentFrom: silence.unit === code && silence.organisation === of ? silence.from : null,
    }));
}
