import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naughtyPaper } from '../paper/naughty-paper.fixture.js';
import { reportPaper } from '../paper/report-paper.fixture.js';
import { htmlPaper } from './html-paper.js';

describe('a paper as a page', () => {
  it('says everything with headings, heads of rows and columns, and words for drawings', () => {
    const page = htmlPaper(reportPaper);
    expect(page).toContain('<html lang="sv">');
    expect(page).toContain('<h2 id="h1">Brott</h2>');
    expect(page).toContain('<caption>Tabell 1: Händelser: per månad</caption>');
    expect(page).toContain('<th scope="row">Månad 1</th><td class="number">1</td>');
    expect(page).toContain('<strong>Figur 1: Så ser det ut</strong>');
    expect(page).toContain('>Flest i mars: 41.</desc>');
    expect(page).toContain('<a href="#h2">Månad för månad</a>');
    expect(page).toContain('<mark>[maskerat, OSL 21:3]</mark>');
  });

  it('writes out what shows nothing or turns a line around', () => {
    const page = htmlPaper(naughtyPaper);
    expect(page).toContain('före‹U+000B›efter ‹U+0001› ‹U+202E›vänt');
    // eslint-disable-next-line no-control-regex
    expect(page).not.toMatch(/[\u0001-\u0008\u000b\u000c\u000e-\u001f\u202e\ufffe]/);
  });

  it('takes nothing that somebody wrote for markup', () => {
    const unit = fc.constantFrom('<', '>', '"', '&', "'", 'a', '/', '=', ' ', 'script');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const line = [{ text, strong: true, href: `https://a.se/?q=${text}` }];
        const page = htmlPaper({
          ...{ ...reportPaper, title: text, authority: text, reference: text, subtitle: text },
          particulars: [[text, text]],
          blocks: [
            { kind: 'heading', level: 2, text },
            { kind: 'paragraph', line },
            { kind: 'table', head: [text], rows: [[line]], caption: text, source: text },
          ],
        });
        const tags = page.replace(/<style>[^<]*<\/style>/, '').match(/<\/?([a-z0-9]+)/gi) ?? [];
        expect(tags.map((tag) => tag.toLowerCase())).not.toContain('<script');
        const plain = htmlPaper({
          ...{ ...reportPaper, title: 'x', authority: 'x', reference: 'x', subtitle: 'x' },
          particulars: [['x', 'x']],
          blocks: [
            { kind: 'heading', level: 2, text: 'x' },
            { kind: 'paragraph', line: [{ text: 'x', strong: true, href: 'https://a.se/' }] },
            { kind: 'table', head: ['x'], rows: [[[{ text: 'x', strong: true, href: 'https://a.se/' }]]], caption: 'x', source: 'x' }, // prettier-ignore
          ],
        });
        expect(tags.length).toBe(
          (plain.replace(/<style>[^<]*<\/style>/, '').match(/<\/?([a-z0-9]+)/gi) ?? []).length,
        );
      }),
    );
  });
});
