import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, parseLocalDateTime, type Disambiguation } from './local-instant.js';
import { localParts } from './local-time.js';

const STOCKHOLM = 'Europe/Stockholm';
const MS_PER_HOUR = 3_600_000;
const zones = [
  STOCKHOLM,
  'UTC',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
  'America/Sao_Paulo',
];
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc
  .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2050, 0, 1) })
  .map((ms) => new Date(ms));

/** Intl's own answer, as 'YYYY-MM-DD HH:mm'. */
function shownByIntl(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
}

function shown(instant: Date, timeZone: string): string {
  const { date, hour, minute } = localParts(instant, timeZone);
  return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function stockholm(text: string, disambiguation: Disambiguation) {
  const { instant, occurrence } = instantOf(parseLocalDateTime(text)!, STOCKHOLM, disambiguation);
  return `${instant.toISOString()} ${occurrence}`;
}

/** Distinct hours that the clock shows on a local date, and how many instants an hour apart fall on it. */
function hoursOn(date: string): { instants: number; shown: number[] } {
  const noon = Date.parse(`${date}T12:00:00Z`);
  const hours: number[] = [];
  for (let ms = noon - 24 * MS_PER_HOUR; ms < noon + 24 * MS_PER_HOUR; ms += MS_PER_HOUR) {
    const parts = localParts(new Date(ms), STOCKHOLM);
    if (parts.date === date) hours.push(parts.hour);
  }
  return { instants: hours.length, shown: [...new Set(hours)] };
}

describe('the local calendar and clock', () => {
  it('show what Intl shows, for any instant in any zone', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        expect(shown(instant, zone)).toBe(shownByIntl(instant, zone));
      }),
      { numRuns: 400 },
    );
  });

  it('show what Intl shows in the hours round a change of the clock', () => {
    for (const zone of zones) {
      for (const change of ['2025-03-30T01:00Z', '2025-10-26T01:00Z', '2025-04-05T15:00Z']) {
        for (let quarter = -12; quarter <= 12; quarter++) {
          const instant = new Date(Date.parse(change) + quarter * (MS_PER_HOUR / 4));
          expect(shown(instant, zone)).toBe(shownByIntl(instant, zone));
        }
      }
    }
  });

  it('have 23 hours on 29 March 2026 and 25 on 25 October 2026', () => {
    const spring = hoursOn('2026-03-29');
    expect(spring.instants).toBe(23);
    expect(spring.shown).not.toContain(2);
    const autumn = hoursOn('2026-10-25');
    expect(autumn.instants).toBe(25);
    expect(autumn.shown).toHaveLength(24);
    expect(hoursOn('2026-06-01')).toMatchObject({ instants: 24 });
  });

  it('put 23:30 UTC on New Year’s Eve into January', () => {
    expect(localParts(new Date('2025-12-31T23:30:00Z'), STOCKHOLM)).toEqual({
      year: 2026,
      month: 1,
      day: 1,
      hour: 0,
      minute: 30,
      weekday: 4,
      date: '2026-01-01',
      monthStart: '2026-01-01',
    });
    expect(localParts(new Date('2025-12-31T22:59:59.999Z'), STOCKHOLM)).toMatchObject({
      monthStart: '2025-12-01',
      hour: 23,
      minute: 59,
    });
  });

  it('know an instant before 1970 and a zone that kept solar time', () => {
    const sunTime = new Date('1878-06-01T12:00:00Z');
    for (const zone of zones) expect(shown(sunTime, zone)).toBe(shownByIntl(sunTime, zone));
    expect(localParts(sunTime, STOCKHOLM).minute).not.toBe(0);
  });

  it('are refused for a time or zone that is none', () => {
    expect(() => localParts(new Date(Number.NaN), STOCKHOLM)).toThrow('INSTANT_INVALID');
    expect(() => localParts(new Date(0), 'Europe/Lillstad')).toThrow('TIME_ZONE_UNKNOWN');
  });
});

describe('the instant of a local time', () => {
  it('is found again from what the clock showed', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, zone) => {
        const minute = new Date(Math.floor(instant.getTime() / 60_000) * 60_000);
        const parts = localParts(minute, zone);
        const candidates = (['earlier', 'later'] as const).map((choice) =>
          instantOf(parts, zone, choice).instant.getTime(),
        );
        expect(candidates).toContain(minute.getTime());
      }),
    );
  });

  it('is told as skipped on 29 March 2026, and counted from the hour before or after', () => {
    expect(stockholm('2026-03-29T02:30', 'earlier')).toBe('2026-03-29T00:30:00.000Z gap');
    expect(stockholm('2026-03-29T02:30', 'later')).toBe('2026-03-29T01:30:00.000Z gap');
    expect(() => stockholm('2026-03-29T02:30', 'refuse')).toThrow('LOCAL_TIME_MISSING');
    expect(stockholm('2026-03-29T01:59', 'refuse')).toBe('2026-03-29T00:59:00.000Z once');
    expect(stockholm('2026-03-29T03:00', 'refuse')).toBe('2026-03-29T01:00:00.000Z once');
  });

  it('is told as shown twice on 25 October 2026, and is the first or the second time', () => {
    expect(stockholm('2026-10-25T02:30', 'earlier')).toBe('2026-10-25T00:30:00.000Z overlap');
    expect(stockholm('2026-10-25 02:30:15', 'later')).toBe('2026-10-25T01:30:15.000Z overlap');
    expect(() => stockholm('2026-10-25T02:00', 'refuse')).toThrow('LOCAL_TIME_AMBIGUOUS');
    expect(stockholm('2026-10-25T03:00', 'refuse')).toBe('2026-10-25T02:00:00.000Z once');
  });

  it('is not read from what no clock shows', () => {
    for (const text of ['2025-02-29T10:00', '2025-01-01T24:00', '2025-01-01T10:60', '2025-01-01']) {
      expect(parseLocalDateTime(text)).toBeUndefined();
    }
    const noTime = { year: 2025, month: 2, day: 30, hour: 1, minute: 0 };
    expect(() => instantOf(noTime, STOCKHOLM, 'earlier')).toThrow('LOCAL_TIME_INVALID');
  });
});
