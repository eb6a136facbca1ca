import type { Category } from '../api/client.js';

/**
 * Focus areas whose every category is of a tier that this reader's figures leave out. Their zero would be read
 * as "nothing happened".
 */
export function hiddenFocusAreas(
  categories: readonly Category[],
  tiers: readonly string[],
): ReadonlySet<string> {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  const note = ({ focusArea, defaultTier, counted, children }: Category): void => {
    if (counted) (tiers.includes(defaultTier) ? shown : hidden).add(focusArea);
    children.forEach(note);
  };
  categories.forEach(note);
  return new Set([...hidden].filter((focusArea) => !shown.has(focusArea)));
}
