import { TimeError } from './time.error.js';

/** A day of the proleptic Gregorian calendar; month and day count from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONTHS_PER_YEAR = 12;
const DAYS_PER_ERA = 146_097;
const DAYS_BEFORE_EPOCH = 719_468;
const MAX_YEAR = 9999;

/** Days in a month of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) {
    return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  }
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Reads 'YYYY-MM-DD' (years 0001–9999); undefined when the text is no day of the calendar. */
export function parseCivilDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > MONTHS_PER_YEAR || day < 1) return undefined;
  return day > daysInMonth(year, month) ? undefined : { year, month, day };
}

/** As `parseCivilDate`, for a text that has been checked before: throws CIVIL_DATE_INVALID. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new TimeError('CIVIL_DATE_INVALID', { date: text });
  return date;
}

/** Writes 'YYYY-MM-DD'; throws CIVIL_DATE_INVALID outside the years 0001–9999. */
export function formatCivilDate({ year, month, day }: CivilDate): string {
  if (!(year >= 1 && year <= MAX_YEAR)) {
    throw new TimeError('CIVIL_DATE_INVALID', { year, month, day });
  }
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** Negative, zero or positive as `a` is before, the same as or after `b`, both 'YYYY-MM-DD'. */
export function compareCivilDates(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Days since 1970-01-01. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function epochDayOf({ year, month, day }: CivilDate): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_EPOCH;
}

/** The day that lies `epochDay` days after 1970-01-01. Hinnant, civil_from_days. */
export function civilDateOfEpochDay(epochDay: number): CivilDate {
  const shifted = epochDay + DAYS_BEFORE_EPOCH;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Monday 1 … Sunday 7 (ISO 8601). */
export function isoWeekdayOfEpochDay(epochDay: number): number {
  // 1970-01-01 was a Thursday.
  return ((((epochDay + 3) % 7) + 7) % 7) + 1;
}

/** The day that lies `days` after 'YYYY-MM-DD', or before it; throws CIVIL_DATE_INVALID. */
export function addDays(date: string, days: number): string {
  return formatCivilDate(civilDateOfEpochDay(epochDayOf(civilDate(date)) + days));
}

/** The day after 'YYYY-MM-DD'; throws CIVIL_DATE_INVALID. */
export function nextDay(date: string): string {
  return addDays(date, 1);
}

/** The same day `months` later (or earlier), or the last day of a month that is too short for it. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = civilDate(date);
  const index = year * MONTHS_PER_YEAR + (month - 1) + months;
  const targetYear = Math.floor(index / MONTHS_PER_YEAR);
  const targetMonth = index - targetYear * MONTHS_PER_YEAR + 1;
  return formatCivilDate({
    year: targetYear,
    month: targetMonth,
    day: Math.min(day, daysInMonth(targetYear, targetMonth)),
  });
}

/**
 * The months, as 'YYYY-MM-01' in order, that hold a day of the period: `from` inclusive, `to` exclusive,
 * both 'YYYY-MM-DD'. Empty when the period is.
 */
export function monthsBetween(from: string, to: string): string[] {
  const start = civilDate(from);
  civilDate(to);
  const months: string[] = [];
  if (compareCivilDates(from, to) >= 0) return months;
  let month = formatCivilDate({ ...start, day: 1 });
  while (month < to) {
    months.push(month);
    if (month.startsWith('9999-12')) break;
    month = addMonths(month, 1);
  }
  return months;
}
