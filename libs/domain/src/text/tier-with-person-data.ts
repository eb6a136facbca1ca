import { strictestTier } from '../incident/strictest-tier.js';
import type { Tier } from '../taxonomy/terms.js';
import { personDataKinds, type PersonData, type PersonDataKind } from './person-data.js';

/** They stand for one person and no other. */
const OF_ONE_PERSON: ReadonlySet<PersonDataKind> = new Set([
  'personal_number',
  'coordination_number',
  'reserve_number',
  'bank_account',
]);

/** The kinds that were found with some certainty, each once, in the order of `personDataKinds`. */
export function personDataKindsOf(found: readonly PersonData[]): PersonDataKind[] {
  const told = new Set(
    found.filter(({ certainty }) => certainty !== 'possible').map(({ kind }) => kind),
  );
  return personDataKinds.filter((kind) => told.has(kind));
}

/**
 * The tier that a text asks for, whatever it is about. What stands for one person, or a whole name, makes what is told
 * of an event a piece of information on an identified person (GDPR art. 10; IMYRS 2021:1): `protected`. A telephone
 * number, an e-mail address, a first name or a registration number may be anybody's and ask for `internal`. What is
 * only possible asks for nothing.
 * @param isPublished for open data: names and telephone numbers that its source publishes stay as open as they are.
 */
export function tierWithPersonData(found: readonly PersonData[], isPublished = false): Tier {
  let tier: Tier = 'open';
  for (const { kind, certainty } of found) {
    if (certainty === 'possible') continue;
    const isNumber = OF_ONE_PERSON.has(kind);
    if (isPublished && !isNumber) continue;
    const isOne = isNumber || (kind === 'name' && certainty === 'certain');
    tier = strictestTier(tier, isOne ? 'protected' : 'internal');
  }
  return tier;
}
