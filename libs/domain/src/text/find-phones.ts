import { isToldBefore, type DigitGroup } from './digit-groups.js';
import type { Certainty } from './person-data.js';

export interface FoundPhone {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  readonly groups: number;
}

/** Digits of a Swedish number with its leading nought: 08-12 34 56 has the fewest. */
const DIGITS_MIN = 8;
const DIGITS_MAX = 10;
/** Of a number of another country, with the country's code (ITU-T E.164). */
const WORLD_DIGITS_MIN = 8;
const WORLD_DIGITS_MAX = 15;
const GROUPS_MAX = 8;
const MOBILE = /^07[02369]/;
const DATE = /^\d{1,2}[-/ .]\d{1,2}[-/ .]\d{2,4}$/;
const HOURS = /^(?:[01]\d|2[0-4])[ .]?[0-5]\d ?- ?(?:[01]\d|2[0-4])[ .]?[0-5]\d$/;
const TOLD = /(?:\bring(?:a|er|de)?|ringt|\btele?f?o?n?(?:n(?:umme)?r)?|\bmobil\p{L}*|\bmob|n(?:umret|ummer|r)|nås på|sms\p{L}*|växel\p{L}*|\bfax|whatsapp|swish\p{L}*)[^\p{L}\d]{0,4}(?:på |är |till |via |från )?(?:n(?:ummer|r) )?[^\p{L}\d]{0,3}$/iu; // prettier-ignore
const TOLD_SURELY = /(?:\bring\p{L}*|\btel\p{L}*|\bmobil\p{L}*|\bmob|nås på|sms\p{L}*|swish\p{L}*)[^\p{L}\d]{0,4}(?:på |är |till |via |från )?(?:n(?:ummer|r) )?[^\p{L}\d]{0,3}$/iu; // prettier-ignore
/** Numbers of things. */
const OF_A_THING = /(?:dnr|diarie\p{L}*|ärende\p{L}*|faktura\p{L}*|order\p{L}*|art(?:ikel)?\.?(?:n(?:umme)?r)?|serie\p{L}*|inventarie\p{L}*|objekt\p{L}*|ocr|\bid|rum|sal|\bkod\p{L}*|streckkod|postn(?:umme)?r|mätar\p{L}*|bankgiro|plusgiro|\bbg|\bpg|org\.? ?n(?:umme)?r)[^\p{L}\d]{0,4}$/iu; // prettier-ignore
const LETTER = /[\p{L}\d]/u;

/** Whether what stands directly before lets a number begin here. */
function mayBegin(text: string, group: DigitGroup): boolean {
  const { from, gap } = group;
  const before = text[from - 1] ?? ' ';
  if (gap !== null && !/[\s:+(]$/.test(gap)) return false;
  if (before === ':') return !/\d/.test(text[from - 2] ?? '');
  if (LETTER.test(before)) return isToldBefore(text, group, /(?:tel|tfn|mob|nr)$/i);
  return !/[-/.]/.test(before);
}

/** A gap as stands within a telephone number. */
const isGap = (gap: string | null): gap is string =>
  gap !== null && !gap.includes('+') && /^ ?[-/().]{0,2} ?$/.test(gap);

interface Written {
  /** With its leading nought, without the country's code; undefined for a number of another country. */
  readonly national?: string;
  readonly digits: string;
}

function readWritten(digits: string, hasPlus: boolean): Written | undefined {
  if (!hasPlus && !digits.startsWith('00')) {
    return /^0[1-9]/.test(digits) ? { national: digits, digits } : undefined;
  }
  const world = hasPlus ? digits : digits.slice(2);
  if (!world.startsWith('46')) return /^[1-9]/.test(world) ? { digits: world } : undefined;
  return { national: `0${world.slice(2).replace(/^0/, '')}`, digits: world };
}

function isWhole({ national, digits }: Written): boolean {
  if (national === undefined) {
    return digits.length >= WORLD_DIGITS_MIN && digits.length <= WORLD_DIGITS_MAX;
  }
  if (!/^0[1-9]/.test(national)) return false;
  if (MOBILE.test(national)) return national.length === DIGITS_MAX;
  return national.length >= DIGITS_MIN && national.length <= DIGITS_MAX;
}

/** Whether digits without a sign between them, or between too few of them, are a telephone number all the same. */
function isPlausible(text: string, first: DigitGroup, as: string, { national }: Written): boolean {
  if (national === undefined) return true;
  if (DATE.test(as) || HOURS.test(as) || isToldBefore(text, first, OF_A_THING)) return false;
  const isMobile = MOBILE.test(national);
  if (as.includes('.') && !isMobile) return false;
  if (isMobile || !as.startsWith('0') || as.startsWith('00')) return true;
  // In the middle of other digits a nought begins nothing.
  if (first.gap !== null) return false;
  const area = first.digits.length;
  if (area === national.length) {
    const isStockholm = national.startsWith('08') && area >= DIGITS_MAX - 1;
    return isStockholm || isToldBefore(text, first, TOLD);
  }
  return area === 2 ? national.startsWith('08') : area <= 4;
}

/** The telephone number that begins with the group at `at`, as long as it can be; undefined when none does. */
export function phoneAt(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
): FoundPhone | undefined {
  const first = groups[at]!;
  const hasPlus = text[first.from - 1] === '+';
  if (!hasPlus && !first.digits.startsWith('0')) return undefined;
  if (!mayBegin(text, first)) return undefined;
  const from = hasPlus ? first.from - 1 : first.from;
  let [digits, best] = ['', undefined as FoundPhone | undefined];
  for (let next = at; next < groups.length && next < at + GROUPS_MAX; next += 1) {
    const group = groups[next]!;
    if (next > at && !isGap(group.gap)) break;
    digits += group.digits;
    if (digits.length > WORLD_DIGITS_MAX + 3) break;
    const written = readWritten(digits, hasPlus);
    if (written === undefined) return undefined;
    if (!isWhole(written)) continue;
    if (!isPlausible(text, first, text.slice(from, group.to), written)) continue;
    const isSure = hasPlus || (written.national !== undefined && MOBILE.test(written.national));
    best = { from, to: group.to, certainty: isSure ? 'certain' : 'likely', groups: next - at + 1 };
  }
  // A further digit right after, as in 0701234567-8, would have been taken with it.
  return best;
}

/** Whether the words before a group leave no doubt that a telephone number comes. "Number" alone may be any. */
export function isPhoneTold(text: string, group: DigitGroup): boolean {
  return isToldBefore(text, group, TOLD_SURELY);
}
