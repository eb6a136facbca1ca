import { describe, expect, it } from 'vitest';
import { resolveTime } from './resolve-time.js';
import { timeReader } from './time-format.js';

function read(pattern: string, text: string, timeZone = 'Europe/Stockholm') {
  const time = timeReader(pattern)?.(text);
  const resolved = time && resolveTime(time, timeZone);
  return resolved && [resolved.from, resolved.to].filter((each) => each !== undefined).join(' – ');
}

describe('a time as sources write it', () => {
  it.each([
    ['yyyy-MM-dd H:mm:ss XXX', '2026-08-22 9:13:04 +02:00', '2026-08-22T09:13:04+02:00'],
    ['M/d/yyyy H:mm', '7/19/2017 8:05', '2017-07-19T08:05:00+02:00'],
    ['M/d/yyyy H:mm', '12/3/2017 18:05', '2017-12-03T18:05:00+01:00'],
    ['MM/dd/yyyy hh:mm:ss a', '12/03/2017 12:00:00 AM', '2017-12-03T00:00:00+01:00'],
    ['MM/dd/yyyy hh:mm:ss a', '12/03/2017 12:00:00 PM', '2017-12-03T12:00:00+01:00'],
    ['MM/dd/yyyy hh:mm:ss a', '12/03/2017 01:05:09 pm', '2017-12-03T13:05:09+01:00'],
    ["d.M.yyyy 'kl.' HH.mm", '3.12.2017 kl. 08.15', '2017-12-03T08:15:00+01:00'],
    ["yyyy-MM-dd'T00:00:00' H:mm", '2026-03-01T00:00:00 8:15', '2026-03-01T08:15:00+01:00'],
    ['ISO', '2026-03-01T14:30:00Z', '2026-03-01T14:30:00+00:00'],
    ['ISO', '2026-03-01T14:30:00.123456-05:00', '2026-03-01T14:30:00-05:00'],
    ['ISO', '2026-03-01 14:30', '2026-03-01T14:30:00+01:00'],
    ['ISO', '2018-02-10T15:50:00.000', '2018-02-10T15:50:00+01:00'],
  ])('%s: %s is %s', (pattern, text, iso) => expect(read(pattern, text)).toBe(iso));

  it.each([
    ['yyyy-MM', '2020-02', '2020-02-01T00:00:00+01:00 – 2020-02-29T23:59:59+01:00'],
    // The month in which the clock is changed ends with another offset.
    ['yyyy-MM', '2020-03', '2020-03-01T00:00:00+01:00 – 2020-03-31T23:59:59+02:00'],
    ['yyyy-MM-dd', '2020-12-31', '2020-12-31T00:00:00+01:00 – 2020-12-31T23:59:59+01:00'],
  ])('%s: %s is all of it', (pattern, text, interval) => {
    expect(read(pattern, text)).toBe(interval);
  });

  it.each([
    ['yyyy-MM-dd', '2023-02-29'],
    ['yyyy-MM-dd', '2023-2-9'],
    ['yyyy-MM-dd', '2023-02-09 '],
    ['yyyy-MM', '2023-13'],
    ['yyyy-MM-dd HH:mm', '2023-02-09 24:00'],
    ['yyyy-MM-dd HH:mm', '2023-02-09 9:00'],
    ['MM/dd/yyyy hh:mm a', '02/09/2023 13:00 PM'],
    ['MM/dd/yyyy hh:mm a', '02/09/2023 00:00 AM'],
    ['ISO', '2023-02-09T10:00:00+15:00'],
    ['ISO', 'igår'],
    ['ISO', ''],
  ])('%s: "%s" is none', (pattern, text) => expect(read(pattern, text)).toBeUndefined());

  it.each([
    'MM-dd',
    'yyyy',
    'yyyy-MM-dd hh:mm',
    'yyyy-MM-dd H',
    'yyyy-dd',
    'yyyy-MM-MM',
    'yy-MM',
    '',
  ])('the pattern "%s" is none', (pattern) => expect(timeReader(pattern)).toBeUndefined());
});

describe('the hour when the clock is changed', () => {
  it('in autumn is the first of the two, summer time', () => {
    expect(read('ISO', '2026-10-25T02:30')).toBe('2026-10-25T02:30:00+02:00');
    expect(read('ISO', '2017-11-05T01:30', 'America/Chicago')).toBe('2017-11-05T01:30:00-05:00');
  });

  it('in spring, which no clock shows, is read on from there', () => {
    // 02:30 was 03:30 summer time.
    expect(read('ISO', '2026-03-29T02:30')).toBe('2026-03-29T01:30:00Z');
  });

  it('of a zone whose offset is no whole minute is told in UTC', () => {
    // Monrovia was 44 min 30 s behind Greenwich until 1972.
    expect(read('ISO', '1950-01-01T12:00', 'Africa/Monrovia')).toBe('1950-01-01T12:44:30Z');
  });
});
