import type { Category } from '../api/client.js';
import type { Language } from '../format/numbers.js';

interface Named {
  readonly code: string;
  readonly names: Record<Language, string>;
}

export type NamesByCode = (code: string, language: Language) => string;

/** Names of focus areas and categories; a code without a name is shown as it is. */
export function namesByCode(
  focusAreas: readonly Named[],
  categories: readonly Category[],
): NamesByCode {
  const names = new Map<string, Record<Language, string>>();
  const note = (category: Category): void => {
    names.set(category.code, category.names);
    category.children.forEach(note);
  };
  categories.forEach(note);
  for (const focusArea of focusAreas) names.set(`focus:${focusArea.code}`, focusArea.names);
  return (code, language) => names.get(code)?.[language] ?? code.replace(/^focus:/, '');
}

/** The key of a focus area's name, which may share its code with a category. */
export function focusKey(code: string): string {
  return `focus:${code}`;
}
