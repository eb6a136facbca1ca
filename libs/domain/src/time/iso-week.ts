import { civilDate, civilDateOfEpochDay, epochDayOf, isoWeekdayOfEpochDay } from './civil-date.js';

const THURSDAY = 4;

/** The ISO 8601 week of 'YYYY-MM-DD'. A week belongs to the year that its Thursday lies in. */
export function isoWeek(date: string): { year: number; week: number } {
  const epochDay = epochDayOf(civilDate(date));
  const thursday = epochDay + THURSDAY - isoWeekdayOfEpochDay(epochDay);
  const { year } = civilDateOfEpochDay(thursday);
  const newYear = epochDayOf({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - newYear) / 7) + 1 };
}
