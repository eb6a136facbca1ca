import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { JSON_BYTES_MAX, ROW_BYTES_MAX } from './import-limits.js';
import { polisenProfile } from './polisen.profile.js';
import { readRows } from './read-rows.js';
import { openSourceFile } from './source-file.js';

const folder = mkdtempSync(join(tmpdir(), 'lagesbild-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HEADER = 'id,datetime,type,location_name,gps,name,summary';
const LINE = '1,2026-08-22 9:51:41 +02:00,"Rån, försök",Skåne län,"55.9,13.5",namn,text';
const VALUES = {
  id: '1',
  datetime: '2026-08-22 9:51:41 +02:00',
  type: 'Rån, försök',
  location_name: 'Skåne län',
  name: 'namn',
  summary: 'text',
  url: '',
};

async function rowsOf(content: string | Buffer) {
  const path = join(folder, 'file');
  writeFileSync(path, content);
  const rows = [];
  for await (const row of readRows(await openSourceFile(path), polisenProfile)) rows.push(row);
  return rows;
}

describe('the rows of a file', () => {
  it('are the same from CSV and from the live feed, gzipped or not, whatever the name says', async () => {
    const csv = `${HEADER}\n${LINE}\n`;
    const { location_name, ...flat } = VALUES;
    const record = {
      ...flat,
      id: 1,
      url: undefined,
      location: { name: location_name, gps: '1,2' },
    };
    const json = JSON.stringify([record]);
    for (const content of [csv, gzipSync(csv), json, gzipSync(json), `\ufeff${csv}`]) {
      const rows = await rowsOf(content);
      expect(rows.map(({ values, whole }) => ({ values, whole }))).toEqual([
        { values: VALUES, whole: true },
      ]);
    }
  });

  it.each(['\n', '\r\n'])('know the line they begin at, with %j between lines', async (end) => {
    const twoLines = LINE.replace('text', `"två${end}rader"`);
    const rows = await rowsOf([HEADER, twoLines, '', LINE, LINE, ''].join(end));
    expect(rows.map(({ line }) => line)).toEqual([2, 5, 6]);
    expect(rows[0]?.values['summary']).toBe(`två${end}rader`);
  });

  it('may hold a quotation mark as text, without harm to the next row', async () => {
    const rows = await rowsOf(`${HEADER}\n${LINE.replace('text', 'en "bil" där')}\n${LINE}\n`);
    expect(rows.map(({ values }) => values['summary'])).toEqual(['en "bil" där', 'text']);
  });

  it('with more or fewer columns than the header are marked', async () => {
    const rows = await rowsOf(`${HEADER}\n1,2\n${LINE},extra\n${LINE}\n`);
    expect(rows.map(({ whole }) => whole)).toEqual([false, false, true]);
  });

  it('may stand in another order than usual', async () => {
    const [row] = await rowsOf('summary,NAME,gps,location_name,type,datetime,id\nS,N,G,L,T,D,I\n');
    expect(row?.values).toMatchObject({ id: 'I', name: 'N', summary: 'S', location_name: 'L' });
  });
});

describe('a file is refused', () => {
  const refused = (code: string) => ({ code: 'IMPORT_FILE_REFUSED', fields: [{ code }] });

  it.each([
    ['when it is empty', '', 'FILE_EMPTY'],
    ['when columns are missing', 'id,type\n1,2\n', 'COLUMNS_MISSING'],
    ['when it is half a JSON list', '[{"id": 1}', 'FILE_NOT_JSON'],
    ['when it is an empty JSON list', '[]', 'FILE_EMPTY'],
    ['when its gzip is broken', gzipSync(LINE).subarray(0, 30), 'FILE_UNREADABLE'],
    ['when a row never ends', `${HEADER}\n"${'x'.repeat(2 * ROW_BYTES_MAX)}`, 'ROW_TOO_LARGE'],
    ['when a JSON file is too large', `[${' '.repeat(JSON_BYTES_MAX)}]`, 'FILE_TOO_LARGE'],
  ])('%s', async (_, content, code) => {
    await expect(rowsOf(content)).rejects.toMatchObject(refused(code));
  });

  it('when it is not there, or a folder', async () => {
    await expect(openSourceFile(join(folder, 'none'))).rejects.toMatchObject(
      refused('FILE_UNREADABLE'),
    );
    await expect(openSourceFile(folder)).rejects.toMatchObject(refused('FILE_UNREADABLE'));
  });
});
