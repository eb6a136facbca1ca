/** One stretch of a week when a place is open, local time. */
export interface OpeningSpan {
  /** Monday 1 … Sunday 7 (ISO 8601). */
  readonly weekday: number;
  /** `HH:MM`, 00:00–23:59. */
  readonly opens: string;
  /** `HH:MM`, 00:01–24:00; not later than `opens`: the next day. */
  readonly closes: string;
}

/** By weekday, then by opening; a weekday without a stretch is closed. */
export type OpeningHours = readonly OpeningSpan[];

export type OpeningHoursReading =
  { readonly hours: OpeningHours } | { readonly refusedPart: string };

const DAYS_PER_WEEK = 7;
const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 24;
const MINUTES_PER_DAY = HOURS_PER_DAY * MINUTES_PER_HOUR;

/** How each weekday can begin, in Swedish and English, Monday first; what follows may be any of its endings. */
const dayWords: readonly RegExp[] = [
  /^(m[åa]|m[åa]n(dag(ar)?)?|mo|mon(days?)?)$/,
  /^(ti|tis(dag(ar)?)?|tu|tues?(days?)?)$/,
  /^(on|ons(dag(ar)?)?|we|wed(nesdays?)?)$/,
  /^(to|tors?(dag(ar)?)?|th|thu(rs?)?(days?)?)$/,
  /^(fr|fre(dag(ar)?)?|fri(days?)?)$/,
  /^(l[öo]|l[öo]r(dag(ar)?)?|sa|sat(urdays?)?)$/,
  /^(s[öo]|s[öo]n(dag(ar)?)?|su|sun(days?)?)$/,
];
const dayGroups: Readonly<Record<string, readonly number[]>> = {
  vardagar: [1, 2, 3, 4, 5],
  vardag: [1, 2, 3, 4, 5],
  weekdays: [1, 2, 3, 4, 5],
  helger: [6, 7],
  helg: [6, 7],
  weekends: [6, 7],
  'alla dagar': [1, 2, 3, 4, 5, 6, 7],
  dagligen: [1, 2, 3, 4, 5, 6, 7],
  daily: [1, 2, 3, 4, 5, 6, 7],
};
const ALWAYS = /^(24\/7|dygnet runt|alltid( öppet)?|always)$/;
const CLOSED = /^(stängt|stängd|closed|off)$/;
const TIME = /^(\d{1,2})(?:[:.](\d{2}))?$/;
/** Days, then times or "closed"; the days may be absent. */
const RULE = /^(?<days>[^\d]*?)\s*(?<times>(?:kl\.?\s*)?\d.*|stängt|stängd|closed|off)$/;

/**
 * Reads opening hours such as `Mo-Fr 08:00-17:00; Sa 10:00-14:00`, a small part of OpenStreetMap's notation, also with
 * Swedish days (`Mån-Fre 8-17, 18-20`), `24/7` and `stängt`. Rules are separated by `;`, `|` or a line break; a later one
 * replaces an earlier one for its days; without days a rule holds for all. Names the first part that cannot be read.
 */
export function readOpeningHours(text: string): OpeningHoursReading {
  const byDay = new Map<number, readonly OpeningSpan[]>();
  for (const part of text.split(/[;|\n]/)) {
    const rule = part.trim().replace(/\s+/g, ' ').toLowerCase();
    if (rule === '') continue;
    const spans = readRule(rule);
    if (spans === undefined) return { refusedPart: part.trim() };
    for (const [weekday, ofDay] of spans) byDay.set(weekday, ofDay);
  }
  const hours = [...byDay].sort(([a], [b]) => a - b).flatMap(([, spans]) => spans);
  return overlaps(hours) ? { refusedPart: text.trim() } : { hours };
}

function readRule(rule: string): [number, OpeningSpan[]][] | undefined {
  if (ALWAYS.test(rule)) {
    return everyDay().map((weekday) => [weekday, [{ weekday, opens: '00:00', closes: '24:00' }]]);
  }
  const { days: dayPart = '', times: timePart = '' } = RULE.exec(rule)?.groups ?? {};
  const days = dayPart === '' ? everyDay() : readDays(dayPart.replace(/:$/, ''));
  if (days === undefined || timePart === '') return undefined;
  if (CLOSED.test(timePart)) return days.map((weekday) => [weekday, []]);
  const times = timePart.split(/,| och | and /).map(readTimes);
  const known = times.filter((each) => each !== undefined);
  if (known.length < times.length) return undefined;
  const sorted = known.sort((a, b) => (a.opens < b.opens ? -1 : 1));
  return days.map((weekday) => [weekday, sorted.map((each) => ({ weekday, ...each }))]);
}

function readDays(text: string): number[] | undefined {
  const group = dayGroups[text.trim()];
  if (group !== undefined) return [...group];
  const found = new Set<number>();
  for (const part of text.split(',')) {
    const [first, last = first, more] = part.split(/[-–]/).map((word) => weekdayOf(word.trim()));
    if (first === undefined || last === undefined || more !== undefined) return undefined;
    for (let day = first; ; day = (day % DAYS_PER_WEEK) + 1) {
      found.add(day);
      if (day === last) break;
    }
  }
  return [...found];
}

function weekdayOf(word: string): number | undefined {
  const index = dayWords.findIndex((words) => words.test(word.replace(/\.$/, '')));
  return index < 0 ? undefined : index + 1;
}

function readTimes(text: string): Pick<OpeningSpan, 'opens' | 'closes'> | undefined {
  const [from, to, more] = text.replace(/kl\.?/g, '').split(/[-–]|\btill\b|\bto\b/);
  const [opens, closes] = [minuteOf(from), minuteOf(to)];
  if (opens === undefined || closes === undefined || more !== undefined) return undefined;
  // Midnight as an end is the end of the day.
  const end = closes === 0 ? MINUTES_PER_DAY : closes;
  if (opens === MINUTES_PER_DAY || opens === end) return undefined;
  return { opens: clockTime(opens), closes: clockTime(end) };
}

function minuteOf(text: string | undefined): number | undefined {
  const match = TIME.exec((text ?? '').trim());
  if (match === null) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)];
  const total = hour * MINUTES_PER_HOUR + minute;
  return minute >= MINUTES_PER_HOUR || total > MINUTES_PER_DAY ? undefined : total;
}

function clockTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / MINUTES_PER_HOUR))}:${two(minutes % MINUTES_PER_HOUR)}`;
}

/** Whether two stretches of one weekday meet; one that goes past midnight must be the last of its day. */
function overlaps(hours: OpeningHours): boolean {
  return hours.some((span, index) => {
    const next = hours[index + 1];
    if (next === undefined || next.weekday !== span.weekday) return false;
    return next.opens < span.closes || span.closes <= span.opens;
  });
}

function everyDay(): number[] {
  return Array.from({ length: DAYS_PER_WEEK }, (_, index) => index + 1);
}
