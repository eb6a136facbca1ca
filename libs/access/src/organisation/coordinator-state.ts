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
 * Whether an organisation has a coordinator today, and has one for the whole of the next `ENDS_SOON_DAYS` days, also
 * when one follows on another.
 */
export function coordinatorState(
  terms: readonly CoordinatorTerm[],
  today: string,
): CoordinatorState {
  const sorted = [...terms].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  let covered = today;
  for (const { validFrom, validTo } of sorted) {
    if (validFrom > covered) break;
    if (validTo === null) return 'named';
    if (validTo > covered) covered = validTo;
  }
  if (covered === today) return 'missing';
  return covered > addDays(today, ENDS_SOON_DAYS) ? 'named' : 'ends_soon';
}
