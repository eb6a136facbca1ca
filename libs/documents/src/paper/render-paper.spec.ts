import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { maskText, wholeMasks } from '#domain';
import {
  flat,
  hasPoppler,
  pdfText,
  pdfUnpacked,
  unlessPoppler,
} from '../../../../test/support/pdf.js';
import { naughtyPaper } from './naughty-paper.fixture.js';
import type { Paper, PaperLine } from './paper.js';
import { PAPER_CHARACTERS_MAX, RenderPaper, RENDERS_WAITING_MAX } from './render-paper.js';

const withPoppler = hasPoppler ? it : it.skip;
const render = new RenderPaper();
afterAll(() => render.onApplicationShutdown());

const paper = (line: PaperLine, more: Partial<Paper> = {}): Paper => ({
  ...{ language: 'sv', title: 'Kopia av handling', authority: 'Lillstads kommun' },
  ...{ date: '2026-03-10', reference: '2026:000012', particulars: [['Datum', '2026-03-10']] },
  blocks: [
    { kind: 'heading', level: 2, text: 'Händelse 1' },
    { kind: 'table', head: ['Uppgift', 'Innehåll'], rows: [[[{ text: 'Text' }], line]] },
    { kind: 'list', items: [[{ text: 'En grund' }]] },
    { kind: 'paragraph', line: [{ text: 'Slut.' }] },
  ],
  ...more,
});

/** What the fonts lack or what shows nothing is written out; plain signs stand for themselves. */
const NAUGHTY = [
  '#let x = 1; #read("/etc/passwd")',
  '#(sys.inputs)',
  '= rubrik *fet* _kursiv_ `kod` $x^2$ <label> @ref',
  '\\ \\u{41} \\" "citat" \'enkel\' </text>',
  '{"json": [1]} ]}); // /* kommentar */',
  "=cmd|'/C calc'!A0",
  'Ærøskøbing Łódź Ελλάδα Москва',
];

describe('a paper', () => {
  it('is the same bytes each time, and other bytes with another word', async () => {
    const [first, again, other] = [
      await render.run(paper([{ text: 'En text.' }])),
      await render.run(paper([{ text: 'En text.' }])),
      await render.run(paper([{ text: 'En annan.' }])),
    ];
    expect(first.equals(again)).toBe(true);
    expect(first.equals(other)).toBe(false);
    const renewed = new RenderPaper();
    expect((await renewed.run(paper([{ text: 'En text.' }]))).equals(first)).toBe(true);
    await renewed.onApplicationShutdown();
  });

  it('can be set of whatever somebody has pasted, also in its drawings', async () => {
    expect((await render.run(naughtyPaper)).length).toBeGreaterThan(1_000);
  });

  it('says that it is PDF/A-2a, tagged, with language and title, and holds as PDF/UA-1 too', async () => {
    const archive = pdfUnpacked(await render.run(paper([{ text: 'x' }])));
    expect(archive).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(archive).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(archive).toMatch(/\/Marked true/);
    expect(archive).toMatch(/\/Lang \(sv\)/);
    expect(archive).toContain('Kopia av handling');
    for (const tag of ['/H1', '/H2', '/Table', '/TH', '/TD', '/L', '/LI']) {
      expect(archive, tag).toContain(tag);
    }
    const accessible = pdfUnpacked(await render.run(paper([{ text: 'x' }]), 'ua-1'));
    expect(accessible).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });

  withPoppler(
    `sets whatever somebody wrote as it stands, and never as markup${unlessPoppler}`,
    async () => {
      for (const said of NAUGHTY) {
        expect(flat(pdfText(await render.run(paper([{ text: said }])))), said).toContain(
          flat(said),
        );
      }
    },
  );

  withPoppler(
    `writes out what the fonts lack, and what would turn a line${unlessPoppler}`,
    async () => {
      const text = pdfText(await render.run(paper([{ text: 'a\u202Eb 😀 ع e\u0301\u0007' }])));
      expect(flat(text)).toContain('a‹U+202E›b‹U+1F600›‹U+0639›é‹U+0007›');
    },
  );

  withPoppler(`numbers its pages and repeats the head of a table${unlessPoppler}`, async () => {
    const rows = Array.from({ length: 90 }, (_, n) => [[{ text: `Rad ${n}` }], [{ text: 'x' }]]);
    const blocks = [{ kind: 'table', head: ['Uppgift', 'Innehåll'], rows } as const];
    const text = pdfText(await render.run(paper([], { blocks })));
    expect(text).toContain('Sida 1 (3)');
    expect(text.match(/Uppgift Innehåll/g)).toHaveLength(3);
  });

  withPoppler(
    `holds nothing of what is masked, not in its streams either${unlessPoppler}`,
    async () => {
      const words = fc.array(
        fc.string({ unit: fc.constantFrom(...'abcdefghijåäöé0123'), minLength: 4, maxLength: 12 }),
        { minLength: 3, maxLength: 14 },
      );
      await fc.assert(
        fc.asyncProperty(
          words,
          fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
          async (all, picks) => {
            const text = all.join(' ');
            const masks = picks.map((pick) => {
              const at = pick % all.length;
              const from = all.slice(0, at).reduce((sum, word) => sum + word.length + 1, 0);
              return { from, to: from + all[at]!.length, ground: 'OSL 21:3' };
            });
            const parts = maskText(text, wholeMasks(text, masks)!);
            const kept = flat(parts.map((part) => ('text' in part ? part.text : '|')).join(''));
            const pdf = await render.run(paper(parts));
            const [seen, bytes] = [flat(pdfText(pdf)), pdfUnpacked(pdf)];
            for (const { from, to } of masks) {
              const hidden = text.slice(from, to);
              if (kept.includes(hidden)) continue;
              expect(seen).not.toContain(hidden);
              expect(bytes).not.toContain(Buffer.from(hidden).toString('latin1'));
            }
            expect(seen).toContain('[maskerat,OSL21:3]');
          },
        ),
        { numRuns: 25 },
      );
    },
    60_000,
  );

  it('does not tell how long the masked words were', async () => {
    const sizes = [];
    for (const said of ['Ali', 'Alexandra Konstantinopoulos av Storgatan 3 i Lillstad']) {
      const text = `Hon heter ${said}.`;
      const mask = { from: 10, to: 10 + said.length, ground: 'OSL 21:3' };
      sizes.push(await render.run(paper(maskText(text, [mask]))));
    }
    expect(sizes[0]!.equals(sizes[1]!)).toBe(true);
  });

  it('lets some wait and tells the rest to come back, and refuses what is too long', async () => {
    const asked = Array.from({ length: RENDERS_WAITING_MAX + 3 }, () =>
      render.run(paper([{ text: 'x' }])).then(
        () => 'set',
        (fault: { code: string }) => fault.code,
      ),
    );
    const got = await Promise.all(asked);
    expect(got.filter((one) => one === 'set')).toHaveLength(RENDERS_WAITING_MAX);
    expect(got.filter((one) => one === 'OVERLOADED')).toHaveLength(3);
    const long = paper([{ text: 'x'.repeat(PAPER_CHARACTERS_MAX) }]);
    await expect(render.run(long)).rejects.toMatchObject({ code: 'PAPER_TOO_LONG' });
  });

  it('tells nothing of a paper that cannot be set, and sets the next', async () => {
    const broken = paper([{ text: 'kanarie' }], { logo: Buffer.from('no picture') });
    const told = await render.run(broken).then(
      () => 'set',
      (error: Error) => `${String(error)} ${error.stack} ${String(error.cause)}`,
    );
    expect(told).toContain('could not be set');
    expect(told).not.toContain('kanarie');
    expect((await render.run(paper([{ text: 'x' }]))).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
