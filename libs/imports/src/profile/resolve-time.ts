import { daysInMonth, instantOf, type LocalDateTime } from '#domain';
import type { ReadTime } from './time-format.js';

/** The moments that a told time can be: one, or all of a day or month. */
export interface ResolvedTime {
  readonly fromMs: number;
  /** ISO 8601 with the offset of the place. */
  readonly from: string;
  /** The last second it can have been; absent when the time was told to the minute. */
  readonly to?: string;
}

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const MONTHS_PER_YEAR = 12;

/**
 * The moments of a told time in `timeZone`. An hour that the clock showed twice is the first of them (summer time); an
 * hour that was skipped is read on from there: 02:30 as 03:30. Undefined when there is no such day or hour.
 */
export function resolveTime(time: ReadTime, timeZone: string): ResolvedTime | undefined {
  if (!isReadable(time)) return undefined;
  const { precision, offsetMinutes } = time;
  if (offsetMinutes !== undefined) {
    const fromMs = asUtcMs(time) - offsetMinutes * MS_PER_MINUTE;
    return { fromMs, from: isoOf(time, offsetMinutes) };
  }
  const { ms: fromMs, iso: from } = localMoment(time, timeZone, 'earlier');
  if (precision === 'time') return { fromMs, from };
  return { fromMs, from, to: localMoment(lastSecondOf(time), timeZone, 'later').iso };
}

/** 23:59:59 on the day that was told, or on the last of the month. */
function lastSecondOf({ year, month, day, precision }: ReadTime): LocalDateTime {
  const last = precision === 'month' ? daysInMonth(year, month) : day;
  return { year, month, day: last, hour: 23, minute: 59, second: 59 };
}

function isReadable({ year, month, day, hour, minute, second }: ReadTime): boolean {
  return (
    year >= 1 &&
    month >= 1 &&
    month <= MONTHS_PER_YEAR &&
    day >= 1 &&
    day <= daysInMonth(year, month) &&
    hour < HOURS_PER_DAY &&
    minute < MINUTES_PER_HOUR &&
    second < MINUTES_PER_HOUR
  );
}

function asUtcMs({ year, month, day, hour, minute, second = 0 }: LocalDateTime): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.setUTCHours(hour, minute, second);
}

/** As its own clock showed it; in UTC when the clock never did, or no whole minute parts it from UTC. */
function localMoment(
  local: LocalDateTime,
  timeZone: string,
  which: 'earlier' | 'later',
): { ms: number; iso: string } {
  const { instant, occurrence } = instantOf(local, timeZone, which);
  if (occurrence === 'gap') {
    const after = instantOf(local, timeZone, 'later').instant;
    return { ms: after.getTime(), iso: isoInUtc(after) };
  }
  const ms = instant.getTime();
  const offsetMinutes = (asUtcMs(local) - ms) / MS_PER_MINUTE;
  const iso = Number.isInteger(offsetMinutes) ? isoOf(local, offsetMinutes) : isoInUtc(instant);
  return { ms, iso };
}

function isoInUtc(instant: Date): string {
  return `${instant.toISOString().slice(0, 'YYYY-MM-DDTHH:mm:ss'.length)}Z`;
}

function isoOf(local: LocalDateTime, offsetMinutes: number): string {
  const { year, month, day, hour, minute, second = 0 } = local;
  const ahead = Math.abs(offsetMinutes);
  const hours = Math.floor(ahead / MINUTES_PER_HOUR);
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${two(hours)}:${two(ahead % MINUTES_PER_HOUR)}`;
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return `${date}T${two(hour)}:${two(minute)}:${two(second)}${offset}`;
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
