import type { Rule } from './policy-rule.js';

/**
 * Rights to the handing out of documents (utlämnande, TF 2 kap.). Whoever tries a request reads the documents that it
 * is about, and only those, in the own authority: never by a role for the whole municipality.
 */
export const disclosureRules: readonly Rule[] = [
  {
    code: 'disclosure.read',
    roles: ['registrar', 'archivist', 'data_protection_officer', 'security_coordinator'],
    actions: ['disclosure.read'],
    within: 'as-held',
    why: {
      sv: 'Vad som har lämnats ut, när och på vilken grund. Inte vem som bad om det, och inget av innehållet.',
      en: 'What has been handed out, when and on which ground. Not who asked, and nothing of the content.',
    },
  },
  {
    code: 'disclosure.write',
    roles: ['registrar'],
    actions: ['disclosure.write'],
    within: 'organisation',
    why: {
      sv: 'Registratorn tar emot begäran, prövar varje uppgift och beslutar på delegation (OSL 6 kap.).',
      en: 'The registrar receives the request, tries each part and decides by delegation.',
    },
  },
  {
    code: 'disclosure.review',
    roles: ['registrar', 'security_coordinator'],
    actions: ['disclosure.review'],
    within: 'organisation',
    why: {
      sv: 'Den som prövar, eller är den andra personen, läser handlingarna i begäran. Varje läsning loggas.',
      en: 'Whoever tries it, or is the second person, reads the documents of the request. Each reading is logged.',
    },
  },
];
