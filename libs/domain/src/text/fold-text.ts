/** A text as it is searched, and where each of its characters stands in what was written. */
export interface FoldedText {
  readonly text: string;
  /** Where what begins at `at` in the folded text begins in the original. */
  readonly startOf: (at: number) => number;
  /** Where what ends at `at`, exclusive, ends in the original. */
  readonly endOf: (at: number) => number;
}

/** Nothing to fold: ASCII, the Swedish letters and a few more that stand for themselves. */
const PLAIN = /^[\t\n\r\x20-\x7eÅÄÖåäöÉéÈèÜüÆæØø§°½]*$/;
/** Seen by nobody, and put between digits all the same: zero width, soft hyphen, direction and variation marks. */
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]$/u;
const SPACE = /^[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;
const DASH = /^[\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]$/;
const MARK = /^\p{M}$/u;
const LATIN = /^[A-Za-z]$/;
const DIGIT = /^\p{Nd}$/u;
const FIRST_BEYOND_ASCII = '\u0080';
const FIRST_MARK = '\u0300';

/** Cyrillic and Greek letters that look like Latin ones, and Latin ones with a stroke. */
const LOOKALIKES = new Map(
  [
    ['аеорсухіјѕԁһ', 'aeopcyxijsdh'],
    ['АВЕКМНОРСТХІЈЅУ', 'ABEKMHOPCTXIJSY'],
    ['οανιρυ', 'oavipu'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['đĐłŁıħ', 'dDlLih'],
  ].flatMap(([from = '', to = '']) =>
    [...from].map((each, at): [string, string] => [each, to.charAt(at)]),
  ),
);

/** The value of a decimal digit of any script: the digits of each stand together, from 0 to 9. */
function digitOf(character: string): string {
  let zero = character.codePointAt(0) ?? 0;
  const value = zero;
  while (value - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(value - zero);
}

/** More than this from one character is a word in disguise: it stays as it is. */
const COMPATIBLE_MAX = 4;

function foldAnew(character: string): string {
  if (UNSEEN.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  const lookalike = LOOKALIKES.get(character);
  if (lookalike !== undefined) return lookalike;
  const plain = character.normalize('NFKC');
  if (plain.length > COMPATIBLE_MAX) return character;
  if (DIGIT.test(plain)) return digitOf(plain);
  // "Kovačević" is written without its marks as often as with them, and the names that are known have none.
  const base = plain.normalize('NFD').charAt(0);
  return !PLAIN.test(plain) && LATIN.test(base) ? base : plain;
}

/** What characters fold to is looked up once each; a text of very many different ones is not remembered. */
const REMEMBERED_MAX = 4_096;
const remembered = new Map<string, string>();

function foldOne(character: string): string {
  const known = remembered.get(character);
  if (known !== undefined) return known;
  const folded = foldAnew(character);
  if (remembered.size < REMEMBERED_MAX) remembered.set(character, folded);
  return folded;
}

/** Collects folded characters, and where each came from. */
class Folding {
  private text = '';
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  put(folded: string, from: number, to: number): void {
    this.text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      this.starts.push(from);
      this.ends.push(to);
    }
  }

  done(length: number): FoldedText {
    const { text, starts, ends } = this;
    return {
      text,
      startOf: (at) => starts[at] ?? length,
      endOf: (at) => (at === 0 ? 0 : (ends[at - 1] ?? length)),
    };
  }
}

/**
 * The text as people see it: composed letters, digits of every script and width as 0–9, one kind of space and of
 * hyphen, nothing that is unseen, and letters of other scripts that look Latin as the Latin ones. Linear in its length.
 */
export function foldText(original: string): FoldedText {
  if (PLAIN.test(original)) {
    return { text: original, startOf: (at) => at, endOf: (at) => at };
  }
  const folding = new Folding();
  let [pending, from, at] = ['', 0, 0];
  for (const character of original) {
    const here = at;
    at += character.length;
    const isPlain = character < FIRST_BEYOND_ASCII;
    // Marks belong to the letter before them: "a" and a ring above are "å". Those that make no letter only hide one.
    if (!isPlain && character >= FIRST_MARK && MARK.test(character)) {
      const composed = (pending + character).normalize('NFC');
      if (pending.length === 1 && composed.length === 1) pending = foldOne(composed);
      continue;
    }
    const folded = isPlain ? character : foldOne(character);
    if (folded === '') continue;
    if (pending !== '') folding.put(pending, from, here);
    [pending, from] = [folded, here];
  }
  if (pending !== '') folding.put(pending, from, at);
  return folding.done(original.length);
}
