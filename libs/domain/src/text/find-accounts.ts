import { hasLuhnDigit, isToldBefore, type DigitGroup } from './digit-groups.js';
import type { Certainty } from './person-data.js';

export interface FoundAccount {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  readonly groups: number;
}

/** Characters of an IBAN by country (SWIFT, IBAN Registry). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  ...{ SE: 24, NO: 15, DK: 18, FI: 18, IS: 26, DE: 22, GB: 22, NL: 18, BE: 16, FR: 27, ES: 24 },
  ...{ IT: 27, PL: 28, EE: 20, LV: 21, LT: 20, RO: 24, GR: 27, TR: 26, BA: 20, RS: 22, HR: 21 },
};
const IBAN = /[A-Z]{2}\d{2}(?: ?[A-Z\d]){11,32}/iy;
const CARD_SHAPES = new Set(['16', '4,4,4,4', '4,6,5', '15']);
const CARD_DIGITS_MAX = 16;
const TOLD = /(?:konto(?:n(?:umme)?r)?|clearing(?:n(?:umme)?r)?)[^\p{L}\d]{0,4}(?:är |var )?$/iu;
const ACCOUNT_DIGITS_MIN = 7;
const ACCOUNT_DIGITS_MAX = 16;

/** ISO 13616: the first four characters last, letters as 10 to 35, the remainder by 97 is 1. */
function isIban(characters: string): boolean {
  let rest = 0;
  for (const character of characters.slice(4) + characters.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Where the IBAN ends that begins at `from`. */
function ibanEnd(text: string, from: number): number | undefined {
  const length = IBAN_LENGTHS[text.slice(from, from + 2).toUpperCase()];
  IBAN.lastIndex = from;
  const written = length === undefined ? null : IBAN.exec(text);
  if (written === null || length === undefined) return undefined;
  let characters = '';
  for (let at = from; at < from + written[0].length; at += 1) {
    if (text[at] !== ' ') characters += text[at];
    if (characters.length === length) return isIban(characters) ? at + 1 : undefined;
  }
  return undefined;
}

/** The bank account or card that begins with the group at `at`; undefined when none does. */
export function accountAt(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
): FoundAccount | undefined {
  const first = groups[at]!;
  const from = first.from - 2;
  if (from >= 0 && /[A-Z]{2}/i.test(text.slice(from, first.from))) {
    const end = ibanEnd(text, from);
    if (end !== undefined) {
      const groupsWithin = groups.slice(at, at + 34).filter((group) => group.to <= end).length;
      return { from, to: end, certainty: 'certain', groups: groupsWithin };
    }
  }
  const isSaid = isToldBefore(text, first, TOLD);
  let [digits, shape, best] = ['', '', undefined as FoundAccount | undefined];
  for (let next = at; next < groups.length && digits.length < CARD_DIGITS_MAX; next += 1) {
    const group = groups[next]!;
    if (next > at && group.gap === null) break;
    digits += group.digits;
    if (digits.length > CARD_DIGITS_MAX) break;
    shape += next === at ? group.digits.length : `,${group.digits.length}`;
    const told = { from: first.from, to: group.to, groups: next - at + 1 };
    const isCard = CARD_SHAPES.has(shape) && /^[3-6]/.test(digits) && hasLuhnDigit(digits);
    if (isCard) best = { ...told, certainty: 'certain' };
    else if (isSaid && digits.length >= ACCOUNT_DIGITS_MIN && digits.length <= ACCOUNT_DIGITS_MAX) {
      best = { ...told, certainty: 'likely' };
    }
  }
  return best;
}
