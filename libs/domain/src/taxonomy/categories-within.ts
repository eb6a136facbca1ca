import type { CategoryCode } from './category.js';
import { taxonomy } from './taxonomy.js';

/**
 * The codes of the categories, retired ones too, that are one of `codes` or lie below it, and belong to one of
 * `focusAreas`; what is undefined narrows nothing. Undefined when neither is given: then every category passes.
 */
export function categoriesWithin(
  codes: readonly CategoryCode[] | undefined,
  focusAreas: readonly string[] | undefined,
): ReadonlySet<CategoryCode> | undefined {
  if (codes === undefined && focusAreas === undefined) return undefined;
  const within = (code: CategoryCode) =>
    codes === undefined || codes.some((top) => code === top || code.startsWith(`${top}.`));
  const passing = [...taxonomy.byCode.values()].filter(
    (node) => within(node.code) && (focusAreas?.includes(node.focusArea) ?? true),
  );
  return new Set(passing.map((node) => node.code));
}
