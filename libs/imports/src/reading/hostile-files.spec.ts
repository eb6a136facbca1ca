import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chunkedSource, streamedSource } from '../../../../test/support/chunked-source.js';
import { textRows, xlsxParts, zipFile } from '../../../../test/support/xlsx-file.js';
import { openTable, type SourceRow } from './open-table.js';
import {
  CELL_CHARACTERS_MAX,
  ROW_CHARACTERS_MAX,
  UNPACK_RATIO_FREE_BYTES,
  XML_DEPTH_MAX,
} from './reading-limits.js';

const MIB = 1024 ** 2;
/** What reading may take beside what was there; the files below are many times larger. */
const MEMORY_GROWTH_MAX = 256 * MIB;

type Source = Parameters<typeof openTable>[0];

/** Lines with what was wrong or their first cell; and how far memory grew. */
async function told(source: Source) {
  const before = process.memoryUsage().rss;
  let peak = before;
  const rows: (readonly [number, string | undefined])[] = [];
  const note = ({ line, cells, fault }: SourceRow) =>
    [line, fault?.fault.code ?? cells[0]] as const;
  const sampler = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5);
  try {
    for await (const batch of (await openTable(source)).rows) rows.push(...batch.map(note));
  } finally {
    clearInterval(sampler);
  }
  return { rows, grown: peak - before };
}

const refused = (code: string) => ({ code: 'IMPORT_FILE_REFUSED', fields: [{ code }] });
const megabyte = (letter: string) => letter.repeat(MIB);

describe('a row without end', () => {
  it.each([
    ['of a gigabyte in CSV', 'id,b\n1,x\n', megabyte('x'), 1_024, '\n3,y\n', 3],
    ['in quotation marks in CSV', 'id,b\n1,x\n2,"', megabyte('å'), 64, '"\n3,y\n', 3],
    ['in NDJSON', '{"id":1}\n{"id":"', megabyte('{'), 64, '"}\n{"id":3}\n', 2],
    ['in a JSON list', '[{"id":1},{"id":"', megabyte('\\"'), 64, '"},{"id":3}]', 2],
    [
      'of brackets in a JSON list',
      '[{"id":1},{"id":',
      megabyte('['),
      16,
      `${megabyte(']').repeat(16)}},{"id":3}]`,
      2,
    ],
  ])(
    '%s is refused alone, and memory stays flat',
    async (_, start, part, times, end, line) => {
      const { rows, grown } = await told(
        streamedSource([
          { content: start, times: 1 },
          { content: part, times },
          { content: end, times: 1 },
        ]),
      );
      const isCsv = line === 3;
      expect(rows).toEqual([
        [isCsv ? 2 : 1, '1'],
        [line, 'ROW_TOO_LARGE'],
        [line + 1, '3'],
      ]);
      expect(grown).toBeLessThan(MEMORY_GROWTH_MAX + 2 * Buffer.byteLength(end));
    },
    120_000,
  );

  it('in a header refuses the file, with the line', async () => {
    const source = streamedSource([
      { content: '\n\n', times: 1 },
      { content: megabyte('x'), times: 2 },
    ]);
    await expect(told(source)).rejects.toMatchObject({
      fields: [{ code: 'FILE_LINE_TOO_LONG', values: { line: 3, max: ROW_CHARACTERS_MAX } }],
    });
  });

  it('of a quotation mark that is never closed costs that row, not those below it', async () => {
    const { rows, grown } = await told(
      streamedSource([
        { content: 'id,b\n0,"x\n', times: 1 },
        { content: '1,y\n'.repeat(1_000), times: 200 },
      ]),
    );
    expect(rows.length).toBe(200_001);
    expect(rows[0]).toEqual([2, 'ROW_TOO_LARGE']);
    expect(rows.at(-1)).toEqual([200_002, '1']);
    expect(grown).toBeLessThan(MEMORY_GROWTH_MAX);
  });

  it('made of quotation marks that seem to go on for ever is not read over and over', async () => {
    const { rows } = await told(
      streamedSource([
        { content: 'a,b\n', times: 1 },
        { content: 'a","b\n'.repeat(10_000), times: 20 },
      ]),
    );
    expect(rows.length).toBe(200_000);
  });

  it('of one cell that is too long names the column', async () => {
    const long = 'x'.repeat(CELL_CHARACTERS_MAX + 1);
    const table = [
      ['id', 'text'],
      ['1', long],
      ['2', 'kort'],
    ];
    const csv = table.map((cells) => cells.join()).join('\n');
    const workbook = zipFile(xlsxParts({ sheets: [{ name: 'A', rows: textRows(table) }] }));
    for (const content of [Buffer.from(csv), workbook]) {
      const { rows } = await told(chunkedSource(content));
      expect(rows).toEqual([
        [2, 'TEXT_TOO_LONG'],
        [3, '2'],
      ]);
    }
  });
});

describe('a bomb', () => {
  it('of gzip is refused before it has unpacked', async () => {
    // 4 GiB of rows in 4 MB: a member of 16 MiB again and again.
    const member = gzipSync(`${'x'.repeat(1_023)}\n`.repeat(16 * 1_024));
    const members = new Array<Buffer>(256).fill(member);
    const source = chunkedSource(Buffer.concat([gzipSync('id\n'), ...members]));
    await expect(told(source)).rejects.toMatchObject(refused('FILE_BOMB'));
  });

  it('of a workbook is refused by what it says, and by what it does', async () => {
    const rows = textRows([['id'], ['1']]) + ' '.repeat(2 * UNPACK_RATIO_FREE_BYTES);
    const parts = xlsxParts({ sheets: [{ name: 'A', rows }] });
    await expect(told(chunkedSource(zipFile(parts)))).rejects.toMatchObject(refused('FILE_BOMB'));
    const lying = parts.map((part) => ({ ...part, saidBytes: 1_000 }));
    await expect(told(chunkedSource(zipFile(lying)))).rejects.toMatchObject(
      refused('FILE_DAMAGED'),
    );
  });

  it.each([
    [
      'a text without end',
      () => `<row r="2"><c t="str"><v>${randomBytes(2 * MIB).toString('hex')}</v></c></row>`,
    ],
    ['an attribute without end', () => `<row r="${randomBytes(2 * MIB).toString('hex')}"/>`],
    ['tags within tags', () => '<row>'.repeat(XML_DEPTH_MAX)],
  ])('of XML, by %s, is refused', async (_, rows) => {
    const file = zipFile(xlsxParts({ sheets: [{ name: 'A', rows: textRows([['id']]) + rows() }] }));
    await expect(told(chunkedSource(file))).rejects.toMatchObject(refused('FILE_DAMAGED'));
  });
});

describe('what goes wrong below the file', () => {
  const csv = Buffer.from(`id\n${'1\n'.repeat(MIB)}`);
  const rows = textRows(Array.from({ length: 3_000 }, () => [randomBytes(200).toString('hex')]));
  const workbook = zipFile(xlsxParts({ sheets: [{ name: 'A', rows }] }));

  it.each([
    ['CSV', csv],
    ['gzip', gzipSync(randomBytes(MIB).toString('hex'), { level: 1 })],
    ['a workbook', workbook],
  ])('is told as it is and never as a fault of the file: %s', async (_, content) => {
    const gone = new Error('the database is gone');
    const whole = chunkedSource(content);
    let left = 12;
    const source: Source = {
      ...whole,
      async *read(from, to) {
        for await (const chunk of whole.read(from, to)) {
          left -= 1;
          if (left < 0) throw gone;
          yield chunk;
        }
      },
    };
    await expect(told(source)).rejects.toBe(gone);
  });
});
