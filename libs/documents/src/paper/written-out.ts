import type { FontCoverage } from './font-coverage.js';
import { writtenSign } from './with-texts.js';

/** Signs that show nothing and turn or join what is around them: a paper shows that they are there. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/u;
const LINE_END = /\r\n?/g;

/**
 * A text as it can be set with the fonts at hand: in NFC, with every sign that they lack, and every one that shows
 * nothing, written out as `‹U+1F600›`. So nothing that somebody wrote goes unseen, and nothing turns a line around.
 */
export function writtenOut(text: string, fonts: readonly FontCoverage[]): string {
  let out = '';
  for (const sign of text.normalize('NFC').replace(LINE_END, '\n')) {
    const code = sign.codePointAt(0)!;
    if (sign === '\n') out += sign;
    else if (sign === '\t') out += ' ';
    else if (!UNSEEN.test(sign) && fonts.every((font) => font.has(code))) out += sign;
    else out += writtenSign(code);
  }
  return out;
}
