/** A reading of calendar and clock, and how much of it was told. */
export interface ReadTime {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  precision: 'month' | 'day' | 'time';
  /** Minutes ahead of UTC; absent when none was written. */
  offsetMinutes?: number;
}

/** Undefined when the text does not have the form. Whether the day exists is not looked at. */
export type TimeReader = (text: string) => ReadTime | undefined;

/** Reads on from a place in the text; returns where it stopped, or -1. */
type Step = (text: string, at: number, time: Draft) => number;

interface Draft extends ReadTime {
  afternoon?: boolean;
}

/** The form that stands for ISO 8601: `2026-03-01T14:30:00+01:00`, and what of it is left out from the end. */
export const ISO = 'ISO';

const ISO_PATTERNS = [
  "yyyy-MM-dd'T'HH:mm:ssXXX",
  'yyyy-MM-dd HH:mm:ssXXX',
  "yyyy-MM-dd'T'HH:mmXXX",
  'yyyy-MM-dd HH:mmXXX',
  "yyyy-MM-dd'T'HH:mm:ss",
  'yyyy-MM-dd HH:mm:ss',
  "yyyy-MM-dd'T'HH:mm",
  'yyyy-MM-dd HH:mm',
  'yyyy-MM-dd',
  'yyyy-MM',
];
/** Fractions of a second are passed over: nothing is counted by them. */
const FRACTION = /^(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d)[.,]\d{1,9}/;

const NUMBERS = {
  yyyy: ['year', 4, 4],
  MM: ['month', 2, 2],
  M: ['month', 1, 2],
  dd: ['day', 2, 2],
  d: ['day', 1, 2],
  HH: ['hour', 2, 2],
  H: ['hour', 1, 2],
  hh: ['hour', 2, 2],
  h: ['hour', 1, 2],
  mm: ['minute', 2, 2],
  ss: ['second', 2, 2],
} as const;

/** Each token must be the longest that fits, and letters in apostrophes stand for themselves. */
const TOKENS = /yyyy|MM?|dd?|HH?|hh?|mm|ss|XXX|a|'[^']*'|[^A-Za-z']/y;
const HOURS_ON_A_CLOCK_FACE = 12;
const MINUTES_PER_HOUR = 60;
const PATTERN_CHARACTERS_MAX = 60;

/** The reader of a form, or undefined when the pattern is none. */
export function timeReader(pattern: string): TimeReader | undefined {
  if (pattern === ISO) return isoReader();
  const tokens = tokensOf(pattern);
  if (tokens === undefined || !isWhole(tokens)) return undefined;
  const steps = tokens.map(stepOf);
  const precision = precisionOf(tokens);
  return (text) => {
    const time: Draft = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, precision };
    let at = 0;
    for (const step of steps) {
      at = step(text, at, time);
      if (at < 0) return undefined;
    }
    return at === text.length && setAfternoon(time) ? time : undefined;
  };
}

/** Whether a form says by itself which moment it is. */
export function hasOffset(pattern: string): boolean {
  return pattern === ISO || pattern.includes('XXX');
}

function isoReader(): TimeReader {
  const readers = ISO_PATTERNS.map((pattern) => timeReader(pattern)!);
  return (text) => {
    const whole = text.includes(':') ? text.replace(FRACTION, '$1') : text;
    for (const read of readers) {
      const time = read(whole);
      if (time !== undefined) return time;
    }
    return undefined;
  };
}

function tokensOf(pattern: string): string[] | undefined {
  if (pattern.length > PATTERN_CHARACTERS_MAX) return undefined;
  const tokens: string[] = [];
  let at = 0;
  while (at < pattern.length) {
    TOKENS.lastIndex = at;
    const token = TOKENS.exec(pattern)?.[0];
    if (token === undefined) return undefined;
    tokens.push(token);
    at += token.length;
  }
  return tokens;
}

function isNumber(token: string): token is keyof typeof NUMBERS {
  return Object.hasOwn(NUMBERS, token);
}

function fieldOf(token: string): string | undefined {
  return isNumber(token) ? NUMBERS[token][0] : undefined;
}

/** Nothing twice, nothing left out in between, and a twelve-hour clock with its half of the day. */
function isWhole(tokens: readonly string[]): boolean {
  const fields = tokens.flatMap((token) => fieldOf(token) ?? []);
  const parts = [...fields, ...tokens.filter((token) => token === 'a' || token === 'XXX')];
  const order = ['year', 'month', 'day', 'hour', 'minute', 'second'];
  const told = order.filter((field) => fields.includes(field));
  const gapless = order.slice(0, told.length).every((field) => fields.includes(field));
  const twelve = tokens.some((token) => token === 'h' || token === 'hh');
  const clock = fields.includes('minute') || !(fields.includes('hour') || tokens.includes('XXX'));
  return (
    new Set(parts).size === parts.length &&
    gapless &&
    clock &&
    fields.includes('month') &&
    twelve === tokens.includes('a')
  );
}

function precisionOf(tokens: readonly string[]): ReadTime['precision'] {
  const fields = tokens.map(fieldOf);
  if (fields.includes('hour')) return 'time';
  return fields.includes('day') ? 'day' : 'month';
}

function stepOf(token: string): Step {
  if (token === 'a') return readHalfOfDay;
  if (token === 'XXX') return readOffset;
  if (isNumber(token)) return numberStep(NUMBERS[token]);
  const literal = token.startsWith("'") ? token.slice(1, -1) : token;
  return (text, at) => (text.startsWith(literal, at) ? at + literal.length : -1);
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - 48;
  return digit >= 0 && digit <= 9 ? digit : -1;
}

function numberStep([field, digitsMin, digitsMax]: (typeof NUMBERS)[keyof typeof NUMBERS]): Step {
  return (text, at, time) => {
    let value = 0;
    let digits = 0;
    for (let digit = digitAt(text, at); digit >= 0 && digits < digitsMax;) {
      value = value * 10 + digit;
      digits += 1;
      digit = digitAt(text, at + digits);
    }
    if (digits < digitsMin) return -1;
    time[field] = value;
    return at + digits;
  };
}

function readHalfOfDay(text: string, at: number, time: Draft): number {
  const half = text.slice(at, at + 2).toUpperCase();
  if (half !== 'AM' && half !== 'PM') return -1;
  time.afternoon = half === 'PM';
  return at + 2;
}

/** `Z`, or hours and minutes with or without the colon. */
function readOffset(text: string, at: number, time: Draft): number {
  if (text[at] === 'Z') {
    time.offsetMinutes = 0;
    return at + 1;
  }
  const sign = text[at] === '+' ? 1 : text[at] === '-' ? -1 : 0;
  const colon = text[at + 3] === ':' ? 1 : 0;
  const digits = [at + 1, at + 2, at + 3 + colon, at + 4 + colon].map((each) =>
    digitAt(text, each),
  );
  if (sign === 0 || digits.includes(-1)) return -1;
  const [h1 = 0, h2 = 0, m1 = 0, m2 = 0] = digits;
  const [hours, minutes] = [h1 * 10 + h2, m1 * 10 + m2];
  // The widest offset there is, UTC+14.
  if (hours > 14 || minutes >= MINUTES_PER_HOUR) return -1;
  time.offsetMinutes = sign * (hours * MINUTES_PER_HOUR + minutes);
  return at + 5 + colon;
}

/** 12 AM is midnight and 12 PM noon; false when the hour is on no clock face. */
function setAfternoon(time: Draft): boolean {
  if (time.afternoon === undefined) return true;
  if (time.hour < 1 || time.hour > HOURS_ON_A_CLOCK_FACE) return false;
  time.hour = (time.hour % HOURS_ON_A_CLOCK_FACE) + (time.afternoon ? HOURS_ON_A_CLOCK_FACE : 0);
  return true;
}
