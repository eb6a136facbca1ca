import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanRichText,
  plainText,
  richTextBlockTypes,
  richTextFaults,
  type RichText,
} from './rich-text.js';
import { readRichText, writeRichText } from './written-rich-text.js';

const words = fc.stringMatching(/^[a-zåäö*#\-[\]().\\ 0-9•]{0,12}$/);
const run = fc.record(
  {
    text: words,
    strong: fc.boolean(),
    emphasis: fc.boolean(),
    href: fc.constantFrom('https://bra.se/a?b=c', 'mailto:kanslihuset@example.se'),
  },
  { requiredKeys: ['text'] },
);
const richText = fc.array(
  fc.record({
    type: fc.constantFrom(...richTextBlockTypes),
    runs: fc.array(run, { maxLength: 4 }),
  }),
  { maxLength: 6 },
) as fc.Arbitrary<RichText>;

describe('a text as it is written', () => {
  it('has headings, lists, emphasis and links', () => {
    const written =
      '## Läget\nDet **ökar** kring *torget*.\n- Bänkar\n- Belysning\n1. Först\nSe [Brå](https://bra.se).';
    expect(readRichText(written)).toEqual([
      { type: 'heading', runs: [{ text: 'Läget' }] },
      {
        type: 'paragraph',
        runs: [
          { text: 'Det ' },
          { text: 'ökar', strong: true },
          { text: ' kring ' },
          { text: 'torget', emphasis: true },
          { text: '.' },
        ],
      },
      { type: 'bullet', runs: [{ text: 'Bänkar' }] },
      { type: 'bullet', runs: [{ text: 'Belysning' }] },
      { type: 'number', runs: [{ text: 'Först' }] },
      {
        type: 'paragraph',
        runs: [{ text: 'Se ' }, { text: 'Brå', href: 'https://bra.se' }, { text: '.' }],
      },
    ]);
  });

  it('reads back as the same text, whatever signs it holds', () => {
    fc.assert(
      fc.property(richText, (text) => {
        const clean = cleanRichText(text);
        expect(readRichText(writeRichText(clean))).toEqual(clean);
      }),
      { numRuns: 1_000 },
    );
  });

  it('keeps every letter that somebody writes, even where a mark is never closed', () => {
    expect(plainText(readRichText('5 * 3 ** och [hej'))).toBe('5 * 3 ** och [hej');
  });
});

describe('a link', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', '/incidents', 'HTTPS://a b', 'vbscript:x'])(
    'to %s is refused, and is no link where it is written',
    (href) => {
      const text: RichText = [{ type: 'paragraph', runs: [{ text: 'x', href }] }];
      expect(richTextFaults(text, 'body')).toEqual([
        { path: 'body.0.runs.0.href', code: 'LINK_REFUSED' },
      ]);
      expect(JSON.stringify(readRichText(`[x](${href})`))).not.toContain('href');
    },
  );
});
