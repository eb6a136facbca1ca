import { digitGroups, type DigitGroup } from './digit-groups.js';
import { foldText } from './fold-text.js';
import { isPartOfName, namePartsOf, soughtNames, type SoughtName } from './sought-name.js';

/** Somebody who asks what is held of them, as a handler has written it down. */
export interface SoughtPerson {
  readonly names: readonly string[];
  readonly personalNumbers: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

export const soughtBy = ['personal_number', 'phone', 'email', 'name'] as const;
export type SoughtBy = (typeof soughtBy)[number];

/** Where in a text somebody is named: `from` inclusive, `to` exclusive. `near` may be somebody else: a human judges. */
export interface SoughtMatch {
  readonly by: SoughtBy;
  readonly isExact: boolean;
  readonly from: number;
  readonly to: number;
}

type Find = (text: string, groups: readonly DigitGroup[]) => SoughtMatch[];

const PERSONAL_NUMBER_DIGITS = 10;
const CENTURY = /^(?:19|20)$/;
/** What may stand before the significant digits of a Swedish number: 070…, +46 70…, 0046 70…, +46 (0)70… */
const TRUNK = /^(?:0|46|0046|460|00460)$/;
const PHONE_DIGITS_MIN = 6;
const TRUNK_DIGITS_MAX = 5;
const BEFORE_EMAIL = /[a-z0-9._%+-]$/;
const AFTER_EMAIL = /^(?:[a-z0-9_-]|\.[a-z0-9])/;

/** Digits that stand together, as one string, and which of them begin or end a group. */
interface DigitRun {
  readonly digits: string;
  readonly starts: readonly number[];
  readonly opens: readonly boolean[];
}

function runsOf(groups: readonly DigitGroup[]): DigitRun[] {
  const runs: { digits: string; starts: number[]; opens: boolean[] }[] = [];
  for (const { from, digits, gap } of groups) {
    if (gap === null || runs.length === 0) runs.push({ digits: '', starts: [], opens: [] });
    const run = runs.at(-1)!;
    run.digits += digits;
    for (let at = 0; at < digits.length; at += 1) {
      run.starts.push(from + at);
      run.opens.push(at === 0);
    }
  }
  return runs;
}

/** Finds `wanted` in runs of digits, as a whole or after a prefix that `mayPrecede` lets stand before it. */
function findDigits(
  by: SoughtBy,
  wanted: string,
  mayPrecede: (prefix: string) => boolean,
  prefixMax: number,
): Find {
  return (_text, groups) => {
    const found: SoughtMatch[] = [];
    for (const { digits, starts, opens } of runsOf(groups)) {
      for (let at = digits.indexOf(wanted); at !== -1; at = digits.indexOf(wanted, at + 1)) {
        const end = at + wanted.length;
        if (end < digits.length && opens[end] !== true) continue;
        const first = beginning(digits, opens, at, { mayPrecede, prefixMax });
        if (first === undefined) continue;
        found.push({ by, isExact: true, from: starts[first]!, to: starts[end - 1]! + 1 });
      }
    }
    return found;
  };
}

function beginning(
  digits: string,
  opens: readonly boolean[],
  at: number,
  {
    mayPrecede,
    prefixMax,
  }: { readonly mayPrecede: (prefix: string) => boolean; readonly prefixMax: number },
): number | undefined {
  for (let length = prefixMax; length > 0; length -= 1) {
    const first = at - length;
    if (first < 0 || opens[first] !== true) continue;
    if (mayPrecede(digits.slice(first, at))) return first;
  }
  return opens[at] === true ? at : undefined;
}

function findEmail(email: string): Find {
  const wanted = email.trim().toLowerCase();
  return (text) => {
    const small = text.toLowerCase();
    const found: SoughtMatch[] = [];
    for (let at = small.indexOf(wanted); at !== -1; at = small.indexOf(wanted, at + 1)) {
      const end = at + wanted.length;
      if (BEFORE_EMAIL.test(small.slice(Math.max(0, at - 1), at))) continue;
      if (AFTER_EMAIL.test(small.slice(end, end + 2))) continue;
      found.push({ by: 'email', isExact: true, from: at, to: end });
    }
    return found;
  };
}

/** Words of a name that stand together, in any order, at most one other word among them. */
const OTHERS_MAX = 1;
const GAP_CHARACTERS_MAX = 3;

function findNames(sought: readonly SoughtName[]): Find {
  return (text) => {
    const words = namePartsOf(text);
    const found: SoughtMatch[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const best = sought
        .map((name) => nameAt(name, words, at))
        .filter((each) => each !== undefined)
        .sort((a, b) => Number(b.isExact) - Number(a.isExact) || b.to - a.to)[0];
      if (best === undefined) continue;
      found.push(best);
      while (at + 1 < words.length && words[at + 1]!.from < best.to) at += 1;
    }
    return found;
  };
}

function nameAt(
  { parts, isWhole }: SoughtName,
  words: ReturnType<typeof namePartsOf>,
  at: number,
): SoughtMatch | undefined {
  const left = [...parts];
  let [others, isExact, hasExact, end] = [0, isWhole, false, at];
  for (let next = at; left.length > 0; next += 1) {
    const word = words[next];
    if (word === undefined) return undefined;
    if (next > at && word.from - words[next - 1]!.to > GAP_CHARACTERS_MAX) return undefined;
    const ways = left.map((part) => isPartOfName(word.text, part, parts.length > 1));
    const exact = ways.indexOf('exact');
    const index = exact === -1 ? ways.indexOf('near') : exact;
    if (index === -1) {
      others += 1;
      if (next === at || others > OTHERS_MAX) return undefined;
      continue;
    }
    if (ways[index] === 'exact') hasExact = true;
    else isExact = false;
    left.splice(index, 1);
    end = next;
  }
  // Two parts that are both only nearly the same are another name.
  if (parts.length > 1 && !hasExact) return undefined;
  return { by: 'name', isExact, from: words[at]!.from, to: words[end]!.to };
}

/**
 * Makes a search for one person: numbers and addresses exactly however they are written, names in any order of their
 * parts; a letter other than told, an initial or a name left out is a near match. A first name alone finds nothing
 * unless it was given as a name. Linear in the length of the text for a given person.
 */
export function searchForPerson(person: SoughtPerson): (text: string) => SoughtMatch[] {
  const finds: Find[] = [];
  const digitsOf = (text: string) => text.replace(/\D/g, '');
  for (const number of person.personalNumbers) {
    const digits = digitsOf(number).slice(-PERSONAL_NUMBER_DIGITS);
    if (digits.length < PERSONAL_NUMBER_DIGITS) continue;
    finds.push(findDigits('personal_number', digits, (prefix) => CENTURY.test(prefix), 2));
  }
  for (const phone of person.phones) {
    const significant = digitsOf(phone).replace(/^(?:0046|46(?=0|[1-9]\d{7}))?0?/, '');
    if (significant.length < PHONE_DIGITS_MIN) continue;
    finds.push(findDigits('phone', significant, (prefix) => TRUNK.test(prefix), TRUNK_DIGITS_MAX));
  }
  for (const email of person.emails) if (email.trim() !== '') finds.push(findEmail(email));
  const names = soughtNames(person.names);
  if (names.length > 0) finds.push(findNames(names));
  return (written) => {
    const folded = foldText(written);
    const groups = digitGroups(folded.text);
    return finds
      .flatMap((find) => find(folded.text, groups))
      .map((each) => ({ ...each, from: folded.startOf(each.from), to: folded.endOf(each.to) }))
      .sort((a, b) => a.from - b.from);
  };
}
