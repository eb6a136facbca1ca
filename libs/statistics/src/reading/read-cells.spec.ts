import { describe, expect, it } from 'vitest';
import { countMarks, shareMarks } from '../profiles/column-words.js';
import { readCell, readGroup, readPeriod } from './read-cells.js';

describe('a cell', () => {
  it.each([
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1\u202f234\u202f567', 1234567],
    ['34 %', 34],
    ['34,5%', 34.5],
    ['\u22125', -5],
    ['0', 0],
  ])('"%s" is the number %d', (text, value) => {
    expect(readCell(text, countMarks)).toEqual({ status: 'value', value });
  });

  it.each([
    ['..', 'suppressed'],
    ['X', 'suppressed'],
    ['*', 'suppressed'],
    ['.', 'missing'],
    ['', 'missing'],
    ['  ', 'missing'],
  ])('"%s" is %s, and not zero', (text, status) => {
    for (const marks of [countMarks, shareMarks]) {
      expect(readCell(text, marks)).toEqual({ status, value: null });
    }
  });

  it('that holds a dash is none counted, and a question not asked', () => {
    expect(readCell('-', countMarks)).toEqual({ status: 'value', value: 0 });
    expect(readCell('–', shareMarks)).toEqual({ status: 'missing', value: null });
  });

  it.each(['=1+1', '@SUM(A1)', 'många', '1.234,5', '1,234,567', '12e3', 'NaN'])(
    '"%s" is no number',
    (text) => expect(readCell(text, countMarks)).toBeUndefined(),
  );
});

describe('a period', () => {
  it.each([
    ['2024', '', '2024'],
    ['2024-03', '', '2024-03'],
    ['2024M11', '', '2024-11'],
    ['2024-03-01T00:00:00', '', '2024-03'],
    ['2024', '7', '2024-07'],
    ['2024', 'Oktober', '2024-10'],
    ['2024', 'may', '2024-05'],
    ['2024-13', '', undefined],
    ['2024', 'vinter', undefined],
    ['24', '', undefined],
    ['1234', '', undefined],
  ])('"%s" "%s" is %s', (text, month, period) => {
    expect(readPeriod(text, month)).toBe(period);
  });
});

describe('a group', () => {
  it.each([
    ['Kvinnor', '', 'women', ''],
    ['män', '', 'men', ''],
    ['Kvinnor 16–24 år', '', 'women', '16–24 år'],
    ['kvinnor och män', 'totalt ålder', 'all', ''],
    ['Män', '0-4 år', 'men', '0-4 år'],
    ['flickor', 'Årskurs 9', 'women', 'Årskurs 9'],
    ['16–29 år', '', 'all', '16–29 år'],
    ['', '', 'all', ''],
    ['Totalt', 'Alla åldrar', 'all', ''],
    ['Människor', '', 'all', 'Människor'],
  ])('"%s" "%s" is %s "%s"', (text, age, gender, band) => {
    expect(readGroup(text, age)).toEqual({ gender, band });
  });
});
