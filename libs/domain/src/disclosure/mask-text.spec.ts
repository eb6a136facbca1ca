import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskText, wholeMasks, type TextMask } from './mask-text.js';

const GROUND = 'OSL 21:3';
const at = (text: string, ...words: string[]): TextMask[] =>
  words.map((word) => {
    const from = text.indexOf(word);
    return { from, to: from + word.length, ground: GROUND };
  });
const told = (text: string, masks: readonly TextMask[]) =>
  maskText(text, wholeMasks(text, masks)!)
    .map((part) => ('masked' in part ? `[${part.masked}]` : part.text))
    .join('');

describe('masking a text', () => {
  it('takes the words away and leaves the ground', () => {
    const text = 'Anna bor på Storgatan 3.';
    expect(told(text, at(text, 'Anna', 'Storgatan 3'))).toBe('[OSL 21:3] bor på [OSL 21:3].');
    expect(told(text, [])).toBe(text);
  });

  it('makes neighbours one, so that nobody counts the words', () => {
    const text = 'Anna Maria, Svensson ringde.';
    expect(told(text, at(text, 'Anna', 'Maria', 'Svensson'))).toBe('[OSL 21:3] ringde.');
    expect(told(text, [...at(text, 'Anna Maria'), ...at(text, 'Maria, S')])).toBe(
      '[OSL 21:3]vensson ringde.',
    );
  });

  it.each([
    ['x é y', 'e\u0301', 'cut in a letter with an accent that has no sign of its own'],
    ['x 👩‍👩‍👧 y', '👩‍👩‍👧', 'cut in a family'],
    ['x q\u0323\u0307 y', 'q\u0323\u0307', 'cut in combining marks'],
  ])('never leaves half of a sign: %s', (text) => {
    for (let from = 2; from < text.length - 2; from += 1) {
      expect(told(text, [{ from, to: from + 1, ground: GROUND }])).toBe('x [OSL 21:3] y');
    }
  });

  it('refuses what reaches outside the text', () => {
    for (const [from, to] of [
      [-1, 2],
      [0, 4],
      [2, 2],
      [3, 1],
      [Number.NaN, 2],
    ] as const) {
      expect(wholeMasks('abc', [{ from, to, ground: GROUND }])).toBeUndefined();
    }
  });

  it('tells only what no mask covers, whatever the text and the masks', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 });
    const cuts = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 });
    fc.assert(
      fc.property(texts, cuts, (text, pairs) => {
        const masks = pairs
          .map(([a, b]) => [a % text.length, b % text.length] as const)
          .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1, ground: GROUND }));
        const whole = wholeMasks(text, masks)!;
        const kept = maskText(text, whole).flatMap((part) => ('text' in part ? part.text : []));
        const covered = (index: number) => masks.some((m) => m.from <= index && index < m.to);
        // Every unit that a mask names is gone, and at most as much more as whole signs and joined masks take.
        expect(kept.join('').length).toBeLessThanOrEqual(
          Array.from({ length: text.length }, (_, n) => n).filter((n) => !covered(n)).length,
        );
        if (masks.length === 0) expect(kept.join('')).toBe(text);
        for (let n = 1; n < whole.length; n += 1) {
          expect(whole[n]!.from).toBeGreaterThan(whole[n - 1]!.to);
        }
        expect(whole.every((m) => m.from >= 0 && m.to <= text.length)).toBe(true);
        for (const mask of masks) {
          expect(whole.some((m) => m.from <= mask.from && m.to >= mask.to)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
