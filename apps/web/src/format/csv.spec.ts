import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.js';

describe('a table as CSV', () => {
  it('uses semicolons and a byte order mark, so that Swedish Excel reads å, ä and ö', () => {
    expect(
      toCsv([
        ['Område', 'Antal'],
        ['Skärholmen', 41],
      ]),
    ).toBe('\ufeffOmråde;Antal\r\nSkärholmen;41\r\n');
  });

  it.each(['=1+1', '+46', '-cmd', '@SUM(A1)', '\tx', '\rx'])(
    'never lets a spreadsheet run the text %j',
    (text) => {
      expect(
        toCsv([[text]])
          .replace('\ufeff', '')
          .replace('"', ''),
      ).toMatch(/^'/);
    },
  );

  it('keeps a negative number a number, and quotes what would break the line', () => {
    expect(toCsv([[-12, 'a;b', 'say "no"', null]])).toBe('\ufeff-12;"a;b";"say ""no""";\r\n');
  });
});
