import { Injectable } from '@nestjs/common';
import { CountAtPosition } from '#aggregation';
import {
  AREA_SUMS_METHOD,
  comparableTiers,
  figureRecipes,
  funnel,
  referenceOf,
  taxonomy,
  type AreaLevel,
  type AreaSums,
  type AreaSumsParameters,
  type Funnel,
  type Period,
} from '#domain';
import { monthsHeard } from '../compared-areas.js';
import { PlanAreaSums } from './plan-area-sums.js';

export interface AreaSumsRead {
  readonly asOfPosition: number;
  /** What the whole is called. */
  readonly name: string;
  /** The level of the areas; null where nothing lies below. */
  readonly level: AreaLevel | null;
  /** What `areaSums@1` would be frozen with. */
  readonly parameters: AreaSumsParameters;
  readonly sums: AreaSums;
  /** The same counts as `funnel@1` tells them, of areas that stood all the time. */
  readonly funnel: Funnel;
}

const tree = {
  focusAreas: taxonomy.focusAreas.map(({ code }) => code),
  categories: taxonomy.categories,
};

/** `areaSums@1` of a municipality's areas, live or as it stood at a position. */
@Injectable()
export class ReadAreaSums {
  constructor(
    private readonly plan: PlanAreaSums,
    private readonly counts: CountAtPosition,
  ) {}

  /**
   * Open and internal incidents only, for everybody who may see sums: what is compared is counted alike.
   * @param area `<level>:<code>`; null for the municipality. @param position null for now. Fault: AREA_UNKNOWN.
   */
  async run(area: string | null, period: Period, position: number | null): Promise<AreaSumsRead> {
    const { plan, currentMonth, foundBreaks } = await this.plan.run(area, period);
    const { level, name, ...areas } = plan;
    const areaKeys = areas.parts.map(({ areaKey }) => areaKey);
    const tiers = comparableTiers;
    const months = { from: `${referenceOf(period).from}-01`, to: `${period.to}-01` };
    const { heard, ...found } = await this.counts.run({ position, tiers, areaKeys, months });
    const extent = heard ?? { oldest: currentMonth, newest: currentMonth };
    const parameters: AreaSumsParameters = {
      ...{ ...areas, period, extent, currentMonth, foundBreaks, tiers, focusAreas: [] },
      months: monthsHeard(period, heard),
    };
    const sums = figureRecipes[AREA_SUMS_METHOD]!.make(parameters as never, {
      ...{ rows: { counts: found.counts, threats: [] }, inputs: null, taxonomy: tree },
    }) as AreaSums;
    const rated = sums.areas.filter(({ isWhole }) => isWhole);
    return {
      ...{ asOfPosition: found.position, name, level, parameters, sums },
      funnel: funnel(
        rated.map(({ key, total, population }) => ({ key, count: total, population })),
        parameters.months,
      ),
    };
  }
}
