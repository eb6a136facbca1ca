import { Injectable } from '@nestjs/common';
import { CountWeeks, FindOverdueUnits } from '#aggregation';
import {
  addDays,
  trustedWeeks,
  WEEK_METHOD,
  weekFigures,
  WEEKS_BEFORE,
  type Actor,
  type WeekCount,
} from '#domain';
import { Areas } from '#geography';
import { FindEvents } from '#planned-events';
import { FindBreaks } from '../find-breaks.js';
import { areaNames } from '../level-below.js';
import { FindWeek } from './find-week.js';
import { weekEvents } from './week-events.js';
import type { WeekDto, WeekQueryDto } from './week.dto.js';

const DAYS_PER_WEEK = 7;
/** After the week shown: the running week and the next, when the last whole one is shown. */
const WEEKS_AHEAD = 2;
const MONTH_LETTERS = 'YYYY-MM'.length;
const monthOf = (day: string): string => day.slice(0, MONTH_LETTERS);

/** What happened in a week, for the weekly meeting: every count of it at one position. */
@Injectable()
export class ReadWeek {
  constructor(
    private readonly counts: CountWeeks,
    private readonly breaks: FindBreaks,
    private readonly overdue: FindOverdueUnits,
    private readonly weeks: FindWeek,
    private readonly events: FindEvents,
    private readonly areas: Areas,
  ) {}

  /**
   * Protected and strict incidents are in no week, whoever asks: they have no day. Throws `Fault` as `FindWeek`.
   */
  async run(actor: Actor, query: WeekQueryDto): Promise<WeekDto> {
    const index = await this.areas.current();
    const { week, previous, next, months } = await this.weeks.run(actor, query, index);
    const { asked, whole } = months;
    const area = `${asked.level}:${asked.code}`;
    const areaKeys = index.descendantKeys([asked.areaKey]);
    const until = addDays(week.to, DAYS_PER_WEEK * WEEKS_AHEAD);
    const planned = await this.events.run([asked.areaKey], { from: week.from, to: until }, index);
    const [{ position, tiers, rows }, breaks, reports] = await Promise.all([
      this.counts.run(actor, {
        ...{ areaKeys: [...areaKeys], byWeekday: planned.length > 0 },
        from: addDays(week.from, -DAYS_PER_WEEK * WEEKS_BEFORE),
        to: week.to,
      }),
      this.breaks.run(actor, index, months),
      this.overdue.run(actor, area, week.to),
    ]);
    const nameOf = areaNames(index, asked);
    const own = new Set([monthOf(week.from), monthOf(addDays(week.to, -1))]);
    const undated = rows.flatMap(({ month, count }) =>
      month === null ? [] : [{ month: monthOf(month), count }],
    );
    const trusted = trustedWeeks(week.from, {
      wholeFrom: whole.from,
      undated: new Set(undated.map(({ month }) => month)),
      breaks,
    });
    const counted = rows.flatMap(({ areaKey, category, weeksBefore, count }): WeekCount[] =>
      weeksBefore === null ? [] : [{ weeksBefore, area: nameOf(areaKey), category, count }],
    );
    const { total, focusAreas, categories, areas, ...more } = weekFigures(counted, trusted);
    return {
      ...{ asOfPosition: position, method: WEEK_METHOD, area, week, previous, next },
      ...{ tiers: [...tiers], total: plain(total), ...more },
      ...{ focusAreas: focusAreas.map(plain), categories: categories.map(plain) },
      areas: areas.map(plain),
      undated: undated.reduce((all, { month, count }) => all + (own.has(month) ? count : 0), 0),
      breaks,
      events: weekEvents(planned, {
        ...{ index, areaKeys, rows, week, until },
        trusted: trusted.areas,
      }),
      reports: {
        ...reports,
        units: reports.units.map(({ period, ...unit }) => ({ ...unit, ...period })),
      },
    };
  }
}

const plain = (figure: ReturnType<typeof weekFigures>['total']): WeekDto['total'] => ({
  ...figure,
  earlier: [...figure.earlier],
});
