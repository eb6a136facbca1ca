import { digitGroups, runDigits, type DigitGroup } from './digit-groups.js';
import { accountAt } from './find-accounts.js';
import { findEmails } from './find-emails.js';
import { findNames } from './find-names.js';
import { isPhoneTold, phoneAt } from './find-phones.js';
import { personNumberAt } from './find-person-numbers.js';
import { findAddresses, findRegistrations } from './find-places.js';
import { foldText } from './fold-text.js';
import type { PersonData, PersonNames } from './person-data.js';
import { wordsOf } from './words.js';

/** Fewer digits are no number of a person. */
const NUMBER_DIGITS_MIN = 6;
/** Mobile numbers without a sign between their digits may have a date and a check digit by chance. */
const MOBILE_WHOLE = /^07[02369]\d{7}$/;

function findNumbers(text: string, groups: readonly DigitGroup[]): PersonData[] {
  const found: PersonData[] = [];
  for (let at = 0; at < groups.length;) {
    const group = groups[at]!;
    const isLong =
      runDigits(groups, at, NUMBER_DIGITS_MIN) >= NUMBER_DIGITS_MIN ||
      (group.digits.length >= 2 && /[A-Z]/i.test(text.charAt(group.from - 1)));
    if (!isLong) {
      at += 1;
      continue;
    }
    const phone = phoneAt(text, groups, at);
    const person =
      phone && MOBILE_WHOLE.test(group.digits) && isPhoneTold(text, group)
        ? undefined
        : personNumberAt(text, groups, at);
    const account = person || phone ? undefined : accountAt(text, groups, at);
    if (person) found.push({ kind: person.kind, ...spanOf(person) });
    else if (phone) found.push({ kind: 'phone', ...spanOf(phone) });
    else if (account) found.push({ kind: 'bank_account', ...spanOf(account) });
    at += (person ?? phone ?? account)?.groups ?? 1;
  }
  return found;
}

function spanOf({ from, to, certainty }: Omit<PersonData, 'kind'>): Omit<PersonData, 'kind'> {
  return { from, to, certainty };
}

/** Those that do not overlap one before them in the list, in the order of the text. */
function apart(found: readonly PersonData[]): PersonData[] {
  if (found.length === 0) return [];
  const inOrder = found
    .map((each, rank) => ({ each, rank }))
    .sort((a, b) => a.each.from - b.each.from || a.rank - b.rank);
  const kept: { each: PersonData; rank: number }[] = [];
  for (const next of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || next.each.from >= last.each.to) kept.push(next);
    else if (next.rank < last.rank) kept[kept.length - 1] = next;
  }
  return kept.map(({ each }) => each);
}

/**
 * What in a text may point out a person, in the order in which it stands; no finding overlaps another. Personal,
 * coordination and reserve numbers, accounts, telephone numbers, e-mail addresses, registration numbers, addresses and,
 * where `names` are given, likely names. It sees through invisible signs, digits of other widths and letters that only
 * look alike. It finds form, not meaning: it may miss somebody, and what it finds may be nobody's. Linear in the length.
 */
export function findPersonData(text: string, names?: PersonNames): PersonData[] {
  const folded = foldText(text);
  const words = wordsOf(folded.text);
  const groups = digitGroups(folded.text);
  const found = apart([
    ...findEmails(folded.text),
    ...findNumbers(folded.text, groups),
    ...findRegistrations(folded.text, groups),
    ...(groups.length === 0 ? [] : findAddresses(folded.text, words)),
    ...(names === undefined ? [] : findNames(folded.text, words, names)),
  ]);
  return found.map((each) => ({
    ...each,
    from: folded.startOf(each.from),
    to: folded.endOf(each.to),
  }));
}
