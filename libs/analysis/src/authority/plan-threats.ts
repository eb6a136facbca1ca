import { Injectable } from '@nestjs/common';
import { PastCountsReader } from '#aggregation';
import type { Queryable } from '#database';
import { closedYears, yearPeriod, type Period, type ThreatsParameters, type Tier } from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';
import { addressOf } from '../compared-areas.js';

const GUARDED: readonly Tier[] = ['protected', 'strict'];

/** Where and of which years threats against staff are told, as areas are today. */
export type ThreatsPlan = Pick<ThreatsParameters, 'area' | 'areaKeys' | 'period' | 'series'>;

/** Of the municipality around, and of its closed years in a period alone: a band of a district would be one of a workplace. */
export function threatsPlan(
  index: AreaIndex,
  area: AreaRecord,
  period: Period,
  currentMonth: string,
): ThreatsPlan {
  const municipality = index
    .chainOf(area.areaKey)
    .areas.find(({ level }) => level === 'municipality');
  const years = municipality ? closedYears(period, currentMonth).map(yearPeriod) : [];
  const keys = municipality ? index.descendantKeys([municipality.areaKey]) : [];
  return {
    area: addressOf(municipality ?? area),
    areaKeys: [...keys].sort((a, b) => a - b),
    ...{ period: years.at(-1) ?? null, series: years },
  };
}

/** All that `staffThreats@1` is made of beside revisions: the plan, and how many worked there. */
@Injectable()
export class PlanThreats {
  constructor(private readonly past: PastCountsReader) {}

  async run(on: Queryable, plan: ThreatsPlan): Promise<ThreatsParameters> {
    const { period } = plan;
    const working = period && { from: `${period.from}-01`, to: `${period.to}-01` };
    const headcount = working && (await this.past.headcount(on, working));
    return { ...plan, tiers: GUARDED, workforce: [{ kind: '', headcount }] };
  }
}
