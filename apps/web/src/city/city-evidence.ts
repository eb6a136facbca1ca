import type { CityMeasure } from './city-queries.js';

/** What is known of what a measure did. */
export const evidences = ['effect', 'told', 'none'] as const;
export type Evidence = (typeof evidences)[number];

/** `effect`: an outcome was counted and kept. `told`: it was followed up in words alone. `none`: neither, as yet. */
export function evidenceOf({ effects, outcome }: CityMeasure): Evidence {
  if (effects.length > 0) return 'effect';
  return outcome === '' ? 'none' : 'told';
}
