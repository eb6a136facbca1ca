import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import {
  Fault,
  lengthOf,
  wholeMonths,
  type Actor,
  type DataExtent,
  type MonthKey,
  type Period,
} from '#domain';
import type { AreaIndex, AreaRecord } from '#geography';
import { CountTables } from './count-tables.js';
import type { PictureViewDto } from './live-picture.dto.js';

const PERIOD_MONTHS_MAX = 120;
const MONTH_LETTERS = 'YYYY-MM'.length;

/** The months that a picture is of, and those that there are data of. */
export interface FoundMonths {
  readonly period: Period;
  readonly asked: AreaRecord;
  /** The area and what it lies in, up to the municipality; an area above one is alone. */
  readonly lineage: readonly AreaRecord[];
  /** null where there are no data at all. */
  readonly found: DataExtent | null;
  readonly extent: DataExtent;
  readonly currentMonth: MonthKey;
  /** The months that can be trusted to be whole. */
  readonly whole: Period;
}

/** Reads which area and months are meant, and how far the data of the municipality around reach. */
@Injectable()
export class FindMonths {
  constructor(
    private readonly tables: CountTables,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long. */
  async run(actor: Actor, query: PictureViewDto, index: AreaIndex): Promise<FoundMonths> {
    const period = { from: monthOf(query.from), to: monthOf(query.to) };
    if (period.from >= period.to || lengthOf(period) > PERIOD_MONTHS_MAX) {
      throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'to', code: 'PERIOD_INVALID' }] });
    }
    const asked = index.resolve(query.area);
    const lineage = lineageOf(index, asked);
    const found = await this.tables.extent(actor, index, lineage.at(-1)!);
    const currentMonth = monthOf(this.clock.localDate(this.settings.timeZone));
    // Without data nothing is whole, and nothing is compared.
    const extent = found ?? { oldest: currentMonth, newest: currentMonth };
    const whole = wholeMonths(extent, currentMonth);
    return { period, asked, lineage, found, extent, currentMonth, whole };
  }
}

const monthOf = (day: string): MonthKey => day.slice(0, MONTH_LETTERS);

function lineageOf(index: AreaIndex, area: AreaRecord): AreaRecord[] {
  const { areas } = index.chainOf(area.areaKey);
  const inwards = areas.filter(({ level }) => level !== 'country' && level !== 'county');
  return inwards.length === 0 ? [area] : [...inwards].reverse();
}
