import { daysInMonth, epochDayOf } from './civil-date.js';
import { TimeError } from './time.error.js';
import { zoneOffsetMs } from './zone-offset.js';

const MS_PER_SECOND = 1000;
const MS_PER_DAY = 86_400_000;

/** A reading of the calendar and the clock on the wall, before anybody has said which zone. */
export interface LocalDateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
}

/**
 * Which instant a reading means when the clock was changed: an hour that occurred twice is the `earlier` or the
 * `later` one; an hour that was skipped counts from the hour before it (`earlier`: 02:30 is taken as 01:30) or
 * the hour after it (`later`: as 03:30); `refuse` throws in both cases.
 */
export type Disambiguation = 'earlier' | 'later' | 'refuse';

/** `occurrence` tells whether the reading was shown by the clock once, twice (overlap) or never (gap). */
export interface LocalInstant {
  readonly instant: Date;
  readonly occurrence: 'once' | 'overlap' | 'gap';
}

/** Reads 'YYYY-MM-DDTHH:mm' or with a space, with or without seconds; undefined when it is no date and time. */
export function parseLocalDateTime(text: string): LocalDateTime | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0));
  const local = { year, month, day, hour, minute, second } as Required<LocalDateTime>;
  return isReadable(local) ? local : undefined;
}

function isReadable(local: LocalDateTime): boolean {
  const { year, month, day, hour, minute, second = 0 } = local;
  const whole = [year, month, day, hour, minute, second].every(Number.isInteger);
  const dated = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1;
  if (!whole || !dated || day > daysInMonth(year, month)) return false;
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
}

/**
 * The instant at which the clock in `timeZone` showed `local`, and whether it did so once, twice or never.
 * Throws LOCAL_TIME_INVALID for a reading that no clock shows, TIME_ZONE_UNKNOWN, and with `refuse`
 * LOCAL_TIME_AMBIGUOUS or LOCAL_TIME_MISSING.
 */
export function instantOf(
  local: LocalDateTime,
  timeZone: string,
  disambiguation: Disambiguation,
): LocalInstant {
  if (!isReadable(local)) throw new TimeError('LOCAL_TIME_INVALID', { ...local });
  const { hour, minute, second = 0 } = local;
  const asUtcMs =
    epochDayOf(local) * MS_PER_DAY + ((hour * 60 + minute) * 60 + second) * MS_PER_SECOND;
  // No zone has changed its clock twice within two days, so these are the offsets on either side of a change.
  const before = zoneOffsetMs(asUtcMs - MS_PER_DAY, timeZone);
  const after = zoneOffsetMs(asUtcMs + MS_PER_DAY, timeZone);
  // On nearly every day the clock is not changed, and shows every reading once.
  if (before === after && zoneOffsetMs(asUtcMs - before, timeZone) === before) {
    return { instant: new Date(asUtcMs - before), occurrence: 'once' };
  }
  const offsets = before === after ? [before] : [before, after];
  const instants = offsets
    .filter((offset) => zoneOffsetMs(asUtcMs - offset, timeZone) === offset)
    .map((offset) => asUtcMs - offset);
  if (instants.length === 1) return { instant: new Date(instants[0]!), occurrence: 'once' };
  const overlap = instants.length === 2;
  if (disambiguation === 'refuse') {
    const code = overlap ? 'LOCAL_TIME_AMBIGUOUS' : 'LOCAL_TIME_MISSING';
    throw new TimeError(code, { ...local, timeZone });
  }
  const readings = [asUtcMs - before, asUtcMs - after];
  const instantMs = disambiguation === 'earlier' ? Math.min(...readings) : Math.max(...readings);
  return { instant: new Date(instantMs), occurrence: overlap ? 'overlap' : 'gap' };
}
