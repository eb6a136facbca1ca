import type { Rule } from './policy-rule.js';

/** Rights to requests of persons about their own data, and to what the authority tells of its processing. */
export const rightsRules: readonly Rule[] = [
  {
    code: 'rights.handle',
    roles: ['registrar', 'data_protection_officer'],
    actions: ['rights.handle'],
    within: 'as-held',
    why: {
      sv: 'Registratorn och dataskyddsombudet handlägger vad registrerade begär (GDPR artikel 12–21).',
      en: 'The registrar and the data protection officer handle what data subjects ask for.',
    },
  },
  {
    code: 'rights.open-restricted',
    roles: ['registrar', 'data_protection_officer'],
    actions: ['rights.open-restricted'],
    within: 'as-held',
    why: {
      sv: 'Den som handlägger ett ärende läser det begränsade i det, med ett ändamål ur GDPR artikel 18.2. Varje läsning loggas.',
      en: 'Whoever handles a case reads what is restricted in it, for a purpose of article 18.2 GDPR. Each reading is logged.',
    },
  },
  {
    code: 'data-breach.handle',
    roles: ['data_protection_officer'],
    actions: ['data-breach.handle'],
    within: 'as-held',
    why: {
      sv: 'Dataskyddsombudet dokumenterar personuppgiftsincidenter (GDPR artikel 33.5), med antal ur loggen och inget av innehållet.',
      en: 'The data protection officer documents personal data breaches (article 33.5 GDPR), with counts from the log and nothing of the content.',
    },
  },
];
