import { personalNumberKind, type PersonalNumberKind } from './personal-number.js';

export type PersonalDataKind = PersonalNumberKind | 'phone' | 'email';

/** Where in a text something stands that points out a person: `from` inclusive, `to` exclusive, in UTF-16 units. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly from: number;
  readonly to: number;
}

const PERSONAL_NUMBER = /(?<![\d.,])(?:\d{2})?\d{6}[-+–\s]?\d{4}(?!\d)/g;
/** As many as RFC 5321 lets an address have, and no expression that a hostile text can make slow. */
const EMAIL = /[\p{L}\d][\p{L}\d._%+-]{0,63}@(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/gu;
/** From 0 or the country code on: digits with the signs that people put between them. */
const PHONE = /(?<![\d\p{L}/.:-])(?:\+46|0046|0)(?:[ \-/–]?\(?\d\)?){6,11}(?!\d)/gu;
/** Dates begin with a nought too: 03-11-2026. */
const DATE = /^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4}$/;
const COUNTRY_CODE = /^(?:\+46|0046)\D*0?/;
/** Digits of a Swedish number with its leading nought: 08-12 34 56 has the fewest. */
const PHONE_DIGITS_MIN = 8;
const PHONE_DIGITS_MAX = 10;

function isPhone(text: string): boolean {
  if (DATE.test(text)) return false;
  const national = text.replace(COUNTRY_CODE, '0').replaceAll(/\D/g, '');
  return (
    /^0[1-9]/.test(national) &&
    national.length >= PHONE_DIGITS_MIN &&
    national.length <= PHONE_DIGITS_MAX
  );
}

function matchesOf(
  text: string,
  pattern: RegExp,
  kindOf: (found: string) => PersonalDataKind | undefined,
): PersonalData[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const kind = kindOf(found);
    return kind === undefined ? [] : [{ kind, from: index, to: index + found.length }];
  });
}

/**
 * Personal identity numbers and coordination numbers with a real date and the right check digit, telephone numbers and
 * e-mail addresses, in the order in which they stand; none overlaps another. It finds form, not meaning: a name is not
 * found, and what it finds may be nobody's.
 */
export function findPersonalData(text: string): PersonalData[] {
  const found = [
    ...matchesOf(text, EMAIL, () => 'email'),
    ...matchesOf(text, PERSONAL_NUMBER, personalNumberKind),
    ...matchesOf(text, PHONE, (phone) => (isPhone(phone) ? 'phone' : undefined)),
  ];
  const kept: PersonalData[] = [];
  for (const each of found) {
    if (kept.every(({ from, to }) => each.to <= from || each.from >= to)) kept.push(each);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** The text with every finding replaced by what `wordFor` says of its kind. */
export function replacePersonalData(
  text: string,
  wordFor: (kind: PersonalDataKind) => string,
): string {
  let end = 0;
  let replaced = '';
  for (const { kind, from, to } of findPersonalData(text)) {
    replaced += text.slice(end, from) + wordFor(kind);
    end = to;
  }
  return replaced + text.slice(end);
}
