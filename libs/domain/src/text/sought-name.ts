/** One way in which a name may be told: its parts as they are compared. */
export interface SoughtName {
  readonly parts: readonly string[];
  /** Whether it is the name as it was given: less than that is near at best. */
  readonly isWhole: boolean;
}

export interface NamePart {
  /** As it is compared: small, without accents that are left out as often as written. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const PART = /\p{L}+(?:['’]\p{L}+)*/gu;
/** Shorter words are too often one letter from another. */
const NEAR_CHARACTERS_MIN = 4;

/** å, ä and ö are letters of their own; é is an e. */
const compared = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[éèêë]/g, 'e')
    .replace(/[áàâã]/g, 'a')
    .replace(/ü/g, 'y');

/** The words of a text that may be parts of a name, hyphenated names in their parts. */
export function namePartsOf(text: string): NamePart[] {
  return Array.from(text.matchAll(PART), ({ 0: word, index }) => ({
    text: compared(word),
    from: index,
    to: index + word.length,
  }));
}

/** Each name as given, and of three parts or more also any of the first ones with the last. */
export function soughtNames(names: readonly string[]): SoughtName[] {
  return names.flatMap((name) => {
    const parts = namePartsOf(name).map(({ text }) => text);
    if (parts.length === 0) return [];
    const whole = { parts, isWhole: true };
    if (parts.length < 3) return [whole];
    const last = parts.at(-1)!;
    const shorter = parts.slice(0, -1).map((first) => ({ parts: [first, last], isWhole: false }));
    return [whole, ...shorter];
  });
}

/**
 * Whether a word tells a part of a name, also as a genitive: exactly, or nearly (one letter other, more or less, or
 * the initial alone where the name `hasMore` parts).
 */
export function isPartOfName(
  word: string,
  part: string,
  hasMore: boolean,
): 'exact' | 'near' | undefined {
  if (word === part || word === `${part}s`) return 'exact';
  if (hasMore && word.length === 1 && part.startsWith(word)) return 'near';
  if (part.length < NEAR_CHARACTERS_MIN) return undefined;
  return isOneEditAway(word, part) ? 'near' : undefined;
}

/** Levenshtein distance of exactly one, without a table. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return endA - start <= 1 && endB - start <= 1;
}
