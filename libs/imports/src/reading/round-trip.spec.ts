import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkedSource } from '../../../../test/support/chunked-source.js';
import {
  textWorkbook,
  xlsxParts,
  xlsxText,
  cellName,
  zipFile,
} from '../../../../test/support/xlsx-file.js';
import { openTable, type ReadOptions, type SourceRow } from './open-table.js';

const RUNS = { numRuns: 300 };
const UNSTORABLE = /[\0\ufffd\p{Surrogate}]/u;

/** What trips a reader of tables, beside any other text. */
const TROUBLE = [
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  ' ',
  'å',
  'é',
  '=1+1',
  "'",
  '_x000D_',
];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TROUBLE),
      fc.string({ maxLength: 5 }),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''))
  .filter((value) => !UNSTORABLE.test(value));

/** Of Windows-1252, so that no two of them look like one of UTF-8. */
const westernText = fc
  .array(fc.constantFrom(...TROUBLE, 'Å', 'ä', 'ö', 'x'), { maxLength: 6 })
  .map((parts) => parts.join(''));

const sizes = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }),
  fc.constant([65_536]),
);

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A header without repeated names, some of them empty, and rows as wide as it is. */
const tableOf = (cell: fc.Arbitrary<string>): fc.Arbitrary<Table> =>
  fc.integer({ min: 1, max: 5 }).chain((width) =>
    fc.record({
      columns: fc
        .array(fc.option(cell, { nil: undefined }), { minLength: width, maxLength: width })
        .map((names) =>
          names.map((name, at) => (name === undefined && at > 0 ? '' : `k${at}${name}`)),
        ),
      rows: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
    }),
  );

const trimmed = (cells: readonly string[]) => cells.map((cell) => cell.trim());
const hasValue = (cells: readonly string[]) => cells.some((cell) => cell !== '');
const breaksIn = (value: string) => value.match(/\r\n|[\r\n]/g)?.length ?? 0;

async function read(bytes: Buffer, chunks: readonly number[], options?: ReadOptions) {
  const table = await openTable(chunkedSource(bytes, chunks), options);
  const rows: SourceRow[] = [];
  for await (const batch of table.rows) rows.push(...batch);
  return { table, columns: table.columns, rows };
}

interface Manner {
  readonly delimiter: ',' | ';' | '\t' | '|';
  readonly lineBreak: string;
  readonly quoteAll: boolean;
  readonly endsWithBreak: boolean;
}

const manner: fc.Arbitrary<Manner> = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
  quoteAll: fc.boolean(),
  endsWithBreak: fc.boolean(),
});

/** The table as CSV, and at which line each row begins. */
function written({ columns, rows }: Table, { delimiter, lineBreak, ...more }: Manner) {
  const cellOf = (value: string) => {
    const must =
      value.startsWith('"') || [delimiter, '\n', '\r'].some((sign) => value.includes(sign));
    return must || more.quoteAll ? `"${value.replaceAll('"', '""')}"` : value;
  };
  const lines: number[] = [];
  let line = 1;
  const all = [columns, ...rows].map((cells) => {
    const row = cells.map(cellOf).join(delimiter);
    lines.push(line);
    line += 1 + breaksIn(row);
    return row;
  });
  return {
    csv: all.join(lineBreak) + (more.endsWithBreak ? lineBreak : ''),
    lines: lines.slice(1),
  };
}

/** Rows as they must be read: trimmed, without those that say nothing. */
function expectedRows({ rows }: Table, lines: readonly number[]): SourceRow[] {
  return rows
    .map((cells, at) => ({ line: lines[at] ?? 0, cells: trimmed(cells) }))
    .filter(({ cells }) => hasValue(cells));
}

describe('any table of texts', () => {
  it('written as CSV in UTF-8 is read back the same, with its lines, however the bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        tableOf(text),
        manner,
        fc.boolean(),
        sizes,
        async (table, how, mark, chunks) => {
          const { csv, lines } = written(table, how);
          const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${csv}`);
          const found = await read(bytes, chunks, { delimiter: how.delimiter, encoding: 'utf-8' });
          expect(found.columns).toEqual(trimmed(table.columns));
          expect(found.rows).toEqual(expectedRows(table, lines));
        },
      ),
      RUNS,
    );
  });

  it('written as CSV in Windows-1252 is told from UTF-8 and read back the same', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(westernText), manner, sizes, async (table, how, chunks) => {
        const { csv, lines } = written(table, how);
        const { delimiter } = how;
        const found = await read(Buffer.from(csv, 'latin1'), chunks, { delimiter });
        expect(found.columns).toEqual(trimmed(table.columns));
        expect(found.rows).toEqual(expectedRows(table, lines));
      }),
      RUNS,
    );
  });

  it('written in a workbook, its texts in the cells or shared, is read back the same', async () => {
    await fc.assert(
      fc.asyncProperty(tableOf(text), fc.boolean(), sizes, async (table, shared, chunks) => {
        const all = [table.columns, ...table.rows];
        const bytes = shared ? sharedWorkbook(all) : textWorkbook(all);
        const found = await read(bytes, chunks);
        const lines = table.rows.map((_, at) => at + 2);
        const width = trimmed(table.columns).findLastIndex((name) => name !== '') + 1;
        expect(found.columns).toEqual(trimmed(table.columns).slice(0, width));
        expect(
          found.rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) })),
        ).toEqual(
          expectedRows(table, lines).map(({ line, cells }) => ({
            line,
            // A value beyond the last heading makes the row a fault, and is told.
            cells: cells.slice(0, width),
          })),
        );
      }),
      { numRuns: 100 },
    );
  });
});

function sharedWorkbook(table: readonly (readonly string[])[]): Buffer {
  const texts = [...new Set(table.flat())];
  const rows = table.map((cells, row) => {
    const all = cells.map(
      (cell, at) => `<c r="${cellName(at, row)}" t="s"><v>${texts.indexOf(cell)}</v></c>`,
    );
    return `<row r="${row + 1}">${all.join('')}</row>`;
  });
  // Half of each text in a run of its own, as a word in bold makes it, and a reading aid that is no text.
  const items = texts.map((each) => {
    const letters = each.includes('_x') ? [] : [...each];
    const first = letters.slice(0, letters.length / 2).join('');
    const second = each.slice(first.length);
    return `<si><r><t>${xlsxText(first)}</t></r><r><t>${xlsxText(second)}</t></r><rPh sb="0" eb="1"><t>läs</t></rPh></si>`;
  });
  return zipFile(
    xlsxParts({ sheets: [{ name: 'Blad', rows: rows.join('') }], shared: items.join('') }),
  );
}

const scalar = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const record = fc.record({
  id: text.map((value) => `i${value}`),
  size: scalar,
  place: fc.record({ name: scalar, 'full address': scalar }, { requiredKeys: [] }),
});
const COLUMNS = ['id', 'size', 'place.name', 'place.full address'];

function cellOf(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

/** A number is told in plain digits, and is the same number. */
function valueOf(cell: string | undefined, written: unknown): unknown {
  if (typeof written === 'number')
    return /^-?\d+(\.\d+)?$/.test(cell ?? '') ? Number(cell) + 0 : cell;
  if (typeof written === 'boolean') return cell === String(written) ? written : cell;
  return written === null || written === undefined ? (cell === '' ? written : cell) : cell;
}

describe('any list of records', () => {
  it.each([
    ['JSON', (all: string[]) => `[${all.join(' ,\n')}]`, (at: number) => at + 1],
    [
      'JSON in an object',
      (all: string[]) =>
        `{"type": "x,]}\\"", "box": [1, [2]], "crs": {"a": []}, "list": [${all.join()}], "n": 1}`,
      (at: number) => at + 1,
    ],
    ['NDJSON', (all: string[]) => all.join('\r\n\r\n'), (at: number) => 2 * at + 1],
  ])('written as %s is read back the same, however the bytes are cut', async (_, join, lineOf) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        sizes,
        async (records, chunks) => {
          const bytes = Buffer.from(join(records.map((each) => JSON.stringify(each))));
          const { columns, rows } = await read(bytes, chunks, { columns: COLUMNS });
          expect(rows.map(({ line }) => line)).toEqual(records.map((__, at) => lineOf(at)));
          for (const [at, { id, size, place }] of records.entries()) {
            const told = [id, size, place.name, place['full address']];
            const cells = COLUMNS.map((name) => rows[at]?.cells[columns.indexOf(name)]);
            expect(cells.map((cell, i) => valueOf(cell, told[i]))).toEqual(
              told.map((value) => (value === 0 ? 0 : cellOf(value))),
            );
          }
        },
      ),
      RUNS,
    );
  });
});
