import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '#domain';
import { matchColumns } from './match-columns.js';
import { readTable } from './read-table.js';
import { readingsOf } from './row-reading.js';

const refusal = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    return (error as Fault).fields?.[0];
  }
  return undefined;
};

describe('a small table', () => {
  it.each([
    ['UTF-8', Buffer.from('namn;ort\nÅsa “x”;Öd\n'), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from('\ufeffnamn;ort\nÅsa “x”;Öd\n'), 'utf-8'],
    ['UTF-16', Buffer.from('\ufeffnamn;ort\nÅsa “x”;Öd\n', 'utf16le'), 'utf-16le'],
    ['Windows-1252', Buffer.from('namn;ort\n\xc5sa \x93x\x94;\xd6d\n', 'latin1'), 'windows-1252'],
  ])('in %s is read alike', (_name, bytes, encoding) => {
    const { header, rows, encoding: found } = readTable(bytes);
    expect([header, rows[0]?.cells, found]).toEqual([['namn', 'ort'], ['Åsa “x”', 'Öd'], encoding]);
  });

  it.each([',', ';', '\t'])('finds the delimiter %j, quoted ones left out', (delimiter) => {
    const text = [`"a,;;\t,b"`, 'c'].join(delimiter) + '\n' + ['1', '2'].join(delimiter);
    expect(readTable(Buffer.from(text))).toMatchObject({
      delimiter,
      header: ['a,;;\t,b', 'c'],
      rows: [{ line: 2, cells: ['1', '2'], whole: true, width: 2 }],
    });
  });

  it('knows the line of each row, past line breaks in values and blank rows', () => {
    const { rows } = readTable(Buffer.from('a;b\r\n\r\n"x\r\ny";1\r\n;\r\nz;2\r\n'));
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [3, ['x\ny', '1']],
      [6, ['z', '2']],
    ]);
  });

  it('tells of rows with too few or too many cells, and forgives empty ones at the end', () => {
    const { header, rows } = readTable(Buffer.from('a;b;;\n1;2;;\n1\n1;2;3\n1;2'));
    expect(header).toEqual(['a', 'b']);
    expect(rows.map(({ whole }) => whole)).toEqual([true, false, false, true]);
    const [, short] = readingsOf(readTable(Buffer.from('a;b\n1;2\n3')), { a: { names: ['a'] } });
    expect(short?.errors).toMatchObject([{ line: 3, column: 'a', code: 'ROW_COLUMNS_WRONG' }]);
  });

  it('is refused when it is empty or a quotation mark is never closed', () => {
    expect(refusal(() => readTable(Buffer.from('\n \n')))).toMatchObject({ code: 'FILE_EMPTY' });
    expect(refusal(() => readTable(Buffer.from('a;b\n')))).toMatchObject({ code: 'FILE_EMPTY' });
    const open = Buffer.from('a;b\n"1;2\n');
    expect(refusal(() => readTable(open))).toMatchObject({ code: 'ROW_UNREADABLE' });
  });

  it('comes back as it was written, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'ö', '"', ';', ',', '\n', ' ') });
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(rows, (cells) => {
        const told = cells.filter((row) => row.some((each) => each.trim() !== ''));
        fc.pre(told.length > 0);
        const text = [['h1', 'h2'], ...cells].map((row) => row.map(quoted).join(';')).join('\n');
        const table = readTable(Buffer.from(text));
        expect(table.rows.map((row) => row.cells)).toEqual(
          told.map((row) => row.map((each) => each.trim())),
        );
      }),
    );
  });
});

describe('columns', () => {
  const wanted = {
    email: { names: ['e-post', 'e-mail'], required: true },
    role: { names: ['roll', 'role'] },
  };

  it('are found by any of their names, in any case, with any signs', () => {
    expect(matchColumns(['Role', 'E MAIL', 'x'], wanted)).toEqual({ email: 1, role: 0 });
  });

  it('are refused when a required one is absent or one stands twice', () => {
    const missing = refusal(() => matchColumns(['role'], wanted));
    expect(missing).toMatchObject({ code: 'COLUMNS_MISSING', values: { columns: 'e-post' } });
    const twice = refusal(() => matchColumns(['E-post', 'epost'], wanted));
    expect(twice).toMatchObject({ code: 'COLUMN_TWICE', values: { column: 'E-post' } });
  });
});
