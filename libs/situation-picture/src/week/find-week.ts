import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { addDays, Fault, reportingPeriodOf, weekAsked, type Actor } from '#domain';
import type { AreaIndex } from '#geography';
import { FindMonths, type FoundMonths } from '../find-months.js';
import type { WeekQueryDto } from './week.dto.js';

const DAYS_PER_WEEK = 7;
const MONTH_LETTERS = 'YYYY-MM'.length;

/** A week, civil dates, and the months around it. */
export interface FoundWeek {
  readonly week: { readonly from: string; readonly to: string };
  readonly previous: string;
  /** null while it is not over. */
  readonly next: string | null;
  readonly months: FoundMonths;
}

/** Reads which area and week are meant. */
@Injectable()
export class FindWeek {
  constructor(
    private readonly months: FindMonths,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws `Fault`: AREA_UNKNOWN, AREA_CODE_AMBIGUOUS, FIELDS_INVALID when the week is none or not over. */
  async run(actor: Actor, { area, week }: WeekQueryDto, index: AreaIndex): Promise<FoundWeek> {
    const today = this.clock.localDate(this.settings.timeZone);
    const found = weekAsked(week, today);
    if (typeof found === 'string') throw notAsked(found);
    const month = (day: string) => `${day.slice(0, MONTH_LETTERS)}-01`;
    const after = reportingPeriodOf('monthly', addDays(found.to, -1)).to;
    const view = { area, from: month(found.from), to: after };
    return {
      week: found,
      previous: addDays(found.from, -DAYS_PER_WEEK),
      next: typeof weekAsked(found.to, today) === 'string' ? null : found.to,
      months: await this.months.run(actor, view, index),
    };
  }
}

function notAsked(code: 'NOT_A_DATE' | 'PERIOD_INVALID'): Fault {
  return new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'week', code }] });
}
