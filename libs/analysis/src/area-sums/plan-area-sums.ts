import { Injectable } from '@nestjs/common';
import { FindAreaBreaks } from '#aggregation';
import { Clock, Settings } from '#config';
import { Fault, type MonthKey, type Period, type RecordingBreak } from '#domain';
import { AreaReader, Areas, type AreaIndex, type AreaRecord } from '#geography';
import { monthOf } from '../figure-window.js';
import { areaSumsPlan, type AreaSumsPlan } from './area-sums-plan.js';

export interface PlannedAreaSums {
  readonly plan: AreaSumsPlan;
  readonly currentMonth: MonthKey;
  readonly foundBreaks: readonly RecordingBreak[];
}

/** Settles which areas are summed, by boundaries, names and inhabitants as they are known today. */
@Injectable()
export class PlanAreaSums {
  constructor(
    private readonly areas: Areas,
    private readonly populations: AreaReader,
    private readonly breaks: FindAreaBreaks,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** @param area `<level>:<code>`; null for the municipality of the instance. Fault: AREA_UNKNOWN. */
  async run(area: string | null, period: Period): Promise<PlannedAreaSums> {
    const index = await this.areas.current();
    const currentMonth = monthOf(this.clock.localDate(this.settings.timeZone));
    const within = area === null ? municipalityOf(index) : index.resolve(area);
    const known = await this.populations.populations(Number(period.to.slice(0, 'YYYY'.length)));
    const plan = areaSumsPlan(index, within, period, known);
    const shown = { area: within, level: plan.level ?? undefined };
    return { plan, currentMonth, foundBreaks: await this.breaks.run(index, shown, currentMonth) };
  }
}

/** The one that most areas are known within. */
function municipalityOf(index: AreaIndex): AreaRecord {
  const sized = index.areas
    .filter(({ level, validTo }) => level === 'municipality' && validTo === null)
    .map((area) => ({ area, size: index.descendantKeys([area.areaKey]).size }));
  const [first] = sized.sort((a, b) => b.size - a.size || (a.area.code < b.area.code ? -1 : 1));
  if (first === undefined) throw new Fault('AREA_UNKNOWN', { area: 'municipality' });
  return first.area;
}
