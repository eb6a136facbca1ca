import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasOffice, laidOut, unlessOffice } from '../../../../test/support/office.js';
import { naughtyPaper } from '../paper/naughty-paper.fixture.js';
import { reportPaper } from '../paper/report-paper.fixture.js';
import { wordPaper } from './word-paper.js';

const opened = hasOffice ? it : it.skip;
const partOf = (file: Buffer, name: string) => strFromU8(unzipSync(file)[name]!);

describe('a paper for Word', () => {
  it('is the same bytes each time, and other bytes with another word', async () => {
    const [first, again] = [await wordPaper(reportPaper), await wordPaper(reportPaper)];
    expect(first.equals(again)).toBe(true);
    const other = await wordPaper({ ...reportPaper, title: 'En annan' });
    expect(first.equals(other)).toBe(false);
  });

  it('has real styles, numbered lists, captions by field, heads of tables and words for drawings', async () => {
    const text = partOf(await wordPaper(reportPaper), 'word/document.xml');
    for (const style of ['Title', 'Subtitle', 'Heading1', 'Heading2', 'Caption', 'Tabellhuvud']) {
      expect(text, style).toContain(`<w:pStyle w:val="${style}"/>`);
    }
    expect(text).toContain('SEQ Tabell \\* ARABIC');
    expect(text).toContain('SEQ Figur \\* ARABIC');
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(text).toContain('descr="Händelser i Väster. Flest i mars: 41."');
    expect(text).toMatch(/w:dirty="true"\/><w:instrText xml:space="preserve">TOC \\h \\o "1-2"/);
    expect(text).toContain('[maskerat, OSL 21:3]');
    expect(text).toContain(' &amp; &lt;andra&gt;.');
    expect(partOf(await wordPaper(reportPaper), 'word/styles.xml')).toContain('sv-SE');
  });

  it('can be made of whatever somebody has pasted, and is XML that can be read', async () => {
    const file = await wordPaper(naughtyPaper);
    for (const part of ['word/document.xml', 'word/header1.xml', 'docProps/core.xml']) {
      const text = partOf(file, part);
      // eslint-disable-next-line no-control-regex
      expect(text, part).not.toMatch(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe]/);
    }
    expect(partOf(file, 'word/document.xml')).toContain('före‹U+000B›efter ‹U+0001› ‹U+202E›vänt');
  });

  opened(
    `opens in LibreOffice with its headings, tables and page numbers${unlessOffice}`,
    async () => {
      const read = laidOut(await wordPaper(reportPaper));
      for (const said of ['Brott', 'Tabell 1: Händelser: per månad', 'Figur 1: Så ser det ut']) {
        expect(read, said).toContain(said);
      }
      for (const entry of [/^Brott\.+3$/m, /^Att göra\.+5$/m, /^Bilaga\.+6$/m]) {
        expect(read).toMatch(entry);
      }
      expect(read).toMatch(/Sida 3 \(\d\)/);
      expect(read.match(/^Månad\s+Antal$/gm)!.length).toBeGreaterThan(1);
    },
    90_000,
  );
});
