import { hasLuhnDigit, isToldBefore, type DigitGroup } from './digit-groups.js';
import type { Certainty } from './person-data.js';
import { personalNumberKind, type PersonalNumberKind } from './personal-number.js';

export interface FoundNumber {
  readonly kind: PersonalNumberKind | 'reserve_number';
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
  /** How many groups of digits it is made of. */
  readonly groups: number;
}

/** How the digits may be split: whole, date and rest, every part of the date by itself, in pairs, one by one. */
const SHAPES = new Set(
  '10|12|6,4|8,4|4,2,2,4|2,2,2,4|2,2,2,2,4|6,2,2|8,2,2|2,2,2,2,2|2,2,2,2,2,2|6,1,1,1,1|8,1,1,1,1'
    .concat(`|${'1,'.repeat(9)}1|${'1,'.repeat(11)}1|4,4,4|2,6,4`)
    .split('|'),
);
const LENGTHS = [10, 12];
const LENGTH_MAX = 12;
const TOLD = /(?:person ?(?:nummer|nr)|pers\.?nr|p\.? ?-?nr|samordningsn(?:umme)?r)[^\p{L}\d]{0,4}(?:är |var )?$/iu; // prettier-ignore
const RESERVE_TOLD = /(?:reservn(?:umme)?r|tillfälligt (?:person)?n(?:umme)?r|tf-?n(?:umme)?r)[^\p{L}\d]{0,4}(?:är |var )?$/iu; // prettier-ignore
/** Letters where the serial number stands: interim numbers (T123, TF12) of schools, universities and care. */
const LETTERED_REST = /[-+]?(?:[A-Z]\d{3}|[A-Z]{2}\d{2})(?![\p{L}\d])/uy;
/** From this year on eight digits and four may be a day and a time of it, as reports are dated. */
const DATED_YEAR_MIN = 20;
const DATED_YEAR_MAX = 40;

const twoDigits = (digits: string, at: number): number => Number(digits.slice(at, at + 2));

/** Whether six digits may be a date of birth, of a coordination number too. */
function isDate(yymmdd: string): boolean {
  const [month, day] = [twoDigits(yymmdd, 2), twoDigits(yymmdd, 4) % 60];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && twoDigits(yymmdd, 4) <= 91;
}

/** "20261103 1430" is when something happened. */
function looksLikeTime(digits: string, gap: string | null): boolean {
  const short = digits.slice(-10);
  const year = twoDigits(short, 0);
  return (
    (gap ?? '').trim() === '' &&
    gap !== '' &&
    (digits.length === short.length || digits.startsWith('20')) &&
    year >= DATED_YEAR_MIN &&
    year <= DATED_YEAR_MAX &&
    twoDigits(short, 6) < 24 &&
    twoDigits(short, 8) < 60
  );
}

/** A number that goes on before or after, "0.9001012385", is another number. */
function isPartOfMore(text: string, first: DigitGroup, after: DigitGroup | undefined): boolean {
  if (first.gap === '.' || first.gap === '/') return true;
  const sign = text[first.from - 1];
  if (sign === ',' && /\d/.test(text[first.from - 2] ?? '')) return true;
  return after?.gap === '.';
}

/** The personal or coordination number that begins with the group at `at`. */
function checkedNumber(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
): FoundNumber | undefined {
  const first = groups[at]!;
  let [digits, shape] = ['', ''];
  for (let next = at; next < groups.length && digits.length < LENGTH_MAX; next += 1) {
    const group = groups[next]!;
    if (next > at && group.gap === null) break;
    if (digits.length + group.digits.length > LENGTH_MAX) break;
    digits += group.digits;
    shape += next === at ? group.digits.length : `,${group.digits.length}`;
    if (!LENGTHS.includes(digits.length) || !SHAPES.has(shape)) continue;
    const short = digits.slice(-10);
    if (!isDate(short.slice(0, 6)) || isPartOfMore(text, first, groups[next + 1])) continue;
    const told = { from: first.from, to: group.to, groups: next - at + 1 };
    const isSaid = isToldBefore(text, first, TOLD);
    if (!isSaid && looksLikeTime(digits, next === at ? '' : group.gap)) continue;
    const kind = hasLuhnDigit(short) ? personalNumberKind(digits) : undefined;
    if (kind !== undefined) return { kind, ...told, certainty: 'certain' };
    if (!isSaid) continue;
    const wrong = twoDigits(short, 4) > 60 ? 'coordination_number' : 'personal_number';
    return { kind: wrong, ...told, certainty: 'likely' };
  }
  return undefined;
}

/** A number with letters in it, or one that is said to be a reserve number. */
function reserveNumber(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
): FoundNumber | undefined {
  const first = groups[at]!;
  const { from, to, digits } = first;
  const isWritten = digits.length === 6 || digits.length === 8;
  if (isWritten && isDate(digits.slice(-6))) {
    LETTERED_REST.lastIndex = to;
    const rest = LETTERED_REST.exec(text);
    if (rest !== null) {
      // The digits after the letters are a group of their own.
      const end = to + rest[0].length;
      return { kind: 'reserve_number', from, to: end, certainty: 'certain', groups: 2 };
    }
  }
  if (!isToldBefore(text, first, RESERVE_TOLD)) return undefined;
  let [end, count, total] = [to, 1, digits.length];
  for (let next = at + 1; next < groups.length && total < LENGTH_MAX; next += 1) {
    const group = groups[next]!;
    if (group.gap === null) break;
    [end, count, total] = [group.to, count + 1, total + group.digits.length];
  }
  return total >= 8 && total <= LENGTH_MAX
    ? { kind: 'reserve_number', from, to: end, certainty: 'likely', groups: count }
    : undefined;
}

/** The number of a person that begins with the group at `at`; undefined when none does. */
export function personNumberAt(
  text: string,
  groups: readonly DigitGroup[],
  at: number,
): FoundNumber | undefined {
  return checkedNumber(text, groups, at) ?? reserveNumber(text, groups, at);
}
