import { Injectable } from '@nestjs/common';
import { CountHours, keysWithin } from '#aggregation';
import { WEEKDAY_HOUR_METHOD, weekdayHour, type Actor } from '#domain';
import { Areas } from '#geography';
import { periodOf } from './figure-window.js';
import type { FigureQueryDto, WeekdayHourDto } from './figure.dto.js';

/** When incidents of an area happen: by weekday and hour. */
@Injectable()
export class ReadWeekdayHour {
  constructor(
    private readonly hours: CountHours,
    private readonly areas: Areas,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the period is empty or too long. */
  async run(actor: Actor, query: FigureQueryDto): Promise<WeekdayHourDto> {
    periodOf(query);
    const index = await this.areas.current();
    const { level, code } = index.resolve(query.area);
    const { position, tiers, counts, excluded } = await this.hours.run(actor, query, {
      months: query,
      areaKeys: keysWithin(index, query.area),
    });
    const { rows, ...figure } = weekdayHour(counts);
    return {
      ...{ method: WEEKDAY_HOUR_METHOD, asOfPosition: position, tiers: [...tiers] },
      area: `${level}:${code}`,
      ...figure,
      excluded,
      rows: rows.map((row) => [...row]),
    };
  }
}
