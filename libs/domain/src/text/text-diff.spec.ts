import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './text-diff.js';

const text = fc.stringMatching(/^([abå]{1,2}[ \n]{0,2}){0,12}$/);
const made = (pieces: ReturnType<typeof diffTexts>, kinds: readonly string[]) =>
  pieces.flatMap(({ kind, text: piece }) => (kinds.includes(kind) ? [piece] : [])).join('');

describe('what separates two texts', () => {
  it('is told in words', () => {
    expect(diffTexts('Det är lugnt på torget.', 'Det är oroligt på torget nu.')).toEqual([
      { kind: 'same', text: 'Det är ' },
      { kind: 'gone', text: 'lugnt' },
      { kind: 'new', text: 'oroligt' },
      { kind: 'same', text: ' på ' },
      { kind: 'gone', text: 'torget.' },
      { kind: 'new', text: 'torget nu.' },
    ]);
  });

  it('makes both texts again, letter by letter', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = diffTexts(before, after);
        expect(made(pieces, ['same', 'gone'])).toBe(before);
        expect(made(pieces, ['same', 'new'])).toBe(after);
      }),
    );
  });

  it('of texts of many thousand words is told by lines, and at once', () => {
    const lines = Array.from({ length: 1_000 }, (_, at) => `rad ${at} med några ord till`);
    const before = lines.join('\n');
    const pieces = diffTexts(before, before.replace('rad 500 ', 'rad femhundra '));
    expect(made(pieces, ['gone'])).toBe('rad 500 med några ord till');
  });
});
