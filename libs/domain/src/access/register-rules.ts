import type { Rule } from './policy-rule.js';

/** Rights to the register of documents (diarium). What it links to is opened by the rules of incidents alone. */
export const registerRules: readonly Rule[] = [
  {
    code: 'register.read',
    roles: ['registrar', 'archivist'],
    actions: ['register.read'],
    within: 'as-held',
    why: {
      sv: 'Registratorn och arkivarien läser diariet. Raderna säger inte mer än vad alla får veta (OSL 5 kap. 2 §).',
      en: 'The registrar and the archivist read the register. Its lines tell no more than anybody may know.',
    },
  },
  {
    code: 'register.write',
    roles: ['registrar'],
    actions: ['register.write'],
    within: 'as-held',
    why: {
      sv: 'Registratorn skriver ärendets nummer och säger om diariet är öppet för alla.',
      en: 'The registrar writes the number of the case and says whether the register is open to anybody.',
    },
  },
];
