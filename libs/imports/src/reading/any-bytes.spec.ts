import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '#domain';
import { chunkedSource } from '../../../../test/support/chunked-source.js';
import { openTable, type SourceRow } from './open-table.js';

describe('any bytes at all', () => {
  const part = fc.constantFrom(
    ...[
      '"',
      '""',
      ',',
      '\n',
      '\r',
      '\r\n',
      'a',
      'id,b\n',
      '{',
      '}',
      '[',
      ']',
      ':',
      '{"a":1}',
      '\\',
      ' ',
    ],
    ...[
      '\\u0000',
      '\0',
      '\xe5',
      '\xc3\xa5',
      '\xf0\x9f',
      '\xff',
      '\x80',
      '1e5',
      'null',
      '<',
      'PK\x03\x04',
    ],
  );
  const bytes = fc
    .tuple(
      fc.constantFrom('', 'id,b\n', '[{"a":1},', '{"a":[{"b":', '{"a":1}\n'),
      fc.array(part, { maxLength: 30 }),
    )
    .map(([start, parts]) => Buffer.from(start + parts.join(''), 'latin1'));
  const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 });

  /** Rows as far as they come, and what the reading ended with. */
  async function outcomeOf(content: Buffer, chunks: readonly number[]) {
    const rows: SourceRow[] = [];
    try {
      const table = await openTable(chunkedSource(content, chunks));
      for await (const batch of table.rows) rows.push(...batch);
      return { rows, columns: table.columns };
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return { rows, code: error.code, fields: error.fields };
    }
  }

  it('are rows, faults of rows or a refusal, and the same however they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, sizes, async (content, chunks) => {
        const whole = await outcomeOf(content, [65_536]);
        expect(await outcomeOf(content, chunks)).toEqual(whole);
        if (whole.code !== undefined) expect(whole.code).toBe('IMPORT_FILE_REFUSED');
      }),
      { numRuns: 1_000 },
    );
  });
});
