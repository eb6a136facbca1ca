import type { Bilingual } from '../errors/language.js';

/** What is registered: what came in (incident, submission, a request of whatever kind) or was drawn up (decision). */
export const registerClasses = ['incident', 'submission', 'decision', 'request'] as const;
export type RegisterClass = (typeof registerClasses)[number];

/**
 * In short what a document concerns (OSL 5 kap. 2 §), from fixed words only: never what somebody wrote, a category, a
 * place or a tier, so that the register can be shown to anybody without a look at each line. Who is threatened, ill or a
 * child would stand in a category; of a kind only that a report came in.
 */
export const registerLines = {
  observation: { sv: 'Iakttagelse', en: 'Observation' },
  staff_incident: { sv: 'Händelse som rör anställd', en: 'Incident that concerns an employee' },
  accident: { sv: 'Olycka eller tillbud', en: 'Accident or near miss' },
  environment_fault: { sv: 'Fel eller brist i miljön', en: 'Fault in the environment' },
  submission: { sv: 'Underlag till lägesbild', en: 'Submission to a situation picture' },
  decision: { sv: 'Beslut', en: 'Decision' },
  request: { sv: 'Begäran om handling', en: 'Request for a document' },
  rights_request: { sv: 'Begäran om egna uppgifter', en: 'Request about own data' },
  data_breach: { sv: 'Personuppgiftsincident', en: 'Personal data breach' },
} as const satisfies Record<string, Bilingual>;

export type RegisterLine = keyof typeof registerLines;

/** Who sent a document or got it, never by name. Nothing stands where not even this may be said. */
export const registerParties = {
  employee: { sv: 'Anställd', en: 'Employee' },
} as const satisfies Record<string, Bilingual>;

export type RegisterParty = keyof typeof registerParties;

const NUMBER_DIGITS_MIN = 6;

/** The designation of an entry, `2026:000123`: running within one authority and one year, from 1. */
export function formatDesignation(year: number, number: number): string {
  return `${year}:${String(number).padStart(NUMBER_DIGITS_MIN, '0')}`;
}
