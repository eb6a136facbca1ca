import { addDays, parseCivilDate } from './civil-date.js';
import { instantOf } from './local-instant.js';
import { localParts } from './local-time.js';

/** When something happened: a moment, or for a whole day its first and last minute. */
export interface When {
  readonly from: Date;
  readonly to?: Date;
}

/** What a text says of when, or why it says nothing: not understood, or not here yet. */
export type WhenReading = When | 'unreadable' | 'future';

/** A clock may be this far ahead before a moment lies in the future. */
const AHEAD_MAX_MS = 60_000;

/** A map, since any text is looked up in it: of an object `constructor` and `__proto__` are there too. */
const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['idag', 0],
  ['today', 0],
  ['inatt', 0],
  ['igår', -1],
  ['igar', -1],
  ['igårkväll', -1],
  ['yesterday', -1],
  ['förrgår', -2],
  ['iförrgår', -2],
]);
const WEEKDAYS: readonly (readonly string[])[] = [
  ['måndag', 'måndags', 'mån', 'monday'],
  ['tisdag', 'tisdags', 'tis', 'tuesday'],
  ['onsdag', 'onsdags', 'ons', 'wednesday'],
  ['torsdag', 'torsdags', 'tors', 'thursday'],
  ['fredag', 'fredags', 'fre', 'friday'],
  ['lördag', 'lördags', 'lör', 'saturday'],
  ['söndag', 'söndags', 'sön', 'sunday'],
];
/** By their first three letters, in both languages. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar'],
  ['apr'],
  ['maj', 'may'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['okt', 'oct'],
  ['nov'],
  ['dec'],
];
const CLOCK = /(?:^|\s)(?:kl\.?\s*|klockan\s+|at\s+)?(\d{1,2})[:.](\d{2})$/;
const HOUR = /(?:^|\s)(?:kl\.?\s*|klockan\s+|at\s+)(\d{1,2})$/;
const BARE_HOUR = /\s(\d{1,2})$/;
const DAYS_PER_WEEK = 7;

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/**
 * Reads a day and a time of day as people write them, in Swedish or English: `igår 14:30`, `3/11`, `2026-11-03 kl 9`,
 * `i måndags`, `14.30`, `nu`. Without a year it is the last such day, without a day today; without a time the whole
 * day, up to now. Never anything later than `now`.
 */
export function readWhen(text: string, now: Date, timeZone: string): WhenReading {
  const written = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (written === '') return 'unreadable';
  if (written === 'nu' || written === 'now') return { from: now };
  const today = localParts(now, timeZone).date;
  const whole = dayOf(written, today);
  if (whole !== undefined) return wholeDay(whole, today, now, timeZone);
  for (const pattern of [CLOCK, HOUR, BARE_HOUR]) {
    const match = pattern.exec(written);
    if (match === null) continue;
    const clock = { hour: Number(match[1]), minute: Number(match[2] ?? 0) };
    const before = written.slice(0, match.index).replace(/[,\s]*(kl\.?)?$/, '');
    const day = before === '' ? today : dayOf(before, today);
    if (day === undefined || clock.hour > 23 || clock.minute > 59) continue;
    return moment(day, clock, now, timeZone);
  }
  return 'unreadable';
}

function moment(day: string, clock: Clock, now: Date, timeZone: string): WhenReading {
  const date = parseCivilDate(day);
  if (date === undefined) return 'unreadable';
  const from = instantOf({ ...date, ...clock }, timeZone, 'earlier').instant;
  return from.getTime() > now.getTime() + AHEAD_MAX_MS ? 'future' : { from };
}

function wholeDay(day: string, today: string, now: Date, timeZone: string): WhenReading {
  if (day > today) return 'future';
  const date = parseCivilDate(day);
  if (date === undefined) return 'unreadable';
  const from = instantOf({ ...date, hour: 0, minute: 0 }, timeZone, 'later').instant;
  if (day === today) return { from, to: now };
  const to = instantOf({ ...date, hour: 23, minute: 59 }, timeZone, 'earlier').instant;
  return { from, to };
}

/** The civil date that a text without a time of day means; undefined when it means none. */
function dayOf(text: string, today: string): string | undefined {
  const words = text.replaceAll(/[,]/g, ' ').trim();
  const joined = words.replaceAll(/\s/g, '');
  const back = DAY_WORDS.get(joined);
  if (back !== undefined) return addDays(today, back);
  const weekday = lastWeekday(words.replace(/^(i|på|on|last)\s+/, ''), today);
  if (weekday !== undefined) return weekday;
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(joined);
  if (iso !== null) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /^(\d{1,2})[/.](\d{1,2})(?:[/.\s-]+(\d{4}))?$/.exec(words);
  if (slashed !== null) return dated(slashed[1]!, Number(slashed[2]), slashed[3], today);
  return named(words, today);
}

function lastWeekday(word: string, today: string): string | undefined {
  const wanted = WEEKDAYS.findIndex((names) => names.includes(word));
  if (wanted < 0) return undefined;
  const noon = new Date(`${today}T12:00:00Z`);
  const current = localParts(noon, 'UTC').weekday - 1;
  return addDays(today, -(((current - wanted + DAYS_PER_WEEK - 1) % DAYS_PER_WEEK) + 1));
}

function named(words: string, today: string): string | undefined {
  const dayFirst =
    /^(?:den\s+)?(\d{1,2})(?::?[ea]|st|nd|rd|th)?\s+([a-zå]{3,9})\.?(?:\s+(\d{4}))?$/.exec(words);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:\s+(\d{4}))?$/.exec(words);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (day === undefined || name === undefined) return undefined;
  const month = MONTHS.findIndex((names) => names.includes(name.slice(0, 3))) + 1;
  return month === 0 ? undefined : dated(day, month, year, today);
}

/** A day and month of the year given, else of this year or, when that has not come, of the year before. */
function dated(
  day: string,
  month: number,
  year: string | undefined,
  today: string,
): string | undefined {
  if (year !== undefined) return existing(Number(year), month, Number(day));
  const thisYear = Number(today.slice(0, 4));
  const found = existing(thisYear, month, Number(day));
  return found !== undefined && found <= today ? found : existing(thisYear - 1, month, Number(day));
}

function existing(year: number, month: number, day: number): string | undefined {
  const two = (value: number) => String(value).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return parseCivilDate(date) === undefined ? undefined : date;
}
