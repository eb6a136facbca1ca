import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SetPaperFile } from '#documents';
import { hasOffice, laidOut, unlessOffice } from '../../../../test/support/office.js';
import { hasPoppler, unlessPoppler } from '../../../../test/support/pdf.js';
import { fromSources } from '../../../../test/support/test-server.js';
import { editionPaper } from '../edition-paper.js';
import { cityOf } from './city-blocks.js';
import { cityReportContent } from './city-report.fixture.js';

const ORGANISATIONS = 41;
const PAGES_MIN = 100;
const withPoppler = hasPoppler ? it : it.skip;
const withOffice = hasOffice ? it : it.skip;
const file = new SetPaperFile();
file.execArgv = fromSources;
afterAll(() => file.onApplicationShutdown());

const content = cityReportContent(ORGANISATIONS);
const paper = editionPaper(content, {
  ...{ language: 'sv', hash: 'cd'.repeat(32), frozenOn: '2026-03-01', areaNameOf: (key) => key },
});

/** The text of each page, line by line. */
function pagesOf(pdf: Buffer): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-city-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    const { stdout } = spawnSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-']);
    const pages = stdout.toString('utf8').normalize('NFC').split('\f').slice(0, -1);
    return pages.map((page) => page.split('\n').map((line) => line.trim()).filter(Boolean)); // prettier-ignore
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the report to the council', () => {
  it('says who was heard, what is in common, and what each has said, with no claim of an effect', async () => {
    const page = (await file.run({ paper, form: 'html' }))!.toString();
    expect(page).toContain('<h1>Stadens samlade risk- och lägesbild 2025</h1>');
    expect(page).toContain('41 har tillfrågats: 32 har berättat, 5 har inget att rapportera och 4 har inte svarat.'); // prettier-ignore
    for (const said of [
      ...[
        'Uppfylls delvis',
        'Nämnd 01: Uppfylls inte. Inte än. Vi lyser upp.',
        'Två hot i Nämnd 05.',
      ],
      ...[
        'Alla enheter i Nämnd 07 är tillfrågade.',
        'Det betyder inte att den inte har något att berätta.',
      ],
      ...['Det har ändrats, och mer än av slump.', 'Brott i Nämnd 01, stycke 1.', 'ab'.repeat(32)],
    ]) {
      expect(page, said).toContain(said);
    }
    expect(page).not.toContain('fewer');
    expect(page).not.toContain('Effekt');
  });

  it('is the same in Word, and its tables lie on sheets', async () => {
    const [word, sheets] = [
      await file.run({ paper, form: 'docx' }),
      await file.run({ paper, form: 'xlsx' }),
    ];
    expect(word!.length).toBeGreaterThan(PAGES_MIN * 100);
    expect(sheets!.length).toBeGreaterThan(1_000);
  });

  withOffice(
    `has no empty page in Word${unlessOffice}`,
    async () => {
      const text = laidOut((await file.run({ paper, form: 'docx' }))!);
      const empty = text.split('\f').slice(1, -1).filter((page) => page.trim().split('\n').length < 4); // prettier-ignore
      expect(empty).toEqual([]);
    },
    60_000,
  );

  withPoppler(
    `has more than a hundred pages, each annex that tells begins one, and no heading stands last${unlessPoppler}`,
    async () => {
      const pages = pagesOf((await file.run({ paper, form: 'pdf' }))!);
      expect(pages.length).toBeGreaterThan(PAGES_MIN);
      const annexes = pages.map((lines) =>
        lines.flatMap((line, at) => (/^Bilaga \d+: Nämnd \d+$/.test(line) ? [at] : [])),
      );
      expect(annexes.flat()).toHaveLength(ORGANISATIONS);
      // Above the first on a page stands the head of the page at most.
      const first = annexes.flatMap((places) => places.slice(0, 1));
      expect(Math.max(...first)).toBeLessThanOrEqual(2);
      // Those that only say that there is nothing share a page with the next such.
      const told = cityOf(content)!.answers.map((each) => each.told !== null && each.told.kind !== 'nothing'); // prettier-ignore
      const begun = told.filter((tells, at) => tells || at === 0 || told[at - 1]!).length;
      expect(begun).toBeLessThan(ORGANISATIONS);
      expect(first).toHaveLength(begun);
      const headings = new Set(
        paper.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
      );
      const last = pages.flatMap((lines) => lines.filter((line) => !/^Sida |\(\d+\)$/.test(line)).at(-1) ?? []); // prettier-ignore
      expect(last.filter((line) => headings.has(line))).toEqual([]);
    },
    60_000,
  );
});
