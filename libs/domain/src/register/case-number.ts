import { findPersonData } from '../text/find-person-data.js';
import type { PersonDataKind } from '../text/person-data.js';
import { personNames } from '../text/person-names.data.js';

export const CASE_NUMBER_CHARACTERS_MAX = 60;
/** Letters, digits and the signs that case systems put between them; begins with a letter or a digit. */
const CASE_NUMBER = /^[\p{L}\p{N}][\p{L}\p{N} ./:_()-]*$/u;

/** Case numbers may look like telephone numbers or accounts, and are none. */
const pointing: ReadonlySet<PersonDataKind> = new Set<PersonDataKind>([
  'personal_number',
  'coordination_number',
  'reserve_number',
  'name',
]);

/** Why a text cannot stand as a case number: its form, or that it points out a person. */
export type CaseNumberFault = 'form' | 'person';

/**
 * Whether a text can be the number of a case in the authority's own case system (dnr). It is shown to anybody, so what
 * surely is a number or the name of a person is refused.
 * @returns undefined when it can.
 */
export function caseNumberFault(text: string): CaseNumberFault | undefined {
  if (text.length > CASE_NUMBER_CHARACTERS_MAX || !CASE_NUMBER.test(text)) return 'form';
  const pointsOut = findPersonData(text, personNames()).some(
    ({ kind, certainty }) => pointing.has(kind) && certainty === 'certain',
  );
  return pointsOut ? 'person' : undefined;
}
