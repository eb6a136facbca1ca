import { addDays } from '#domain';

/** A coordinator who ends within so many days shows before it has happened. */
export const ENDS_SOON_DAYS = 60;

export type CoordinatorState = 'named' | 'ends_soon' | 'missing';

/** From when to when somebody is coordinator: civil dates, the end exclusive. */
export interface CoordinatorTerm {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/**
 * The day from which an organisation has no coordinator, also when one follows on another: today when it has none now,
 * null when it has one until further notice.
 */
export function coveredUntil(terms: readonly CoordinatorTerm[], today: string): string | null {
  const sorted = [...terms].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  let covered = today;
  for (const { validFrom, validTo } of sorted) {
    if (validFrom > covered) break;
    if (validTo === null) return null;
    if (validTo > covered) covered = validTo;
  }
  return covered;
}

/** Whether an organisation has a coordinator today, and has one for the whole of the next `days` days. */
export function coordinatorState(
  terms: readonly CoordinatorTerm[],
  today: string,
  days = ENDS_SOON_DAYS,
): CoordinatorState {
  const until = coveredUntil(terms, today);
  if (until === null) return 'named';
  if (until === today) return 'missing';
  return until > addDays(today, days) ? 'named' : 'ends_soon';
}
