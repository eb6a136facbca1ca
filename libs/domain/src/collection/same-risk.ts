import type { FocusAreaCode } from '../taxonomy/focus-areas.js';
import { foldText } from '../text/fold-text.js';
import { wordsOf } from '../text/words.js';

/** What tells one risk from another. */
export interface ComparedRisk {
  readonly riskId: string;
  readonly organisationId: string;
  readonly title: string;
  readonly focusArea: FocusAreaCode;
  /** Codes of the categories of incidents that tell of it. */
  readonly categories: readonly string[];
  /** Names of the area and the organisation: where it is does not tell what it is. */
  readonly placeNames: readonly string[];
}

/** Small words, and words that stand in the title of any risk. */
const SAYS_NOTHING = new Set([
  ...['i', 'på', 'av', 'och', 'eller', 'för', 'till', 'från', 'med', 'vid', 'under', 'mot', 'om'],
  ...['en', 'ett', 'den', 'det', 'de', 'som', 'vår', 'våra', 'vårt', 'kring', 'inom', 'hos'],
  ...['risk', 'risken', 'risker', 'att', 'kan', 'stor', 'stora', 'större', 'ökad', 'ökade', 'fler'],
  ...['the', 'of', 'in', 'on', 'at', 'and', 'or', 'a', 'an', 'to'],
]);

/** Two titles are of the same risk from this likeness on, 0–1. */
export const SAME_TITLE_MIN = 0.6;
/** And from this on where both say that incidents of the same category tell of it. */
export const SAME_TITLE_AND_CATEGORY_MIN = 0.4;

const GRAM = 3;

/** The trigrams of what a title says: each word with two spaces before it and one after. Empty when it says nothing. */
export function titleTrigrams({
  title,
  placeNames,
}: Pick<ComparedRisk, 'title' | 'placeNames'>): ReadonlySet<string> {
  const places = new Set(placeNames.flatMap(lowerWords));
  // "Skärholmens" is of Skärholmen.
  const isPlace = (word: string): boolean => places.has(word) || places.has(word.replace(/s$/, ''));
  const told = lowerWords(title).filter((word) => !SAYS_NOTHING.has(word) && !isPlace(word));
  const grams = told.flatMap((word) => {
    const padded = `  ${word} `;
    return Array.from({ length: padded.length - GRAM + 1 }, (_, at) => padded.slice(at, at + GRAM));
  });
  return new Set(grams);
}

function lowerWords(text: string): string[] {
  const folded = foldText(text).text.toLowerCase();
  return wordsOf(folded).map(({ from, to }) => folded.slice(from, to));
}

/**
 * How alike two sets are, 0–1: what they share of all that is in either (Jaccard, 1912, "The distribution of the flora in
 * the alpine zone", New Phytologist 11; on trigrams of words as in PostgreSQL's `pg_trgm`, section "Trigram concepts").
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const gram of small) if (large.has(gram)) shared += 1;
  const all = one.size + other.size - shared;
  return all === 0 ? 0 : shared / all;
}

/**
 * Whether two risks of different registers are taken for one and the same: of the same focus area, and with titles so
 * alike. Within one register nobody is corrected: whoever wrote two risks meant two. It would rather miss a pair than make
 * one: people put together what it misses.
 * @param alike likeness of their titles, 0–1.
 */
export function isSameRisk(one: ComparedRisk, other: ComparedRisk, alike: number): boolean {
  if (one.organisationId === other.organisationId || one.focusArea !== other.focusArea)
    return false;
  const sharesCategory = one.categories.some((code) => other.categories.includes(code));
  return alike >= (sharesCategory ? SAME_TITLE_AND_CATEGORY_MIN : SAME_TITLE_MIN);
}
