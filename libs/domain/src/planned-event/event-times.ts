import {
  addDays,
  civilDate,
  compareCivilDates,
  epochDayOf,
  isoWeekdayOfEpochDay,
  parseCivilDate,
} from '../time/civil-date.js';

const MINUTE = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2}))?$/;
const HOURS_PER_DAY = 24;
const MINUTES_PER_HOUR = 60;
const DAYS_PER_WEEK = 7;
const DATE_LETTERS = 'YYYY-MM-DD'.length;
const DAY_BEGINS = 'T00:00';
const DAY_ENDS = 'T23:59';

/** From when to when, as `YYYY-MM-DDTHH:MM` on the clocks of the place. */
export interface EventTimes {
  readonly from: string;
  readonly to: string;
}

/**
 * Reads 'YYYY-MM-DDTHH:MM', with a space for the T too, or a day alone, of which the first minute is meant, or with
 * `isEnd` the last. Undefined when it is neither.
 */
export function readLocalMinute(text: string, isEnd = false): string | undefined {
  const [, day, hour, minute] = MINUTE.exec(text.trim()) ?? [];
  if (day === undefined || parseCivilDate(day) === undefined) return undefined;
  if (hour === undefined) return `${day}${isEnd ? DAY_ENDS : DAY_BEGINS}`;
  const isTime = Number(hour) < HOURS_PER_DAY && Number(minute) < MINUTES_PER_HOUR;
  return isTime ? `${day}T${hour}:${minute}` : undefined;
}

/** The first and the last day that an event touches: one that ends at midnight does not touch the day that begins. */
export function eventDays({ from, to }: EventTimes): { first: string; last: string } {
  const [first, last] = [from, to].map((time) => time.slice(0, DATE_LETTERS)) as [string, string];
  const endsAtMidnight = to.endsWith(DAY_BEGINS) && last > first;
  return { first, last: endsAtMidnight ? addDays(last, -1) : last };
}

/** Whether an event is of whole days, so that its times say nothing. */
export function isOfWholeDays({ from, to }: EventTimes): boolean {
  return (
    from.endsWith(DAY_BEGINS) && (to.endsWith(DAY_ENDS) || (to.endsWith(DAY_BEGINS) && to > from))
  );
}

/** How many days an event touches. */
export function eventLength(times: EventTimes): number {
  const { first, last } = eventDays(times);
  return epochDayOf(civilDate(last)) - epochDayOf(civilDate(first)) + 1;
}

/**
 * The weekdays (Monday 1 … Sunday 7) of an event within a period, `from` inclusive, `to` exclusive, civil dates; in
 * order, each once. Empty where the event does not touch the period.
 */
export function weekdaysTouched(
  times: EventTimes,
  period: { readonly from: string; readonly to: string },
): number[] {
  const { first, last } = eventDays(times);
  const start = compareCivilDates(first, period.from) < 0 ? period.from : first;
  const weekdays = new Set<number>();
  for (let day = start; day <= last && day < period.to; day = addDays(day, 1)) {
    weekdays.add(isoWeekdayOfEpochDay(epochDayOf(civilDate(day))));
    if (weekdays.size === DAYS_PER_WEEK) break;
  }
  return [...weekdays].sort((a, b) => a - b);
}
