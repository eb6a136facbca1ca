import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { chunkedSource } from '../../../../test/support/chunked-source.js';
import { textRows, xlsxParts, zipFile } from '../../../../test/support/xlsx-file.js';
import { fileByteSource, sha256Of } from './byte-source.js';
import { openTable, type ReadOptions, type SourceRow } from './open-table.js';

const folder = mkdtempSync(join(tmpdir(), 'lagesbild-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Buffer, options?: ReadOptions, chunks?: readonly number[]) {
  const table = await openTable(chunkedSource(Buffer.from(content), chunks), options);
  const rows: SourceRow[] = [];
  for await (const batch of table.rows) rows.push(...batch);
  return { table, rows, cells: rows.map((row) => row.cells) };
}

describe('a CSV', () => {
  it.each([',', ';', '\t', '|'])(
    'tells its delimiter %j from its rows, outside quotes',
    async (d) => {
      const lines = [
        ['id', 'plats; namn, "typ"', 'a|b\tc'],
        ['1', 'x,y;z|\t', '59,33'],
        ['2', 'x', '59,34'],
      ];
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      const csv = lines.map((cells) => cells.map(quoted).join(d)).join('\r\n');
      const { table, cells } = await read(csv);
      expect(table).toMatchObject({ format: 'csv', delimiter: d, columns: lines[0] });
      expect(cells).toEqual(lines.slice(1).map((line) => line.map((cell) => cell.trim())));
    },
  );

  it('takes the delimiter that Excel writes on a line of its own', async () => {
    const { table, rows } = await read('sep=;\r\na,b;c\r\n1;2\r\n');
    expect(table.columns).toEqual(['a,b', 'c']);
    expect(rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
  });

  it('with decimal commas is still cut at its semicolons', async () => {
    const { table } = await read('id;lat;lon\n1;59,33;18,06\n2;59,34;18,07\n');
    expect(table.columns).toEqual(['id', 'lat', 'lon']);
  });

  it('may have columns without a name, and rows that say nothing are passed over', async () => {
    const { table, rows } = await read('"","",id\n"1",7,a\n\n  \n,,\n"2",8,b');
    expect(table.columns).toEqual(['', '', 'id']);
    expect(rows.map(({ line }) => line)).toEqual([2, 6]);
  });

  it('keeps a quotation mark inside an unquoted value as text', async () => {
    const { cells } = await read('a,b\nen "bil" där,12" rör\n');
    expect(cells).toEqual([['en "bil" där', '12" rör']]);
  });

  it('is Windows-1252 when its first letters outside ASCII are no UTF-8, however far down', async () => {
    const ascii = 'id,plats\n' + '1,Lund\n'.repeat(100_000);
    const { table, cells } = await read(Buffer.from(`${ascii}2,Malm\xf6 \x80 \x96\n`, 'latin1'));
    expect(table.encoding).toBe('windows-1252');
    expect(cells.at(-1)).toEqual(['2', 'Malmö € –']);
  });

  it('in UTF-8 with one broken letter stays UTF-8, and only that row is refused', async () => {
    const good = '1,Malmö åäö\n';
    const { table, rows } = await read(
      Buffer.concat([
        Buffer.from(`id,plats\n${good}2,Malm`),
        Buffer.from([0xf6]),
        Buffer.from(`\n${good}`),
      ]),
    );
    expect(table.encoding).toBe('utf-8');
    expect(rows.map(({ fault }) => fault?.fault.code)).toEqual([
      undefined,
      'BYTES_UNDECODABLE',
      undefined,
    ]);
  });

  it('goes on with the next line after a quotation mark that was never closed', async () => {
    const { rows } = await read('a,b\n1,"x\n2,y\n3,"z"\n4,w\n');
    expect(rows.map(({ line, cells, fault }) => [line, fault?.fault.code ?? cells.join()])).toEqual(
      [
        [2, 'ROW_UNREADABLE'],
        [3, '2,y'],
        [4, '3,z'],
        [5, '4,w'],
      ],
    );
  });

  it('unpacked or gzipped is the same, whatever the name says, and counts the bytes as they lie', async () => {
    const csv = 'id,plats\n1,Malmö\n';
    for (const content of [Buffer.from(csv), gzipSync(csv)]) {
      const path = join(folder, 'file.txt');
      writeFileSync(path, content);
      const source = await fileByteSource(path);
      const table = await openTable(source);
      // Twice: a table can be read again from its first row.
      for (const _ of [1, 2]) {
        const rows = [];
        for await (const batch of table.rows) rows.push(...batch);
        expect(rows).toEqual([{ line: 2, cells: ['1', 'Malmö'] }]);
        expect(table.bytesRead()).toBe(content.length);
      }
      expect(await sha256Of(source)).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('comes in batches of at most a thousand', async () => {
    const table = await openTable(chunkedSource(Buffer.from(`a\n${'1\n'.repeat(2_500)}`)));
    const sizes = [];
    for await (const batch of table.rows) sizes.push(batch.length);
    expect(sizes).toEqual([1_000, 1_000, 500]);
  });
});

describe('JSON', () => {
  it('has its nested keys as columns, and those asked for, numbers in plain digits', async () => {
    const records =
      '[{"id": 12345678901234567890, "place": {"lat": 5.9e1, "x": null}, "tags": ["a", 1]}, {"ok": true}]';
    const { table, cells } = await read(records, { columns: ['place.name', 'id'] });
    expect(table).toMatchObject({ format: 'json', encoding: 'utf-8' });
    expect(table.columns).toEqual(['id', 'place.lat', 'place.x', 'tags', 'ok', 'place.name']);
    expect(cells).toEqual([
      ['12345678901234567890', '59', '', '["a","1"]', '', ''],
      ['', '', '', '', 'true', ''],
    ]);
  });

  it('as GeoJSON gives a point its longitude and latitude', async () => {
    const feature = (geometry: object | null) => ({
      type: 'Feature',
      properties: { kind: 'Stöld' },
      geometry,
    });
    const collection = {
      type: 'FeatureCollection',
      crs: { type: 'name', properties: { name: 'x' } },
      bbox: [1, 2, 3, 4],
      features: [feature({ type: 'Point', coordinates: [18.06, 59.33, 2] }), feature(null)],
    };
    const { table, cells } = await read(JSON.stringify(collection));
    expect(table.format).toBe('json');
    const at = (name: string) => cells.map((row) => row[table.columns.indexOf(name)]);
    expect(at('properties.kind')).toEqual(['Stöld', 'Stöld']);
    expect([at('geometry.lon'), at('geometry.lat')]).toEqual([
      ['18.06', ''],
      ['59.33', ''],
    ]);
  });

  it.each([
    ['{"id":1}\n{"id":2}\n', 'ndjson', [1, 2]],
    ['{"id":1,"tags":[{"a":1}]}\n{"id":2}', 'ndjson', [1, 2]],
    ['{"id":1}', 'ndjson', [1]],
    ['{"n":2,"all":[{"id":1},{"id":2}]}', 'json', [1, 2]],
    ['{\n"all": [\n{"id":1}\n]}', 'json', [1]],
    ['{"type": "FeatureCollection", "features": [\n{"id":1},\n{"id":2}\n]}', 'json', [1, 2]],
    ['{"all": [{"id":1},\n{"id":2}]}', 'json', [1, 2]],
    ['{"id":1,"broken":\n{"id":2}', 'ndjson', [1, 2]],
  ])('%j is told to be %s', async (content, format, lines) => {
    const { table, rows } = await read(content);
    expect(table.format).toBe(format);
    expect(rows.map(({ line }) => line)).toEqual(lines);
  });

  it('cannot reach what every object has', async () => {
    const { table, cells } = await read('[{"__proto__": {"polluted": "x"}, "constructor": 1}]');
    expect(table.columns).toEqual(['__proto__.polluted', 'constructor']);
    expect(cells).toEqual([['x', '1']]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('a workbook', () => {
  const c = (at: string, type: string, inner: string, style = 0) =>
    `<c r="${at}" s="${style}"${type === '' ? '' : ` t="${type}"`}>${inner}</c>`;
  const header = textRows([['a', 'b', 'c', 'd', 'e']]);
  const workbook = (cells: string, more = {}) =>
    zipFile(
      xlsxParts({
        sheets: [{ name: 'Blad1', rows: `${header}<row r="7">${cells}</row>` }],
        formats: ['[$-41D]yyyy\\-mm\\-dd;@', '"mod" 0.00', '[h]:mm'],
        styles: [0, 14, 164, 165, 166, 20],
        shared: '<si><t>delad</t></si><si><r><t>två </t></r><r><t>bitar</t></r></si>',
        ...more,
      }),
    );

  it('gives the saved value of each kind of cell and computes nothing', async () => {
    const { table, rows } = await read(
      workbook(
        c('A7', 's', '<v>1</v>') +
          c('B7', 'b', '<v>1</v>') +
          c('C7', 'str', '<f>A1&amp;"!"</f><v>=1+1</v>') +
          c('D7', '', '<f>1/3</f><v>0.30000000000000004</v>') +
          c('E7', 'e', '<v>#N/A</v>'),
      ),
    );
    expect(table).toMatchObject({ format: 'xlsx', sheets: ['Blad1'] });
    expect(rows).toEqual([
      { line: 7, cells: ['två bitar', 'true', '=1+1', '0.30000000000000004', '#N/A'] },
    ]);
  });

  it.each([
    [false, '2024-05-01T00:00:00', '2024-05-01T09:05:00'],
    [true, '2028-05-02T00:00:00', '2028-05-02T09:05:00'],
  ])('has dates by their format (from 1904: %s)', async (from1904, day, minute) => {
    const dates =
      c('A7', '', '<v>45413</v>', 1) +
      c('B7', '', `<v>${45413 + (9 + 5 / 60) / 24}</v>`, 2) +
      c('C7', '', '<v>45413</v>', 3) +
      c('D7', '', '<v>1.5</v>', 4) +
      c('E7', '', '<v>0.75</v>', 5);
    const { cells } = await read(workbook(dates, { from1904 }));
    expect(cells).toEqual([[day, minute, '45413', '1.5', '18:00:00']]);
  });

  it('is read by the sheet that is named, else by the first that is not hidden', async () => {
    const sheet = (name: string, hidden = false) => ({
      name,
      hidden,
      rows: textRows([['k'], [name]]),
    });
    const bytes = zipFile(xlsxParts({ sheets: [sheet('Dold', true), sheet('Ett'), sheet('Två')] }));
    expect((await read(bytes)).cells).toEqual([['Ett']]);
    expect((await read(bytes, { sheet: 'två' })).cells).toEqual([['Två']]);
    expect((await read(bytes)).table.sheets).toEqual(['Dold', 'Ett', 'Två']);
  });
});
