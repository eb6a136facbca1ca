import type { Rule } from './policy-rule.js';

/** Rights to the city's yearly collection: the city asks, each authority answers for itself and reads its own row. */
export const collectionRules: readonly Rule[] = [
  {
    code: 'collection.city',
    roles: ['city_security_office'],
    actions: ['collection.read', 'collection.keep'],
    within: 'everywhere',
    why: {
      sv: 'Stadsledningskontoret begär in lägesbilderna och följer vad som har kommit. Utkast ser det aldrig.',
      en: 'The city’s office asks for the pictures and follows what has come. It never sees a draft.',
    },
  },
  {
    code: 'collection.answer',
    roles: ['prevention_coordinator', 'security_coordinator', 'registrar'],
    actions: ['collection.read', 'collection.answer'],
    within: 'as-held',
    why: {
      sv: 'Myndighetens samordnare och registrator svarar för den, och ser bara dess egen rad.',
      en: 'The coordinators and the registrar of an authority answer for it, and see its own row only.',
    },
  },
];
