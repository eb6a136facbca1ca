/** One word of a text: `from` inclusive, `to` exclusive. */
export interface Word {
  readonly from: number;
  readonly to: number;
  readonly isCapitalised: boolean;
}

const [A, Z, SMALL_A, SMALL_Z] = [65, 90, 97, 122];
const [FIRST_BEYOND_ASCII, TIMES, DIVIDED] = [0xc0, 0xd7, 0xf7];
const [PUNCTUATION_FROM, PUNCTUATION_TO] = [0x2000, 0x2bff];

/** A letter of any script that is written with letters, as far as one look at a unit tells. */
function isLetter(unit: number): boolean {
  if (unit < FIRST_BEYOND_ASCII) {
    return (unit >= SMALL_A && unit <= SMALL_Z) || (unit >= A && unit <= Z);
  }
  if (unit === TIMES || unit === DIVIDED) return false;
  return unit < PUNCTUATION_FROM || unit > PUNCTUATION_TO;
}

/** Letters that are their own small ones are no capitals; ASCII is told at once. */
function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < FIRST_BEYOND_ASCII) return unit <= Z;
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** Apostrophes and hyphens within a word belong to it: O'Brien, Anna-Karin. */
const JOINS = "'’-";

/** The words of a text, in order. Linear in its length. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const from = at;
    at += 1;
    while (
      at < length &&
      (isLetter(text.charCodeAt(at)) ||
        (JOINS.includes(text.charAt(at)) && isLetter(text.charCodeAt(at + 1))))
    ) {
      at += 1;
    }
    words.push({ from, to: at, isCapitalised: isCapital(text, from) });
  }
  return words;
}
