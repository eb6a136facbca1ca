import { Injectable } from '@nestjs/common';
import { FindAreaBreaks } from '#aggregation';
import {
  addressOf,
  areaSumsPlan,
  comparedWith,
  threatsPlan,
  type AreaSumsPlan,
  type ThreatsPlan,
} from '#analysis';
import { Clock, Settings } from '#config';
import { type FrozenPart, type FunnelParameters, type Period, type RecordingBreak } from '#domain';
import {
  AreaReader,
  Areas,
  type AreaIndex,
  type AreaPopulation,
  type AreaRecord,
} from '#geography';
import { periodOf, type Picture } from '#judgement';
import { areaNames, partsOf } from '#situation-picture';

const MONTH_LETTERS = 'YYYY-MM'.length;

/** Which areas, months and versions of them a picture's figures are of, as they are today. */
export interface FigurePlan {
  readonly period: Period;
  readonly currentMonth: string;
  readonly area: AreaRecord;
  /** All versions of the area. */
  readonly versions: readonly AreaRecord[];
  readonly parts: readonly FrozenPart[];
  /** Keys of the municipality around, or of the area itself: how far data reach is judged there. */
  readonly aroundKeys: readonly number[];
  readonly foundBreaks: readonly RecordingBreak[];
  readonly funnel: Pick<FunnelParameters, 'within' | 'area' | 'areas' | 'parts'>;
  readonly areaSums: Omit<AreaSumsPlan, 'level' | 'name'>;
  readonly threats: ThreatsPlan;
}

/** Settles what a picture's figures are of, so that no later boundary, name or population changes them. */
@Injectable()
export class PlanFigures {
  constructor(
    private readonly areas: Areas,
    private readonly breaks: FindAreaBreaks,
    private readonly populations: AreaReader,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  async run(picture: Picture): Promise<FigurePlan> {
    const index = await this.areas.current();
    const today = this.clock.localDate(this.settings.timeZone);
    const currentMonth = today.slice(0, MONTH_LETTERS);
    const period = periodOf(picture);
    const area = index.resolve(`${picture.level}:${picture.code}`);
    const partOf = areaNames(index, area);
    const keys = sorted(index.descendantKeys([area.areaKey]));
    const around = outermost(index, area);
    const populations = await this.populations.populations(yearOf(period.to));
    const {
      level: _level,
      name: _name,
      ...areaSums
    } = areaSumsPlan(index, area, period, populations);
    const aroundKeys = sorted(index.descendantKeys([around.areaKey]));
    return {
      ...{ period, currentMonth, area, aroundKeys },
      versions: index.versionsOf(area.scheme, area.level, area.code),
      parts: keys.map((areaKey) => ({ areaKey, part: partOf(areaKey) })),
      foundBreaks: await this.breaks.run(index, partsOf(index, area), currentMonth),
      funnel: compared(index, area, today, populations),
      areaSums,
      threats: threatsPlan(index, area, period, currentMonth),
    };
  }
}

function compared(
  index: AreaIndex,
  area: AreaRecord,
  today: string,
  populations: readonly AreaPopulation[],
): FigurePlan['funnel'] {
  const { within, level, areas } = comparedWith(index, addressOf(area), today);
  const counts = new Map(populations.map((row) => [`${row.scheme} ${row.level}:${row.code}`, row]));
  const partOf = (areaKey: number): string => {
    const found = index.chainOf(areaKey).areas.find((one) => one.level === level);
    return found === undefined ? '' : addressOf(found);
  };
  return {
    ...{ within: addressOf(within), area: addressOf(area) },
    parts: sorted(index.descendantKeys([within.areaKey])).map((areaKey) => ({
      ...{ areaKey, part: partOf(areaKey) },
    })),
    areas: areas.map((one) => ({
      ...{ key: addressOf(one), name: one.name },
      population: counts.get(`${one.scheme} ${addressOf(one)}`)?.count ?? null,
    })),
  };
}

const yearOf = (month: string): number => Number(month.slice(0, 'YYYY'.length));
const sorted = (keys: Iterable<number>): number[] => [...keys].sort((a, b) => a - b);

/** The outermost area that lies within a municipality or is one; an area above one is alone. */
function outermost(index: AreaIndex, area: AreaRecord): AreaRecord {
  const { areas } = index.chainOf(area.areaKey);
  return areas.find(({ level }) => level !== 'country' && level !== 'county') ?? area;
}
