import type { Bilingual } from '../errors/language.js';
import type { RetentionRule } from './retention-rule.js';

/** What an authority may begin from: nothing of it holds before somebody has decided it. */
export interface SuggestedRule extends Omit<RetentionRule, 'id' | 'validFrom'> {
  readonly why: Bilingual;
}

/**
 * Suggestions for the archivist to confirm, change or leave. There is no national period for observations, so each
 * authority decides its own. The year after the last note is what Stockholms stadsarkiv has decided for disturbances in
 * housing (2004:14); the other periods rest on no decision, and are only where a discussion may begin.
 */
export const suggestedRules: readonly SuggestedRule[] = [
  {
    ...{ kind: 'observation', category: null, tier: null },
    ...{ outcome: 'erase', years: 2, countedFrom: 'received' },
    why: {
      sv: 'Iakttagelser behövs för arbetet i ett till två år. Siffrorna finns kvar.',
      en: 'Observations are needed for a year or two. The figures stay.',
    },
  },
  {
    ...{ kind: 'environment_fault', category: null, tier: null },
    ...{ outcome: 'erase', years: 1, countedFrom: 'last_note' },
    why: {
      sv: 'Fel i utemiljön är avslutade ett år efter sista anteckningen.',
      en: 'Faults in the environment are over a year after the last note.',
    },
  },
  {
    ...{ kind: 'staff_incident', category: null, tier: null },
    ...{ outcome: 'erase', years: 10, countedFrom: 'closed' },
    why: {
      sv: 'Hot och våld mot anställda kan behövas som bevis länge efteråt.',
      en: 'Threats and violence against staff may be needed as proof long afterwards.',
    },
  },
];
