import { TimeError } from './time.error.js';

const MS_PER_HOUR = 3_600_000;
/** Twenty-two years of hours; past that the memory is dropped and filled anew. */
const MAX_REMEMBERED_HOURS_PER_ZONE = 200_000;
/** The offset changes within this hour, so every instant in it is asked for. */
const CHANGES_WITHIN = Number.NaN;

/** What one zone has answered before. A memory of a pure function: it never changes an answer. */
interface Zone {
  readonly formatter: Intl.DateTimeFormat;
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
  const zone = { formatter, offsetByHour: new Map<number, number>() };
  zones.set(timeZone, zone);
  return zone;
}

/**
 * Milliseconds that local time is ahead of UTC at an instant (milliseconds since 1970) in an IANA zone.
 * Throws INSTANT_INVALID and TIME_ZONE_UNKNOWN. Made for tens of millions of calls: Intl is asked twice per
 * hour of the clock, not once per call.
 */
export function zoneOffsetMs(instantMs: number, timeZone: string): number {
  const zone = zoneOf(timeZone);
  const hour = Math.floor(instantMs / MS_PER_HOUR);
  let offset = zone.offsetByHour.get(hour);
  if (offset === undefined) {
    if (!Number.isFinite(instantMs)) throw new TimeError('INSTANT_INVALID', { instantMs });
    const first = askedOffsetMs(zone, hour * MS_PER_HOUR);
    const last = askedOffsetMs(zone, (hour + 1) * MS_PER_HOUR - 1);
    offset = first === last ? first : CHANGES_WITHIN;
    if (zone.offsetByHour.size >= MAX_REMEMBERED_HOURS_PER_ZONE) zone.offsetByHour.clear();
    zone.offsetByHour.set(hour, offset);
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
