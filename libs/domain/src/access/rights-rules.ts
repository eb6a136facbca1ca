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
];
