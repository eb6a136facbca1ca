import type { Category } from '../api/client.js';
import type { Language } from '../format/numbers.js';

export interface CategoryChoice {
  readonly code: string;
  readonly name: string;
  /** Names of the categories around it, outermost first. */
  readonly path: string;
}

/** Categories shown at once; more letters narrow them down. */
const SHOWN_MAX = 40;

/** Every category that may be chosen, with what it lies in. */
export function categoryChoices(
  categories: readonly Category[],
  language: Language,
  around: readonly string[] = [],
): CategoryChoice[] {
  return categories.flatMap(({ code, names, retired, children }) => {
    const name = names[language];
    const own = retired ? [] : [{ code, name, path: around.join(' › ') }];
    return [...own, ...categoryChoices(children, language, [...around, name])];
  });
}

/** Those whose name or surroundings hold every word that is written, names that begin so first. */
export function searchCategories(
  choices: readonly CategoryChoice[],
  text: string,
): readonly CategoryChoice[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = choices.filter(({ name, path }) => {
    const whole = fold(`${path} ${name}`);
    return words.every((word) => whole.includes(word));
  });
  const rank = ({ name }: CategoryChoice): number => {
    const folded = fold(name);
    if (words.length === 0) return 0;
    return folded.startsWith(words[0] ?? '')
      ? 0
      : words.some((word) => folded.includes(word))
        ? 1
        : 2;
  };
  return [...found].sort((one, other) => rank(one) - rank(other)).slice(0, SHOWN_MAX);
}

function fold(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
