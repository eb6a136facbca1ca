import {
  addDays,
  civilDate,
  epochDayOf,
  formatCivilDate,
  isoWeekdayOfEpochDay,
} from './civil-date.js';

const SATURDAY = 6;
const FRIDAY = 5;
/** Holidays of a fixed day, and the eves on which municipalities are closed too. */
const FIXED = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];
/** Days after Easter Sunday: Good Friday, Easter Monday and Ascension Day; what falls on a Sunday is free anyway. */
const FROM_EASTER = [-2, 1, 39];
/** Midsummer Eve is the Friday between these. */
const MIDSUMMER_EVE = { first: '06-19', last: '06-25' };

/**
 * Whether people are at work in a Swedish municipality: no Saturday, no Sunday, none of the public holidays of lag
 * (1989:253) om allmänna helgdagar, and none of Midsummer, Christmas and New Year's Eve, which 3 a § semesterlagen
 * (1977:480) puts beside them. All Saints' Day and Midsummer Day are Saturdays, Whit Sunday is a Sunday.
 * @param day `YYYY-MM-DD`. Throws CIVIL_DATE_INVALID.
 */
export function isWorkingDay(day: string): boolean {
  const date = civilDate(day);
  const weekday = isoWeekdayOfEpochDay(epochDayOf(date));
  if (weekday >= SATURDAY) return false;
  const inYear = day.slice('YYYY-'.length);
  if (FIXED.includes(inYear)) return false;
  if (weekday === FRIDAY && inYear >= MIDSUMMER_EVE.first && inYear <= MIDSUMMER_EVE.last) {
    return false;
  }
  const easter = easterSunday(date.year);
  return !FROM_EASTER.some((days) => addDays(easter, days) === day);
}

/** The first day on which people are at work, from this one on. Throws CIVIL_DATE_INVALID. */
export function workingDayFrom(day: string): string {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/**
 * Easter Sunday of the Gregorian calendar, `YYYY-MM-DD`: the anonymous algorithm of 1876 in Meeus, "Astronomical
 * Algorithms" (1991), chapter 8.
 */
export function easterSunday(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const lunar =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - lunar - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * lunar + 22 * toSunday) / 451);
  const counted = lunar + toSunday - 7 * late + 114;
  return formatCivilDate({ year, month: Math.floor(counted / 31), day: (counted % 31) + 1 });
}
