import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { addDays, Fault, parseCivilDate, reportingPeriodOf, type Actor } from '#domain';
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
    const running = reportingPeriodOf('weekly', this.clock.localDate(this.settings.timeZone));
    if (week !== undefined && parseCivilDate(week) === undefined) refuse('NOT_A_DATE');
    const found = reportingPeriodOf('weekly', week ?? addDays(running.from, -1));
    if (found.from >= running.from) refuse('PERIOD_INVALID');
    const month = (day: string) => `${day.slice(0, MONTH_LETTERS)}-01`;
    const after = reportingPeriodOf('monthly', addDays(found.to, -1)).to;
    const view = { area, from: month(found.from), to: after };
    return {
      week: found,
      previous: addDays(found.from, -DAYS_PER_WEEK),
      next: found.to < running.from ? found.to : null,
      months: await this.months.run(actor, view, index),
    };
  }
}

function refuse(code: 'NOT_A_DATE' | 'PERIOD_INVALID'): never {
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'week', code }] });
}
