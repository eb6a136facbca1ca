/** Digits that stand together in a text, and what stands between them and the digits before. */
export interface DigitGroup {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** Signs between the group before and this one; null when more, or something else, stands between them. */
  readonly gap: string | null;
}

/** As people put between the parts of one number: "+46 (0)70-123 45 67". */
const GAP_CHARACTERS_MAX = 3;
const GAP = ' ()-./+_*:|~\t\r\n';
const [ZERO, NINE] = [48, 57];

const isDigitAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
};

function gapBetween(text: string, from: number, to: number): string | null {
  if (to - from > GAP_CHARACTERS_MAX) return null;
  for (let at = from; at < to; at += 1) if (!GAP.includes(text.charAt(at))) return null;
  return text.slice(from, to);
}

/** Letters between digits that stand for one: 9OO1O1-2385, 90l231. */
const AS_DIGITS = /(?<=\d)[OoIl]+(?=[\d-])/g;
const HAS_AS_DIGITS = /\d[OoIl]/;

function withDigits(text: string): string {
  if (!HAS_AS_DIGITS.test(text)) return text;
  return text.replace(AS_DIGITS, (letters) => letters.replace(/o/gi, '0').replace(/[Il]/g, '1'));
}

/** The groups of ASCII digits of a text, in order. Linear in its length. */
export function digitGroups(written: string): DigitGroup[] {
  const text = withDigits(written);
  const groups: DigitGroup[] = [];
  let before = -1;
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigitAt(text, at)) continue;
    const from = at;
    while (isDigitAt(text, at)) at += 1;
    const gap = before === -1 ? null : gapBetween(text, before, from);
    groups.push({ from, to: at, digits: text.slice(from, at), gap });
    before = at;
  }
  return groups;
}

/** As far as words reach that say what a number is. */
const WORDS_CHARACTERS_MAX = 40;

/** Whether `words` stand directly before a group of digits. Words before an earlier group of the same run don't. */
export function isToldBefore(
  text: string,
  { from, gap }: Pick<DigitGroup, 'from' | 'gap'>,
  words: RegExp,
): boolean {
  return gap === null && words.test(text.slice(Math.max(0, from - WORDS_CHARACTERS_MAX), from));
}

/** How many digits the run has from the group at `at` on, counted no further than `enough`. */
export function runDigits(groups: readonly DigitGroup[], at: number, enough: number): number {
  let digits = groups[at]!.digits.length;
  for (let next = at + 1; digits < enough && next < groups.length; next += 1) {
    const group = groups[next]!;
    if (group.gap === null) break;
    digits += group.digits.length;
  }
  return digits;
}

/** Whether the check digit of the digits is right: ISO/IEC 7812-1 annex B, "Luhn". */
export function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let at = digits.length - 1, twice = false; at >= 0; at -= 1, twice = !twice) {
    const digit = Number(digits[at]) * (twice ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}
