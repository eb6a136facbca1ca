import type { RightsCase } from './rights-queries.js';

type Far = Pick<
  NonNullable<RightsCase['search']>,
  'position' | 'asOfPosition' | 'texts' | 'textsInAll'
>;

/** How far a search has come: in incidents, and then in what else is written, which is counted once they are done. */
export function progressOf({ position, asOfPosition, texts, textsInAll }: Far): {
  value?: number;
  max?: number;
} {
  if (asOfPosition === null) return {};
  return { value: position + texts, max: Math.max(1, asOfPosition + (textsInAll ?? 0)) };
}
