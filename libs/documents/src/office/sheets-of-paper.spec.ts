import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { naughtyPaper } from '../paper/naughty-paper.fixture.js';
import { reportPaper } from '../paper/report-paper.fixture.js';
import { sheetsOfPaper } from './sheets-of-paper.js';

const partOf = (file: Buffer, name: string) => strFromU8(unzipSync(file)[name]!);

describe('the tables of a paper as sheets', () => {
  it('are the same bytes each time, and nothing where there is no table', async () => {
    const first = (await sheetsOfPaper(reportPaper))!;
    expect(first.equals((await sheetsOfPaper(reportPaper))!)).toBe(true);
    expect(await sheetsOfPaper({ ...reportPaper, blocks: [] })).toBeNull();
  });

  it('have figures as numbers, texts as texts, and names that a sheet may have', async () => {
    const file = (await sheetsOfPaper(reportPaper))!;
    expect(partOf(file, 'xl/workbook.xml')).toContain('name="1 Händelser per månad"');
    const sheet = partOf(file, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<v>1234.5</v>');
    expect(sheet).not.toContain('<f>');
    expect(partOf(file, 'xl/sharedStrings.xml')).toContain('=1+1');
  });

  it('can be made of whatever somebody has pasted', async () => {
    const file = (await sheetsOfPaper(naughtyPaper))!;
    for (const part of ['xl/workbook.xml', 'xl/sharedStrings.xml']) {
      // eslint-disable-next-line no-control-regex
      expect(partOf(file, part), part).not.toMatch(/[\u0001-\u0008\u000b\u000e-\u001f\ufffe]/);
    }
    expect(partOf(file, 'xl/sharedStrings.xml')).toContain('före‹U+000B›efter');
  });
});
