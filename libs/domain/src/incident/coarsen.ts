import type { Tier } from '../taxonomy/terms.js';

/** The statistical columns that name a person when they stand together: a unit, a day and an hour of it. */
export interface CoarsenableFacts {
  readonly tier: Tier;
  readonly unitId: string | null;
  /** Local hour, 0–23. */
  readonly hourBand: number | null;
  readonly hoursTouched: number | null;
  /** 'YYYY-MM-DD' */
  readonly localDate: string | null;
}

/**
 * The facts as they may stand in the statistical columns. A protected or strict incident loses unit, day and
 * hour: who was on duty at a small unit then is a roster away.
 */
export function coarsen<Facts extends CoarsenableFacts>(facts: Facts): Facts {
  if (facts.tier === 'open' || facts.tier === 'internal') return facts;
  return { ...facts, unitId: null, hourBand: null, hoursTouched: null, localDate: null };
}
