import { afterAll, describe, expect, it } from 'vitest';
import {
  hasPoppler,
  pdfStructure,
  pdfText,
  pdfUnpacked,
  unlessPoppler,
} from '../../../../test/support/pdf.js';
import { reportPaper } from './report-paper.fixture.js';
import { RenderPaper } from './render-paper.js';

const withPoppler = hasPoppler ? it : it.skip;
const render = new RenderPaper();
afterAll(() => render.onApplicationShutdown());

describe('a report', () => {
  it('is the same bytes each time, in PDF/A-2a as in PDF/UA-1', async () => {
    for (const standard of ['a-2a', 'ua-1'] as const) {
      const first = await render.run(reportPaper, standard);
      expect(first.equals(await render.run(reportPaper, standard))).toBe(true);
    }
    const accessible = pdfUnpacked(await render.run(reportPaper, 'ua-1'));
    expect(accessible).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const archive = pdfUnpacked(await render.run(reportPaper));
    expect(archive).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(archive).toContain('/Outlines');
  });

  withPoppler(
    `holds headings, lists, tables with heads and figures with words in reading order${unlessPoppler}`,
    async () => {
      const structure = pdfStructure(await render.run(reportPaper));
      const order = ['TOC', 'H1', 'H2', 'Table', 'THead', 'TH', 'Figure', 'L '].map((tag) =>
        structure.search(new RegExp(`^\\s*${tag.trim()}\\b`, 'm')),
      );
      expect(order.every((at) => at >= 0)).toBe(true);
      const [contents, first, , table, , , figure] = order as number[];
      expect(contents! < table! && first! < table! && table! < figure!).toBe(true);
    },
  );

  withPoppler(
    `numbers pages, figures and tables, and repeats the head of a table${unlessPoppler}`,
    async () => {
      const read = pdfText(await render.run(reportPaper));
      expect(read).toContain('Tabell 1: Händelser: per månad');
      expect(read).toContain('Figur 1: Så ser det ut');
      expect(read).toMatch(/Sida 2 \(\d\)/);
      expect(read.match(/^Månad Antal$/gm)!.length).toBeGreaterThan(1);
      expect(read).toContain('[maskerat, OSL 21:3]');
    },
  );
});
