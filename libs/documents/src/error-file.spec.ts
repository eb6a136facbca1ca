import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell } from './error-file.js';

describe('a cell of the file of errors', () => {
  it.each(['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1'])('is text, not a formula: %j', (text) =>
    expect(csvCell(text)).toBe(`"'${text}"`),
  );

  it('is read back as it was written, but for the apostrophe', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (text) => {
        const [[cell]] = parse(`${csvCell(text)},x`) as [[string]];
        expect(cell.startsWith("'") && cell !== text ? cell.slice(1) : cell).toBe(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
