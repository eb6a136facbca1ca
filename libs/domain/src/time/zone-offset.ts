import { TimeError } from './time.error.js';

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;
/** Five centuries of days, or twenty-two years of hours; past that the memory is dropped and filled anew. */
const MAX_REMEMBERED_PER_ZONE = 200_000;
/** The offset changes within this day or hour, so every hour or instant in it is asked for. */
const CHANGES_WITHIN = Number.NaN;

/** What one zone has answered before. A memory of a pure function: it never changes an answer. */
interface Zone {
  readonly formatter: Intl.DateTimeFormat;
  /** The offset at the first instant of a day of UTC. */
  readonly offsetAtDay: Map<number, number>;
  /** The offset of all instants of a day of UTC. */
  readonly offsetByDay: Map<number, number>;
  readonly offsetByHour: Map<number, number>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (cause) {
    throw new TimeError('TIME_ZONE_UNKNOWN', { timeZone }, { cause });
  }
  const zone = {
    formatter,
    offsetAtDay: new Map<number, number>(),
    offsetByDay: new Map<number, number>(),
    offsetByHour: new Map<number, number>(),
  };
  zones.set(timeZone, zone);
  return zone;
}

/**
 * Milliseconds that local time is ahead of UTC at an instant (milliseconds since 1970) in an IANA zone.
 * Throws INSTANT_INVALID and TIME_ZONE_UNKNOWN. Made for tens of millions of calls: Intl is asked once per day of the
 * clock, and twice per hour on the days when it changes.
 */
export function zoneOffsetMs(instantMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const day = Math.floor(instantMs / MS_PER_DAY);
  let offset = zone.offsetByDay.get(day);
  if (offset === undefined) {
    if (!Number.isFinite(instantMs)) throw new TimeError('INSTANT_INVALID', { instantMs });
    // In all of the tz database no two changes lie closer than four days (Freetown 1939), so a day that begins and
    // ends with the same offset has it throughout.
    const first = offsetAtDay(zone, day);
    offset = first === offsetAtDay(zone, day + 1) ? first : CHANGES_WITHIN;
    remember(zone.offsetByDay, day, offset);
  }
  return Number.isNaN(offset) ? offsetOnDayOfChangeMs(zone, instantMs) : offset;
}

function remember(memory: Map<number, number>, key: number, offset: number): void {
  if (memory.size >= MAX_REMEMBERED_PER_ZONE) memory.clear();
  memory.set(key, offset);
}

function offsetAtDay(zone: Zone, day: number): number {
  const known = zone.offsetAtDay.get(day);
  if (known !== undefined) return known;
  const offset = askedOffsetMs(zone, day * MS_PER_DAY);
  remember(zone.offsetAtDay, day, offset);
  return offset;
}

function offsetOnDayOfChangeMs(zone: Zone, instantMs: number): number {
  const hour = Math.floor(instantMs / MS_PER_HOUR);
  let offset = zone.offsetByHour.get(hour);
  if (offset === undefined) {
    const first = askedOffsetMs(zone, hour * MS_PER_HOUR);
    const last = askedOffsetMs(zone, (hour + 1) * MS_PER_HOUR - 1);
    offset = first === last ? first : CHANGES_WITHIN;
    remember(zone.offsetByHour, hour, offset);
  }
  return Number.isNaN(offset) ? askedOffsetMs(zone, instantMs) : offset;
}

function askedOffsetMs(zone: Zone, instantMs: number): number {
  const parts: Record<string, string> = {};
  for (const { type, value } of zone.formatter.formatToParts(instantMs)) parts[type] = value;
  const year = parts['era'] === 'BC' ? 1 - Number(parts['year']) : Number(parts['year']);
  const local = new Date(0);
  local.setUTCFullYear(year, Number(parts['month']) - 1, Number(parts['day']));
  local.setUTCHours(Number(parts['hour']), Number(parts['minute']), Number(parts['second']));
  // Intl shows whole seconds, rounded down.
  return local.getTime() - Math.floor(instantMs / 1000) * 1000;
}
