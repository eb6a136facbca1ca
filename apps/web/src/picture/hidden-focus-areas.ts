import type { CategoryFigures } from '#domain';
import type { Category } from '../api/client.js';

/** Focus areas that lie wholly in tiers which this reader's figures leave out. */
export interface GuardedFocusAreas {
  /** Nothing of them is in the figures: a zero would be read as "nothing happened". */
  readonly hidden: ReadonlySet<string>;
  /** Some open figures, such as imported open data, are there; what staff reported is not. */
  readonly partial: ReadonlySet<string>;
}

/** Which focus areas this reader sees nothing of, and which only the open part of. */
export function guardedFocusAreas(
  categories: readonly Category[] = [],
  tiers: readonly string[],
  figures: readonly CategoryFigures[],
): GuardedFocusAreas {
  const guarded = new Set<string>();
  const shown = new Set<string>();
  const note = ({ focusArea, defaultTier, counted, children }: Category): void => {
    if (counted) (tiers.includes(defaultTier) ? shown : guarded).add(focusArea);
    children.forEach(note);
  };
  categories.forEach(note);
  const withFigures = new Set(
    figures.filter((one) => one.categories.length > 0).map((one) => one.code),
  );
  const wholly = [...guarded].filter((focusArea) => !shown.has(focusArea));
  return {
    hidden: new Set(wholly.filter((focusArea) => !withFigures.has(focusArea))),
    partial: new Set(wholly.filter((focusArea) => withFigures.has(focusArea))),
  };
}
