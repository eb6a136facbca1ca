import { isMoreOpen, type Tier } from '../taxonomy/terms.js';

/** The most protected of these tiers. */
export function strictestTier(first: Tier, ...others: readonly Tier[]): Tier {
  return others.reduce(
    (strictest, tier) => (isMoreOpen(strictest, tier) ? tier : strictest),
    first,
  );
}
