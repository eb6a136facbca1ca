import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localParts } from './local-time.js';
import { readWhen } from './read-when.js';

const ZONE = 'Europe/Stockholm';
/** A Wednesday, 15:20 in Stockholm. */
const NOW = new Date('2026-11-25T14:20:00Z');

function shown(text: string): string {
  const reading = readWhen(text, NOW, ZONE);
  if (typeof reading === 'string') return reading;
  const clock = (instant: Date) => {
    const { date, hour, minute } = localParts(instant, ZONE);
    return `${date} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  };
  return reading.to === undefined
    ? clock(reading.from)
    : `${clock(reading.from)}–${clock(reading.to).slice(-5)}`;
}

describe('when, in words', () => {
  it.each([
    ['nu', '2026-11-25 15:20'],
    ['14:30', '2026-11-25 14:30'],
    ['kl 9', '2026-11-25 09:00'],
    ['kl. 09.05', '2026-11-25 09:05'],
    ['igår 14:30', '2026-11-24 14:30'],
    ['i går kl 14.30', '2026-11-24 14:30'],
    ['Yesterday at 14:30', '2026-11-24 14:30'],
    ['i förrgår', '2026-11-23 00:00–23:59'],
    ['idag', '2026-11-25 00:00–15:20'],
    ['3/11', '2026-11-03 00:00–23:59'],
    ['3/11 8', '2026-11-03 08:00'],
    ['24/12', '2025-12-24 00:00–23:59'],
    ['3 november', '2026-11-03 00:00–23:59'],
    ['3 nov. 2024 kl 7', '2024-11-03 07:00'],
    ['Nov 3 14:30', '2026-11-03 14:30'],
    ['2026-11-03', '2026-11-03 00:00–23:59'],
    ['2026-11-03 23:15', '2026-11-03 23:15'],
    ['i måndags 22:10', '2026-11-23 22:10'],
    ['onsdag', '2026-11-18 00:00–23:59'],
    ['friday', '2026-11-20 00:00–23:59'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['16:00', 'future'],
    ['2026-12-01', 'future'],
    ['idag 15:30', 'future'],
    ['', 'unreadable'],
    ['nyss', 'unreadable'],
    ['31/4', 'unreadable'],
    ['25:00', 'unreadable'],
    ['2026-02-29', 'unreadable'],
    ['snart 14:30', 'unreadable'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['__proto__', 'constructor', 'toString', 'valueof'])('says nothing of %s', (text) => {
    expect(readWhen(text, NOW, ZONE)).toBe('unreadable');
  });

  it('is never in the future, whatever is written', () => {
    const words = fc.constantFrom(
      ...['igår', 'idag', 'måndag', '3/11', '31/12', '2027-01-01', 'kl', '14:30', '9', 'nov', '3'],
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readWhen(text, NOW, ZONE);
        if (typeof reading === 'string') return;
        const limitMs = NOW.getTime() + 60_000;
        expect(reading.from.getTime()).toBeLessThanOrEqual(limitMs);
        expect(reading.to?.getTime() ?? 0).toBeLessThanOrEqual(limitMs);
        if (reading.to) expect(reading.to.getTime()).toBeGreaterThanOrEqual(reading.from.getTime());
      }),
    );
  });
});
