import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine, type CsvDelimiter } from './csv-cell.js';

const readBack = (line: string, delimiter: CsvDelimiter): string[][] =>
  parse(line, { delimiter, relax_column_count: true });

describe('a cell of a CSV file', () => {
  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])(
    'is text, not a formula: %j',
    (text) => {
      expect(readBack(csvLine([text, 'x']), ',')).toEqual([[`'${text}`, 'x']]);
    },
  );

  it('keeps a negative number a number, and nothing an empty cell', () => {
    expect([csvCell(-12.5), csvCell(true), csvCell(null)]).toEqual(['-12.5', 'true', '']);
  });

  it('is read back as it was written, but for the apostrophe, whatever delimits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 2 }),
        fc.constantFrom<CsvDelimiter>(',', ';'),
        (texts, delimiter) => {
          const [cells] = readBack(csvLine(texts, delimiter), delimiter);
          for (const [index, text] of texts.entries()) {
            const cell = cells?.[index] ?? '';
            expect(cell.startsWith("'") && cell !== text ? cell.slice(1) : cell).toBe(text);
            expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
          }
        },
      ),
    );
  });
});
