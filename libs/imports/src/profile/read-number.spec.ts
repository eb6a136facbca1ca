import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.js';

describe('a number as people write it', () => {
  it.each<[string, number | undefined, ('.' | ',')?]>([
    ['59.33', 59.33],
    ['59,33', 59.33],
    ['-2,878518', -2.878518],
    ['\u22122,5', -2.5],
    ['6 580 000,5', 6_580_000.5],
    ['6\u00a0580\u202f000', 6_580_000],
    ['1.161.120,5', 1_161_120.5, ','],
    ['1.161.120', 1_161_120, ','],
    // A spreadsheet's own number comes with a point, also in a profile that writes commas.
    ['59.33', 59.33, ','],
    ['1,161,120.5', 1_161_120.5, '.'],
    ['1,161,120.5', undefined],
    ['12e3', undefined],
    ['0x10', undefined],
    ['', undefined],
    ['-', undefined],
    ['1 2a', undefined],
  ])('%s is %s', (text, value, decimal) => expect(readNumber(text, decimal)).toBe(value));
});
