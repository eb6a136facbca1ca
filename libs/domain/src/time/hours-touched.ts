import { localParts } from './local-time.js';

export const HOURS_PER_DAY = 24;
/** The hours of a week: an interval that touches more of them says nothing of weekday and hour. */
export const HOURS_PER_WEEK = 168;
/** What stands for a time that is not known to the hour. */
export const TIME_UNKNOWN = 0;

const MS_PER_DAY = 86_400_000;
const LAST_MINUTE_OF_DAY = 59;

/**
 * How many hours of the local clock, from the one that `from` lies in, the interval touches: 1 to 168. 0 when the time
 * is not known to the hour: the interval is longer than a week, or it is whole days, which is how a time is stored of
 * which only the day or the month was told.
 *
 * The end is not part of the interval, so that 17 to 18 o'clock is one hour. Hours are those of the clock on the wall:
 * the one that summer time skips counts as touched, the one that it repeats counts once.
 * @param to absent when it was told to the minute.
 */
export function hoursTouched(from: Date, to: Date | undefined, timeZone: string): number {
  if (to === undefined || to.getTime() <= from.getTime()) return 1;
  const first = localParts(from, timeZone);
  const last = localParts(new Date(to.getTime() - 1), timeZone);
  const startsADay = first.hour === 0 && first.minute === 0;
  const endsADay = last.hour === HOURS_PER_DAY - 1 && isLastMinute(to, timeZone);
  if (startsADay && endsADay) return TIME_UNKNOWN;
  const days = (Date.parse(last.date) - Date.parse(first.date)) / MS_PER_DAY;
  const hours = days * HOURS_PER_DAY + last.hour - first.hour + 1;
  return hours > HOURS_PER_WEEK ? TIME_UNKNOWN : Math.max(1, hours);
}

/** 23:59, with or without seconds, and the midnight after it. */
function isLastMinute(to: Date, timeZone: string): boolean {
  const { hour, minute } = localParts(to, timeZone);
  return minute === LAST_MINUTE_OF_DAY || (hour === 0 && minute === 0);
}
