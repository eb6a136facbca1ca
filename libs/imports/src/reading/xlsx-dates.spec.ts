import { describe, expect, it } from 'vitest';
import { plainDecimal } from './plain-decimal.js';
import { dateText, numberKind } from './xlsx-dates.js';

describe('a number of a workbook', () => {
  it.each([
    [14, undefined, 'date'],
    [22, undefined, 'date'],
    [20, undefined, 'time'],
    [46, undefined, 'number'],
    [2, undefined, 'number'],
    [164, 'yyyy\\-mm\\-dd\\Thh:mm', 'date'],
    [164, '[$-41D]d mmmm yyyy;@', 'date'],
    [164, 'mmm', 'date'],
    [164, 'h:mm AM/PM', 'time'],
    [164, '[hh]:mm', 'number'],
    [164, '"dagar" 0', 'number'],
    [164, '[Red]0.00;"-"0', 'number'],
    [164, '0.00E+00', 'number'],
    [164, 'General', 'number'],
  ])('with format %i %s is a %s', (id, code, kind) => {
    expect(numberKind(id, code)).toBe(kind);
  });

  // Excel's own serials: 1 is 1900-01-01, 60 the leap day that never was, 61 is 1900-03-01.
  it.each([
    [1, false, '1900-01-01T00:00:00'],
    [59, false, '1900-02-28T00:00:00'],
    [60, false, undefined],
    [61, false, '1900-03-01T00:00:00'],
    [45292.999999, false, '2024-01-02T00:00:00'],
    [2958465, false, '9999-12-31T00:00:00'],
    [2958466, false, undefined],
    [-1, false, undefined],
    [0, true, '1904-01-01T00:00:00'],
    [43830, true, '2024-01-01T00:00:00'],
  ])('%d (from 1904: %s) is the day %s', (serial, from1904, text) => {
    expect(dateText(serial, 'date', from1904)).toBe(text);
  });
});

describe('a number with an exponent', () => {
  it.each([
    ['1e3', '1000'],
    ['-1.25E+1', '-12.5'],
    ['5e-7', '0.0000005'],
    ['1.5e+21', '1500000000000000000000'],
    ['0.00e5', '0'],
    ['12', '12'],
    ['1e999', '1e999'],
    ['e5', 'e5'],
  ])('%s is told as %s', (text, plain) => {
    expect(plainDecimal(text)).toBe(plain);
  });
});
