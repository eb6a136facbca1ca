import { civilDateOfEpochDay, formatCivilDate, isoWeekdayOfEpochDay } from './civil-date.js';
import { TimeError } from './time.error.js';
import { zoneOffsetMs } from './zone-offset.js';

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_HOUR = 60;
const MINUTES_PER_DAY = 1440;
/** A century of days; past that the memory is dropped and filled anew. */
const MAX_REMEMBERED_DAYS = 36_600;

interface LocalDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Monday 1 … Sunday 7 (ISO 8601). */
  readonly weekday: number;
  /** 'YYYY-MM-DD' */
  readonly date: string;
  /** 'YYYY-MM-01': the month a tally counts under. */
  readonly monthStart: string;
}

/** What the clock and the calendar on the wall show at an instant; hour 0–23, minute 0–59. */
export interface LocalParts extends LocalDay {
  readonly hour: number;
  readonly minute: number;
}

const rememberedDays = new Map<number, LocalDay>();

function localDayOf(epochDay: number): LocalDay {
  const known = rememberedDays.get(epochDay);
  if (known) return known;
  const { year, month, day } = civilDateOfEpochDay(epochDay);
  const date = formatCivilDate({ year, month, day });
  const localDay = {
    year,
    month,
    day,
    weekday: isoWeekdayOfEpochDay(epochDay),
    date,
    monthStart: `${date.slice(0, 7)}-01`,
  };
  if (rememberedDays.size >= MAX_REMEMBERED_DAYS) rememberedDays.clear();
  rememberedDays.set(epochDay, localDay);
  return localDay;
}

/**
 * The local calendar and clock at an instant in an IANA time zone.
 * Throws INSTANT_INVALID for an invalid Date, TIME_ZONE_UNKNOWN, and CIVIL_DATE_INVALID outside years 1–9999.
 */
export function localParts(instant: Date, timeZone: string): LocalParts {
  const instantMs = instant.getTime();
  if (Number.isNaN(instantMs)) throw new TimeError('INSTANT_INVALID', { timeZone });
  const minutes = Math.floor((instantMs + zoneOffsetMs(instantMs, timeZone)) / MS_PER_MINUTE);
  const epochDay = Math.floor(minutes / MINUTES_PER_DAY);
  const minuteOfDay = minutes - epochDay * MINUTES_PER_DAY;
  const hour = Math.floor(minuteOfDay / MINUTES_PER_HOUR);
  const { year, month, day, weekday, date, monthStart } = localDayOf(epochDay);
  const minute = minuteOfDay - hour * MINUTES_PER_HOUR;
  return { year, month, day, hour, minute, weekday, date, monthStart };
}
