import { Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { hasOffice, laidOut, unlessOffice } from '../../../../test/support/office.js';
import { officeTemplate } from '../../../../test/support/office-template.js';
import { flat } from '../../../../test/support/pdf.js';
import { naughtyPaper } from '../paper/naughty-paper.fixture.js';
import type { Paper } from '../paper/paper.js';
import { reportPaper } from '../paper/report-paper.fixture.js';
import { cleanedTemplate } from '../word-template/cleaned-template.js';
import { municipalTemplate } from '../../../../test/support/municipal-template.js';
import { samplePaper } from '../word-template/sample-paper.js';
import { wordPaper } from './word-paper.js';

const opened = hasOffice ? it : it.skip;
const OPENING_TIMEOUT_MS = 120_000;
const partOf = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name]!);
const headOf = (file: Uint8Array) =>
  Object.entries(unzipSync(file)).filter(([name]) => /^word\/header[^/]*\.xml$/.test(name)).map(([, part]) => strFromU8(part)).join(); // prettier-ignore
const wordsOf = (xml: string) => xml.replace(/<[^>]*>/g, '');
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\ufffe]/;
const memo = samplePaper('sv');

describe('a paper in a template of the municipality’s own', () => {
  it('has its styles, page, head and picture, and ours where it has none', async () => {
    const file = await wordPaper(memo, await cleanedTemplate(await municipalTemplate()));
    const document = partOf(file, 'word/document.xml');
    expect(document).toContain('w:left="2268"');
    expect(document).not.toContain('Skriv din text');
    const styles = partOf(file, 'word/styles.xml');
    expect(styles).toContain('AA0000');
    expect(styles).toContain('Liberation Serif');
    expect(styles).toContain('w:styleId="Tabelltext"');
    expect(styles).not.toContain('Source Sans');
    expect(Object.keys(unzipSync(file)).some((name) => name.startsWith('word/media/'))).toBe(true);
  });

  it('fills fields where they stand, however they are spelt, and says nothing twice', async () => {
    const file = await wordPaper(memo, await cleanedTemplate(await municipalTemplate()));
    expect(wordsOf(headOf(file))).toContain('Dnr KS 2026/123');
    expect(wordsOf(headOf(file))).toContain('Handläggare: Kim Exempel');
    const text = wordsOf(partOf(file, 'word/document.xml'));
    expect(text).not.toContain('KS 2026/123');
    expect(text).not.toContain('Kim Exempel');
    expect(text).toContain('Avdelningen för trygghet');
    expect(text).toContain('Datum: 2026-01-15');
  });

  it('leaves a line out of which nothing is known, and no placeholder behind', async () => {
    const { fields: _, ...bare } = reportPaper;
    const file = await wordPaper(bare, await cleanedTemplate(await municipalTemplate()));
    expect(wordsOf(headOf(file))).not.toMatch(/Handläggare|Dnr|\{\{/);
  });

  it('keeps the text around the place of the content, and fills controls by their tags', async () => {
    const control = '<w:p><w:sdt><w:sdtPr><w:tag w:val="mottagare"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Klicka här</w:t></w:r></w:sdtContent></w:sdt></w:p>'; // prettier-ignore
    const text = [new Paragraph('Ärende: {{titel}}'), new Paragraph('{{innehåll}}'), new Paragraph('Slut')]; // prettier-ignore
    const parts = unzipSync(await municipalTemplate({ text }));
    const body = strFromU8(parts['word/document.xml']!);
    parts['word/document.xml'] = strToU8(body.replace('<w:body>', `<w:body>${control}`));
    const file = await wordPaper(memo, await cleanedTemplate(Buffer.from(zipSync(parts))));
    const said = wordsOf(partOf(file, 'word/document.xml'));
    expect(said.trim()).toMatch(/^Nämnden\s*Ärende: Prov av mallen.*Förslag till beslut.*Slut$/s);
    expect(said.match(/Prov av mallen/g)).toHaveLength(1);
    expect(said).not.toContain('Klicka här');
  });

  it('is the same bytes for the same paper and template, and other bytes in another', async () => {
    const sent = await municipalTemplate();
    const [template, again] = [await cleanedTemplate(sent), await cleanedTemplate(sent)];
    expect(template.digest).toBe(again.digest);
    const files = [await wordPaper(reportPaper, template), await wordPaper(reportPaper, again)];
    expect(files[0]!.equals(files[1]!)).toBe(true);
    expect(files[0]!.equals(await wordPaper(reportPaper))).toBe(false);
    const other = await cleanedTemplate(await municipalTemplate({ text: [new Paragraph('{{titel}}'), new Paragraph('{{innehåll}}')] })); // prettier-ignore
    expect(other.digest).not.toBe(template.digest);
    expect(files[0]!.equals(await wordPaper(reportPaper, other))).toBe(false);
  });

  it('can be filled with whatever somebody has pasted', async () => {
    const fields: Paper['fields'] = { caseNumber: '{{titel}} $& <w:p>', caseOfficer: 'a\u000bb' };
    const template = await cleanedTemplate(await municipalTemplate());
    const file = await wordPaper({ ...naughtyPaper, fields }, template);
    for (const part of ['word/document.xml', 'docProps/core.xml']) {
      expect(partOf(file, part), part).not.toMatch(UNWRITABLE);
    }
    expect(wordsOf(headOf(file))).toContain('Dnr {\u2060{titel}} $&amp; &lt;w:p&gt;');
  });

  it('fills nothing in what somebody has written', async () => {
    const template = await cleanedTemplate(await municipalTemplate());
    const blocks = [{ kind: 'paragraph', line: [{ text: 'Skriv {{dnr}}, {{innehåll}}, {{{titel}}}' }] }] as const; // prettier-ignore
    const file = await wordPaper({ ...memo, blocks }, template);
    const said = wordsOf(partOf(file, 'word/document.xml')).replaceAll('\u2060', '');
    expect(said).toContain('Skriv {{dnr}}, {{innehåll}}, {{{titel}}}');
  });

  opened(
    `opens in LibreOffice, also in templates that LibreOffice has made${unlessOffice}`,
    async () => {
      for (const ending of ['docx', 'dotx'] as const) {
        const template = await cleanedTemplate(officeTemplate(ending));
        const file = await wordPaper(memo, template);
        expect(partOf(file, 'word/document.xml'), ending).toContain('<w:pStyle w:val="Heading1"/>');
        expect(partOf(file, 'word/styles.xml')).toMatch(/w:styleId="Heading1"[\s\S]{0,900}005AA0/i);
        const read = laidOut(file);
        for (const said of [
          'Storstad, dnr KS 2026/123, Stadsledningskontoret',
          'Storstad sid 1',
          'Förslag till beslut',
          'Tabell 1: Händelser per månad',
        ]) {
          // prettier-ignore
          expect(flat(read), `${ending}: ${said}`).toContain(flat(said));
        }
        expect(read).not.toMatch(/Skriv här|^Exempel$|\{\{/m);
      }
    },
    OPENING_TIMEOUT_MS,
  );

  opened(
    `has its contents and page numbers in LibreOffice${unlessOffice}`,
    async () => {
      const template = await cleanedTemplate(await municipalTemplate());
      const read = laidOut(await wordPaper(reportPaper, template));
      for (const said of [/^Brott\.+3$/m, /^Bilaga\.+5$/m, /sidan 4$/m, /^Månad Antal$/m]) {
        expect(read).toMatch(said);
      }
    },
    OPENING_TIMEOUT_MS,
  );
});
