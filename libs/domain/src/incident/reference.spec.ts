import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatReference, parseReference } from './reference.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const reference = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.uint8Array({ minLength: 6, maxLength: 6 }))
  .map(([year, random]) => formatReference(year, random));

/** Where the eleven characters that the check covers stand in the written form. */
const positions = [2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 14];

function withCharacter(text: string, position: number, character: string): string {
  return text.slice(0, position) + character + text.slice(position + 1);
}

describe('a reference', () => {
  it('is written as the handbook shows it', () => {
    const random = Uint8Array.from('7K3M9Q', (character) => ALPHABET.indexOf(character));
    expect(formatReference(2026, random)).toBe('H-2026-7K3M9Q-4');
  });

  it('is read back as it was written', () => {
    fc.assert(fc.property(reference, (text) => parseReference(text) === text));
  });

  it('is understood in lower case, without hyphens, with spaces, and with O for 0 and I or L for 1', () => {
    const text = formatReference(2010, Uint8Array.from([0, 1, 0, 1, 20, 31]));
    expect(text).toMatch(/^H-2010-0101MZ-/);
    const check = text.slice(-1);
    for (const typed of [
      text.toLowerCase(),
      ` h 2010 0101mz ${check} `,
      `H2OI0OLoimz${check}`,
      `H–2010–0101MZ–${check}`,
    ]) {
      expect(parseReference(typed)).toBe(text);
    }
  });

  it('with any one character wrong is refused', () => {
    fc.assert(
      fc.property(reference, (text) => {
        for (const position of positions) {
          for (const character of ALPHABET) {
            if (character === text[position]) continue;
            expect(parseReference(withCharacter(text, position, character))).toBeUndefined();
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('with two differing neighbours swapped is refused', () => {
    fc.assert(
      fc.property(reference, (text) => {
        for (let index = 0; index + 1 < positions.length; index++) {
          const [left, right] = [positions[index]!, positions[index + 1]!];
          if (text[left] === text[right]) continue;
          const once = withCharacter(text, left, text[right]!);
          expect(parseReference(withCharacter(once, right, text[left]!))).toBeUndefined();
        }
      }),
    );
  });

  it('is not found in other text', () => {
    for (const text of ['', 'H', 'H-2026-7K3M9Q', 'H-2026-7K3M9U-4', 'X-2026-7K3M9Q-4', '7K3M9Q']) {
      expect(parseReference(text)).toBeUndefined();
    }
  });

  it('is not made from too little randomness or a year without four digits', () => {
    expect(() => formatReference(2026, new Uint8Array(5))).toThrow(RangeError);
    expect(() => formatReference(12026, new Uint8Array(6))).toThrow(RangeError);
  });
});
